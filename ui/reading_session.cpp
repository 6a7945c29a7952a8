#include "ui/reading_session.h"

#include "text/decode.h"
#include "ui/find_place.h"
#include "ui/words.h"

#include <algorithm>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;
using library::Catalogue;
using library::StoredArticle;

/// What of a line is shown: a view that sets one line of 50 MB stands still.
constexpr qsizetype kLongestLine = 20'000;
constexpr int kMostLines = 5'000;

Error outdated() { return {ErrorCode::Cancelled, u"another article was opened"_s, {}}; }

Result<FileLines> linesOf(Catalogue &catalogue, model::IssueId issue, model::LineRange range)
{
    const auto original = catalogue.original(issue);
    if (!original)
        return original.error();
    const text::Decoded decoded = library::textOf(*original);
    FileLines file{.path = original->path, .encoding = decoded.encoding, .first = std::max(1, range.first),
                   .lines = {}};
    const int last = range.last > 0 ? range.last : kMostLines;
    int number = 0;
    for (const QStringView line : QStringView(decoded.text).tokenize(u'\n')) {
        if (++number < file.first)
            continue;
        if (number > last || file.lines.size() == kMostLines)
            break;
        file.lines += line.size() > kLongestLine ? QString(line.first(kLongestLine) + u'…') : line.toString();
    }
    return file;
}

Result<StoredArticle> articleOf(Catalogue &catalogue, const Visit &visit)
{
    if (visit.article != 0) {
        Result<StoredArticle> stored = catalogue.article(visit.article);
        const bool isKnown = !visit.place.issuePath.isEmpty();
        if (!isKnown || (stored && stored->issue.path == visit.place.issuePath && nameOf(stored->row) == visit.place.name))
            return stored;
    }
    const Result<FoundPlace> found = findPlace(catalogue, visit.place);
    if (!found)
        return found.error();
    if (found->article == 0)
        return Error{ErrorCode::NotFound, u"the article is no longer in the archive"_s, visit.place.issuePath};
    return catalogue.article(found->article);
}

/// Page by page through the issue, at most so many.
Result<Neighbours> neighboursOf(Catalogue &catalogue, const model::ArticleRow &row, const Latest::Ticket &ticket)
{
    constexpr int kPage = 500, kMost = 20'000;
    const model::Scope scope{.publication = {}, .issue = row.issue, .section = {}};
    Neighbours found;
    bool isPast = false;
    for (int offset = 0; offset < kMost; offset += kPage) {
        if (!ticket.isLatest())
            return outdated();
        const auto rows = catalogue.articles(scope, kPage, offset);
        if (!rows)
            return rows.error();
        for (const model::ArticleRow &other : *rows) {
            if (other.id == row.id) {
                isPast = true;
            } else if (row.parent == 0 && other.parent != 0) {
                continue;  // shown with the article that it stands inside
            } else if (isPast) {
                found.after = other;
                return found;
            } else {
                found.before = other;
            }
        }
        if (int(rows->size()) < kPage)
            break;
    }
    return isPast ? found : Neighbours();
}

}  // namespace

ReadingSession::ReadingSession(const Bridge &bridge, QObject *parent)
    : QObject(parent), m_worker(u"reading"_s, bridge.catalogue)
{
}

template<typename Fetch>
void ReadingSession::start(Fetch fetch)
{
    const Latest::Ticket ticket = m_article.next();
    m_marks.next();
    m_comparison.next();
    m_worker.ask(
        this,
        [ticket, fetch, query = m_query](Catalogue &catalogue) -> Result<Reading> {
            if (!ticket.isLatest())
                return outdated();
            Result<StoredArticle> stored = fetch(catalogue);
            if (!stored)
                return stored.error();
            auto shared = std::make_shared<const StoredArticle>(std::move(*stored));
            return Reading{shared, query, marksOf(shared->article, query)};
        },
        [this, ticket](const Result<Reading> &reading) {
            if (!ticket.isLatest())
                return;
            if (!reading) {
                Q_EMIT failed(reading.error());
                return;
            }
            m_open = reading->stored;
            if (reading->query == m_query) {
                Q_EMIT opened(*reading);
            } else {
                Q_EMIT opened({m_open, m_query, {}});
                askMarks();
            }
        });
}

void ReadingSession::open(const Visit &visit)
{
    start([visit](Catalogue &catalogue) { return articleOf(catalogue, visit); });
}

