#include "fake_library.h"

#include "search/satisfies.h"
#include "search/snippet.h"

#include <QThread>

#include <algorithm>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

bool holds(const model::Scope &scope, const FakeLibrary::Entry &entry, size_t i)
{
    const model::ArticleRow &row = entry.articles[i];
    return (!scope.publication || *scope.publication == entry.row.publication)
        && (!scope.issue || *scope.issue == entry.row.id)
        && (!scope.section || *scope.section == entry.issue.articles[i].section)
        && (!scope.unreadOnly || !row.read) && (!scope.starredOnly || row.starred);
}

QString textOf(const model::Article &article)
{
    QStringList texts;
    for (const model::Block &block : article.blocks)
        texts += block.text;
    return texts.join(u'\n');
}

class FakeCatalogue final : public library::Catalogue {
public:
    explicit FakeCatalogue(std::shared_ptr<FakeLibrary> library) : m_library(std::move(library)) {}

    Result<std::vector<model::IssueRow>> issues() override
    {
        const std::lock_guard lock(m_library->mutex);
        std::vector<model::IssueRow> rows;
        for (const auto &entry : m_library->entries) {
            rows.push_back(entry.row);
            rows.back().unread = int(std::count_if(entry.articles.begin(), entry.articles.end(),
                                                   [](const auto &row) { return !row.read; }));
        }
        return rows;
    }

    Result<std::vector<model::SectionRow>> sections(std::optional<model::IssueId> issue) override
    {
        const std::lock_guard lock(m_library->mutex);
        std::vector<model::SectionRow> rows;
        for (const auto &entry : m_library->entries) {
            if (issue && entry.row.id != *issue)
                continue;
            for (int index = -1; index < int(entry.issue.sections.size()); ++index) {
                const int articles = int(std::count_if(entry.issue.articles.begin(), entry.issue.articles.end(),
                                                       [&](const auto &a) { return a.section == index; }));
                const model::Section section = index < 0 ? model::Section{} : entry.issue.sections[size_t(index)];
                if (articles > 0)
                    rows.push_back({entry.row.id, index, section.name, section.page, articles});
            }
        }
        return rows;
    }

    Result<std::vector<model::TextLines>> looseText(model::IssueId issue) override
    {
        const std::lock_guard lock(m_library->mutex);
        return m_library->entries[size_t(issue - 1)].issue.loose;
    }

    Result<qint64> countArticles(const model::Scope &scope) override { return qint64(all(scope).size()); }

    Result<std::vector<model::ArticleRow>> articles(const model::Scope &scope, int limit, int offset) override
    {
        auto rows = all(scope);
        const int first = std::min(offset, int(rows.size()));
        const int last = std::min(first + limit, int(rows.size()));
        return std::vector(rows.begin() + first, rows.begin() + last);
    }

    Result<library::StoredArticle> article(model::ArticleId id) override
    {
        const std::lock_guard lock(m_library->mutex);
        for (const auto &entry : m_library->entries) {
            for (size_t i = 0; i < entry.articles.size(); ++i) {
                if (entry.articles[i].id == id)
                    return library::StoredArticle{entry.articles[i], entry.issue.articles[i], entry.row};
            }
        }
        return Error{ErrorCode::NotFound, u"no such article"_s, {}};
    }

    Result<library::Original> original(model::IssueId issue) override
    {
        const std::lock_guard lock(m_library->mutex);
        const auto &entry = m_library->entries[size_t(issue - 1)];
        return library::Original{entry.row.path, entry.issue.encoding, entry.bytes};
    }

    Result<std::vector<library::Original>> earlierVersions(model::IssueId) override
    {
        return std::vector<library::Original>();
    }

    Result<search::Page> search(const search::Request &request) override
    {
        if (const auto error = linger())
            return *error;
        search::Page page{request, {}, {}, false};
        const auto hits = found(request.query);
        const int first = std::min(request.offset, int(hits.size()));
        const int last = std::min(first + request.limit, int(hits.size()));
        page.hits.assign(hits.begin() + first, hits.begin() + last);
        return page;
    }

