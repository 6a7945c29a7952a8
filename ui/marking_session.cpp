#include "ui/marking_session.h"

#include <utility>

namespace dateline::ui {

using namespace Qt::StringLiterals;
using library::Marks;

MarkingSession::MarkingSession(const Bridge &bridge, QObject *parent)
    : QObject(parent), m_bridge(bridge), m_worker(u"marks"_s, bridge.marks)
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

void MarkingSession::setRead(const std::vector<model::ArticleId> &ids, bool read)
{
    write([ids, read](Marks &marks) { return marks.setRead(ids, read); }, [this, ids, read] { Q_EMIT readSet(ids, read); });
}

void MarkingSession::setStarred(const std::vector<model::ArticleId> &ids, bool starred)
{
    write([ids, starred](Marks &marks) { return marks.setStarred(ids, starred); },
          [this, ids, starred] { Q_EMIT starsSet(ids, starred); });
}

void MarkingSession::markAllRead(const model::Scope &scope)
{
    m_worker.ask(
        this, [scope](Marks &marks) { return marks.markAllRead(scope); },
        [this](const Result<std::vector<model::ArticleId>> &marked) {
            if (!marked) {
                Q_EMIT failed(marked.error());
                return;
            }
            Q_EMIT readSet(*marked, true);
            Q_EMIT allMarkedRead(*marked);
        });
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

void MarkingSession::removeIssue(model::IssueId issue)
{
    write([issue](Marks &marks) { return marks.removeIssue(issue); }, [this] { Q_EMIT libraryChanged(); });
}

void MarkingSession::readIssueAgain(model::IssueId issue, const QString &encoding)
{
    const auto job = [issue, encoding, open = m_bridge.catalogue](Marks &marks) -> Result<void> {
        const auto catalogue = open();
        if (!catalogue)
            return catalogue.error();
        const auto stored = library::rereadIssue(**catalogue, marks, issue, encoding);
        return stored ? Result<void>() : Result<void>(stored.error());
    };
    write(job, [this] { Q_EMIT libraryChanged(); });
}

void MarkingSession::eraseIssue(model::IssueId issue)
{
    write([issue](Marks &marks) { return marks.eraseIssue(issue); }, [this] { Q_EMIT libraryChanged(); });
}

void MarkingSession::renamePublication(const QString &name, const QString &newName)
{
    write([name, newName](Marks &marks) { return marks.renamePublication(name, newName); }, [this] { Q_EMIT libraryChanged(); });
}

void MarkingSession::renameTag(const QString &tag, const QString &newName)
{
    write([tag, newName](Marks &marks) { return marks.renameTag(tag, newName); }, [this] { Q_EMIT libraryChanged(); });
}

void MarkingSession::setTag(model::ArticleId id, const QString &tag, bool on)
{
    write([id, tag, on](Marks &marks) { return marks.setTag(id, tag, on); }, [this, id] { Q_EMIT ownWorkChanged(id); });
}

void MarkingSession::setNote(model::ArticleId id, const QString &note)
{
    write([id, note](Marks &marks) { return marks.setNote(id, note); }, [this, id] { Q_EMIT ownWorkChanged(id); });
}

void MarkingSession::addHighlight(model::ArticleId id, const model::TextPlace &place, const QString &note)
{
    const auto job = [id, place, note](Marks &marks) -> Result<void> {
        const auto added = marks.addHighlight(id, place, note);
        return added ? Result<void>() : Result<void>(added.error());
    };
    write(job, [this, id] { Q_EMIT ownWorkChanged(id); });
}

void MarkingSession::setHighlightNote(model::ArticleId id, model::OwnWorkId highlight, const QString &note)
{
    write([highlight, note](Marks &marks) { return marks.setHighlightNote(highlight, note); },
          [this, id] { Q_EMIT ownWorkChanged(id); });
}

void MarkingSession::removeHighlight(model::ArticleId id, model::OwnWorkId highlight)
{
    write([highlight](Marks &marks) { return marks.removeHighlight(highlight); }, [this, id] { Q_EMIT ownWorkChanged(id); });
}

void MarkingSession::correct(model::ArticleId id, const model::TextPlace &place, const QString &corrected)
{
    const auto job = [id, place, corrected](Marks &marks) -> Result<void> {
        const auto made = marks.correct(id, place, corrected);
        return made ? Result<void>() : Result<void>(made.error());
    };
    write(job, [this, id] { Q_EMIT textChanged(id); });
}

void MarkingSession::setCorrectionInForce(model::ArticleId id, model::OwnWorkId correction, bool inForce)
{
    write([correction, inForce](Marks &marks) { return marks.setCorrectionInForce(correction, inForce); },
          [this, id] { Q_EMIT textChanged(id); });
}

}  // namespace dateline::ui
