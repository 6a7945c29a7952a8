#pragma once

// The article: what is chosen is fetched and shown, with the query's places marked.

#include "ui/pictures/picture_session.h"
#include "ui/reading_session.h"

#include <QObject>

namespace dateline::ui {

class LibraryModel;
class Reader;

class ReadingDesk final : public QObject {
    Q_OBJECT
public:
    /// `library` names the issue that loose text stands in.
    ReadingDesk(const Bridge &bridge, Reader &reader, const LibraryModel &library);

    /// With the visit's line in view. shown() or failed() follows, unless another is opened meanwhile.
    void open(const Visit &visit);
    /// Steps to the first mark of the article that is opened next.
    void stepWhenOpened() { m_stepWhenOpened = true; }
    /// What is searched for. Marked, unless something is to be found in the article itself.
    void setQuery(const search::Query &query);
    /// An issue's date may have been corrected.
    void refreshIssue();
    /// Issues were removed, or read again: the open article as it stands now, or none.
    void followLibrary();
    /// The same article, whose text has changed, at the same line.
    void reopen();
    /// The open article's subjects or tellings, which have changed, or what the reader added to it.
    void refreshArticle();
    /// Marks what the open article has otherwise than the likest other telling; or no more.
    void compare(bool shown);

Q_SIGNALS:
    /// An article is in the reader; loose text as one with id 0.
    void shown(const dateline::model::ArticleRow &row);
    void failed(const dateline::Error &error);
    /// What was open is no longer in the library.
    void gone();

private:
    void show(const Reading &reading);
    /// 0 = it is gone.
    void showAgain(model::ArticleId id);
    void mark();

    Reader &m_reader;
    const LibraryModel &m_library;
    search::Query m_query;
    bool m_stepWhenOpened = false;
    int m_positionToShow = 0;
    ReadingSession m_session;
    PictureSession m_pictures;
};

}  // namespace dateline::ui