    Result<search::Totals> count(const search::Query &query) override
    {
        search::Totals totals;
        totals.occurrences = 0;
        for (const search::Hit &hit : found(query)) {
            ++totals.articles;
            *totals.occurrences += hit.occurrences;
        }
        return totals;
    }

    void interrupt() override { m_interrupted = true; }

private:
    std::optional<Error> linger()
    {
        ++m_library->searches;
        m_interrupted = false;
        for (int waited = 0; waited < m_library->searchMs; waited += 5) {
            if (m_interrupted)
                return Error{ErrorCode::Cancelled, u"interrupted"_s, {}};
            QThread::msleep(5);
        }
        if (m_library->failing)
            return Error{ErrorCode::Database, u"disk image is malformed"_s, {}};
        return std::nullopt;
    }

    std::vector<model::ArticleRow> all(const model::Scope &scope)
    {
        const std::lock_guard lock(m_library->mutex);
        std::vector<model::ArticleRow> rows;
        for (const auto &entry : m_library->entries) {
            for (size_t i = 0; i < entry.articles.size(); ++i) {
                if (holds(scope, entry, i))
                    rows.push_back(entry.articles[i]);
            }
        }
        return rows;
    }

    std::vector<search::Hit> found(const search::Query &query)
    {
        const search::Matcher matcher(query);
        const std::lock_guard lock(m_library->mutex);
        std::vector<search::Hit> hits;
        for (const auto &entry : m_library->entries) {
            for (size_t i = 0; i < entry.articles.size(); ++i) {
                const model::Article &article = entry.issue.articles[i];
                const QString text = textOf(article);
                search::Hit hit{.article = entry.articles[i], .score = 0, .headlineMatches = {}, .snippet = {},
                                .occurrences = 0};
                using Part = search::Matcher::Part;
                hit.headlineMatches = matcher.marks(article.headline, Part::Headline);
                hit.occurrences = int(matcher.occurrences(article.headline, Part::Headline).size()
                                      + matcher.occurrences(text, Part::Text).size());
                hit.snippet = search::snippetOf(text, matcher);
                if (hit.occurrences > 0)
                    hits.push_back(hit);
            }
        }
        return hits;
    }

    std::shared_ptr<FakeLibrary> m_library;
    std::atomic<bool> m_interrupted = false;
};

class FakeMarks final : public library::Marks {
public:
    explicit FakeMarks(std::shared_ptr<FakeLibrary> library) : m_library(std::move(library)) {}

    Result<std::optional<archive::Stored>> known(const QString &, const QByteArray &) override
    {
        return std::optional<archive::Stored>();
    }
    Result<archive::Stored> store(const model::Issue &, const library::Original &) override
    {
        return archive::Stored{};
    }
    Result<void> begin() override { return {}; }
    Result<void> commit() override { return {}; }
    void rollBack() override {}
    Result<void> beginBulk() override { return {}; }
    Result<void> finishBulk() override { return {}; }
    Result<void> reindex(Progress &, std::stop_token) override { return {}; }

    Result<void> setRead(model::ArticleId id, bool read) override
    {
        return alter(id, [&](model::ArticleRow &row) { row.read = read; });
    }
    Result<void> setStarred(model::ArticleId id, bool starred) override
    {
        return alter(id, [&](model::ArticleRow &row) { row.starred = starred; });
    }
    Result<void> setIssueDate(model::IssueId issue, const QDate &date) override
    {
        const std::lock_guard lock(m_library->mutex);
        model::IssueRow &row = m_library->entries[size_t(issue - 1)].row;
        row.date = date;
        row.dateBasis = model::DateBasis::ByHand;
        return {};
    }

private:
    template<typename Change>
    Result<void> alter(model::ArticleId id, Change change)
    {
        const std::lock_guard lock(m_library->mutex);
        for (auto &entry : m_library->entries) {
            for (model::ArticleRow &row : entry.articles) {
                if (row.id == id)
                    change(row);
            }
        }
        return {};
    }

