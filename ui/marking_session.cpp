#include "ui/marking_session.h"

#include <utility>

namespace dateline::ui {

using namespace Qt::StringLiterals;
using library::Marks;

MarkingSession::MarkingSession(const Bridge &bridge, QObject *parent)
    : QObject(parent), m_worker(u"marks"_s, bridge.marks)
{
}

MarkingSession::~MarkingSession() { m_worker.finish(); }

template<typename Job, typename Done>
void MarkingSession::write(Job job, Done done)
{
    m_worker.ask(this, std::move(job), [this, done](const Result<void> &written) {
        if (written)
            done();
        else
            Q_EMIT failed(written.error());
    });
}

void MarkingSession::setRead(model::ArticleId id, bool read)
{
    write([id, read](Marks &marks) { return marks.setRead(id, read); }, [] {});
}

void MarkingSession::setStarred(model::ArticleId id, bool starred)
{
    write([id, starred](Marks &marks) { return marks.setStarred(id, starred); }, [] {});
}

void MarkingSession::setSubjects(model::ArticleId id, const std::optional<QStringList> &codes)
{
    write([id, codes](Marks &marks) { return marks.setSubjects(id, codes); }, [this, id] { Q_EMIT subjectsSet(id); });
}

void MarkingSession::tellApart(model::ArticleId id)
{
    write([id](Marks &marks) { return marks.tellApart(id); }, [this, id] { Q_EMIT tellingsChanged(id); });
}

void MarkingSession::tellTogether(model::ArticleId id)
{
    write([id](Marks &marks) { return marks.tellTogether(id); }, [this, id] { Q_EMIT tellingsChanged(id); });
}

void MarkingSession::forgetLessons()
{
    write([](Marks &marks) { return marks.forgetLessons(); }, [this] { Q_EMIT lessonsForgotten(); });
}

void MarkingSession::setIssueDate(model::IssueId issue, const QDate &date)
{
    write([issue, date](Marks &marks) { return marks.setIssueDate(issue, date); },
          [this, issue] { Q_EMIT issueDated(issue); });
}

}  // namespace dateline::ui
