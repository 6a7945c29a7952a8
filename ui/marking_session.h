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

Q_SIGNALS:
    void subjectsSet(dateline::model::ArticleId id);
    void tellingsChanged(dateline::model::ArticleId id);
    void lessonsForgotten();
    void issueDated(dateline::model::IssueId issue);
    void failed(const dateline::Error &error);

private:
    template<typename Job, typename Done>
    void write(Job job, Done done);

    Worker<library::Marks> m_worker;
};

}  // namespace dateline::ui