    std::shared_ptr<FakeLibrary> m_library;
};

}  // namespace

model::IssueId FakeLibrary::add(const model::Issue &issue, const QString &path, const QByteArray &bytes)
{
    const std::lock_guard lock(mutex);
    Entry entry;
    entry.issue = issue;
    entry.bytes = bytes;
    entry.row = {.id = qint64(entries.size()) + 1,
                 .publication = issue.publication,
                 .date = issue.date,
                 .dateBasis = issue.dateBasis,
                 .dateReason = issue.dateReason,
                 .number = issue.number,
                 .title = issue.title,
                 .path = path,
                 .articles = int(issue.articles.size()),
                 .unread = int(issue.articles.size()),
                 .loose = int(issue.loose.size())};
    for (const model::Article &article : issue.articles) {
        model::ArticleRow row;
        row.id = entry.row.id * 100'000 + qint64(entry.articles.size());
        row.issue = entry.row.id;
        row.kind = article.kind;
        row.date = article.date;
        row.publication = issue.publication;
        if (article.section >= 0)
            row.section = issue.sections[size_t(article.section)].name;
        row.page = article.page;
        row.series = article.series;
        row.kicker = article.kicker;
        row.headline = article.headline;
        row.agency = article.agency;
        row.place = article.place;
        row.reporters = article.reporters;
        row.opening = article.blocks.empty() ? QString() : article.blocks.front().text.left(120);
        entry.articles.push_back(row);
    }
    entries.push_back(entry);
    return entry.row.id;
}

model::ArticleRow FakeLibrary::row(model::ArticleId id)
{
    const std::lock_guard lock(mutex);
    for (const Entry &entry : entries) {
        for (const model::ArticleRow &row : entry.articles) {
            if (row.id == id)
                return row;
        }
    }
    return {};
}

ui::Bridge bridgeTo(const std::shared_ptr<FakeLibrary> &library)
{
    return {
        .catalogue = [library]() -> Result<std::unique_ptr<library::Catalogue>> {
            return std::unique_ptr<library::Catalogue>(std::make_unique<FakeCatalogue>(library));
        },
        .marks = [library]() -> Result<std::unique_ptr<library::Marks>> {
            return std::unique_ptr<library::Marks>(std::make_unique<FakeMarks>(library));
        },
        .import = [library](const QStringList &paths, const library::ImportObserver &observer,
                            std::stop_token stop) -> Result<library::ImportReport> {
            library::ImportReport report;
            for (const QString &path : paths) {
                if (stop.stop_requested()) {
                    report.cancelled = true;
                    break;
                }
                library::ImportedFile file{.path = path, .warnings = {}, .error = {}};
                auto issue = issueOf(u"报"_s, QDate(2024, 7, 26), path, 3, path);
                file.status = library::ImportStatus::Added;
                file.articles = 3;
                file.issue = library->add(issue, path);
                report.files.push_back(file);
                observer(int(report.files.size()), int(paths.size()), file);
            }
            return report;
        },
        .archivePath = u"memory"_s,
    };
}

model::Issue issueOf(const QString &publication, const QDate &date, const QString &title, int count,
                     const QString &text)
{
    model::Issue issue;
    issue.publication = publication;
    issue.date = date;
    issue.dateBasis = model::DateBasis::Stated;
    issue.encoding = u"UTF-8"_s;
    for (int i = 1; i <= count; ++i) {
        model::Article article;
        article.headline = u"%1 %2"_s.arg(title).arg(i);
        article.date = date;
        article.place = u"滨城"_s;
        article.blocks.push_back({.lines = {2 * i, 2 * i}, .text = text, .seams = {}});
        issue.articles.push_back(article);
    }
    return issue;
}

}  // namespace dateline::tests
