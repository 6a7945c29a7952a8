#pragma once

// What a person marks by hand - read, starred, an issue's date, subjects - written on a thread of its own. The
// window shows the mark at once; failed() says that the archive refused it.

#include "ui/async/worker.h"
#include "ui/bridge.h"

#include <QObject>

#include <optional>

namespace dateline::ui {

class MarkingSession final : public QObject {
    Q_OBJECT
public:
    explicit MarkingSession(const Bridge &bridge, QObject *parent = nullptr);
    /// What was asked for before is written first.
    ~MarkingSession() override;

    void setRead(model::ArticleId id, bool read);
    /// readSet() when it is done; so with markAllRead().
    void setRead(const std::vector<model::ArticleId> &ids, bool read);
    /// starsSet() when it is done.
    void setStarred(const std::vector<model::ArticleId> &ids, bool starred);
    /// Of a list; what was unread comes with it.
    void markAllRead(const model::Scope &scope);
    void setStarred(model::ArticleId id, bool starred);
    /// subjectsSet() when it is done. Nothing = as inferred.
    void setSubjects(model::ArticleId id, const std::optional<QStringList> &codes);
    /// tellingsChanged() when it is done; so with the next.
    void tellApart(model::ArticleId id);
    void tellTogether(model::ArticleId id);
    /// lessonsForgotten() when it is done.
    void forgetLessons();
    /// issueDated() when it is done: articles have other ids then. An invalid date takes the hand's away.
    void setIssueDate(model::IssueId issue, const QDate &date);

    // libraryChanged() when it is done.
    void removeIssue(model::IssueId issue);
    /// With today's parser, from the file that the archive keeps; brings a removed issue back. As `encoding` where it is given.
    void readIssueAgain(model::IssueId issue, const QString &encoding = {});
    void eraseIssue(model::IssueId issue);
    void renamePublication(const QString &name, const QString &newName);
    void renameTag(const QString &tag, const QString &newName);

    // What a reader adds to an article: ownWorkChanged() when it is done.
    void setTag(model::ArticleId id, const QString &tag, bool on);
    void setNote(model::ArticleId id, const QString &note);
    void addHighlight(model::ArticleId id, const model::TextPlace &place, const QString &note);
    void setHighlightNote(model::ArticleId id, model::OwnWorkId highlight, const QString &note);
    void removeHighlight(model::ArticleId id, model::OwnWorkId highlight);
    /// textChanged() too; so with the next.
    void correct(model::ArticleId id, const model::TextPlace &place, const QString &corrected);
    void setCorrectionInForce(model::ArticleId id, model::OwnWorkId correction, bool inForce);

Q_SIGNALS:
    void readSet(const std::vector<dateline::model::ArticleId> &ids, bool read);
    void starsSet(const std::vector<dateline::model::ArticleId> &ids, bool starred);
    /// As markAllRead() asked; readSet() was before.
    void allMarkedRead(const std::vector<dateline::model::ArticleId> &ids);
    void subjectsSet(dateline::model::ArticleId id);
    void tellingsChanged(dateline::model::ArticleId id);
    void lessonsForgotten();
    void issueDated(dateline::model::IssueId issue);
    void libraryChanged();
    void ownWorkChanged(dateline::model::ArticleId id);
    void textChanged(dateline::model::ArticleId id);
    void failed(const dateline::Error &error);

private:
    template<typename Job, typename Done>
    void write(Job job, Done done);

    const Bridge m_bridge;
    Worker<library::Marks> m_worker;
};

}  // namespace dateline::ui