void ReadingSession::openLoose(const model::IssueRow &issue, model::LineRange lines)
{
    start([issue, lines](Catalogue &catalogue) -> Result<StoredArticle> {
        const auto loose = catalogue.looseText(issue.id);
        if (!loose)
            return loose.error();
        StoredArticle stored;
        stored.issue = issue;
        stored.row.issue = issue.id;
        stored.row.publication = issue.publication;
        stored.row.date = issue.date;
        for (const model::TextLines &piece : *loose) {
            if (piece.lines == lines)
                stored.article.blocks.push_back({.lines = piece.lines, .text = piece.text, .seams = {}});
        }
        return stored;
    });
}

void ReadingSession::mark(const search::Query &query)
{
    if (query == m_query)
        return;
    m_query = query;
    askMarks();
}

void ReadingSession::askMarks()
{
    if (!m_open)
        return;
    const Latest::Ticket ticket = m_marks.next();
    m_worker.ask(
        this,
        [ticket, query = m_query, stored = m_open](Catalogue &) -> Result<std::vector<PartRange>> {
            if (!ticket.isLatest())
                return outdated();
            return marksOf(stored->article, query);
        },
        [this, ticket](const Result<std::vector<PartRange>> &marks) {
            if (ticket.isLatest() && marks)
                Q_EMIT marked(*marks);
        });
}

void ReadingSession::close()
{
    m_article.next();
    m_marks.next();
    m_file.next();
    m_comparison.next();
    m_open.reset();
}

void ReadingSession::follow(const model::ArticleRow &row)
{
    const auto job = [row](Catalogue &catalogue) -> Result<model::ArticleId> {
        const model::Scope scope{.publication = {}, .issue = row.issue, .section = {}};
        constexpr int kMost = 10'000;
        const auto rows = catalogue.articles(scope, kMost, 0);
        if (!rows)
            return rows.error();
        const auto isIt = [&row](const model::ArticleRow &other) { return nameOf(other) == nameOf(row); };
        const auto same = std::find_if(rows->begin(), rows->end(), [&](const auto &other) { return other.id == row.id && isIt(other); });
        const auto found = same != rows->end() ? same : std::find_if(rows->begin(), rows->end(), isIt);
        return found == rows->end() ? 0 : found->id;
    };
    m_worker.ask(this, job, [this](const Result<model::ArticleId> &id) { Q_EMIT followed(id ? *id : 0); });
}

void ReadingSession::askNeighbours()
{
    if (!m_open || m_open->row.id == 0)
        return;
    const Latest::Ticket ticket = m_article.same();
    m_worker.ask(
        this, [ticket, row = m_open->row](Catalogue &catalogue) { return neighboursOf(catalogue, row, ticket); },
        [this, ticket, id = m_open->row.id](const Result<Neighbours> &neighbours) {
            if (ticket.isLatest() && neighbours)
                Q_EMIT neighboursArrived(id, *neighbours);
        });
}

void ReadingSession::askAgain(model::ArticleId id)
{
    m_worker.ask(
        this, [id](Catalogue &catalogue) { return catalogue.article(id); },
        [this, id](const Result<StoredArticle> &stored) {
            if (!stored)
                return;
            Q_EMIT subjectsArrived(id, stored->article.subjects);
            Q_EMIT tellingsArrived(id, stored->tellings, stored->toldApart);
            Q_EMIT ownWorkArrived(id, stored->own, stored->inside);
        });
}

void ReadingSession::compare(model::ArticleId other)
{
    if (!m_open)
        return;
    const Latest::Ticket ticket = m_comparison.next();
    m_worker.ask(
        this,
        [ticket, other, open = m_open](Catalogue &catalogue) -> Result<std::vector<PartDifference>> {
            if (!ticket.isLatest())
                return outdated();
            const auto stored = catalogue.article(other);
            if (!stored)
                return stored.error();
            return differencesBetween(open->article, stored->article);
        },
        [this, ticket](const Result<std::vector<PartDifference>> &differences) {
            if (ticket.isLatest() && differences)
                Q_EMIT differencesArrived(*differences);
        });
}

void ReadingSession::askFile(model::IssueId issue, model::LineRange lines)
{
    const Latest::Ticket ticket = m_file.next();
    m_worker.ask(
        this,
        [ticket, issue, lines](Catalogue &catalogue) -> Result<FileLines> {
            return ticket.isLatest() ? linesOf(catalogue, issue, lines) : outdated();
        },
        [this, ticket](const Result<FileLines> &file) {
            if (!ticket.isLatest())
                return;
            if (file)
                Q_EMIT fileArrived(*file);
            else
                Q_EMIT fileFailed(file.error());
        });
}

}  // namespace dateline::ui
