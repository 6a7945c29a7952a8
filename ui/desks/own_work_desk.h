#pragma once

// What a reader adds to the article in view: tags, a note, highlights, corrections. The archive keeps it, then the page shows
// it; all of it can be taken back.

#include "ui/marking_session.h"
#include "ui/typeset/own_places.h"

#include <QObject>

namespace dateline::ui {

class Actions;
class Deeds;
class LibraryModel;
class Reader;

class OwnWorkDesk final : public QObject {
    Q_OBJECT
public:
    /// All of them outlive it.
    OwnWorkDesk(MarkingSession &session, Deeds &deeds, Reader &reader, const LibraryModel &library, Actions &actions);

Q_SIGNALS:
    void tagChosen(const QString &tag);

private:
    void startTagging();
    void setTag(const QString &tag, bool on);
    /// On the one highlight that the caret touches, else on the article.
    void startNote();
    void toggleHighlight();
    void startCorrecting();
    void correct(const QString &corrected);
    void setInForce(model::OwnWorkId correction, bool inForce);
    void syncActions();
    /// An article of the archive is in view.
    bool hasArticle() const;
    /// Highlights that the selection or the caret touches.
    std::vector<OwnNote> touched() const;

    MarkingSession &m_session;
    Deeds &m_deeds;
    Reader &m_reader;
    const LibraryModel &m_library;
    Actions &m_actions;
    std::optional<OwnPlace> m_correcting;
};

}  // namespace dateline::ui
