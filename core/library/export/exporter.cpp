#include "library/export/exporter.h"

#include "library/export/article_file.h"
#include "library/export/file_name.h"
#include "library/export/plain_text.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace dateline::library {
namespace {

using namespace Qt::StringLiterals;
using archive::StoredArticle;

QString dayOf(const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) + u' ' : QString(); }

/// What a file of one article is called.
QString nameOf(const StoredArticle &stored)
{
    const QString title = titleOf(stored.article);
    return dayOf(stored.row.date) + (title.isEmpty() ? stored.row.opening.left(30) : title);
}

QString nameOf(const model::IssueRow &issue)
{
    const QString name = issue.publication.isEmpty() ? QFileInfo(issue.path).completeBaseName() : issue.publication;
    return dayOf(issue.date) + name;
}

class Export final {
public:
    Export(archive::Reader &catalogue, const ExportRequest &request, const FormMaker &pageForm, Progress &progress, std::stop_token stop)
        : m_catalogue(catalogue), m_request(request), m_pageForm(pageForm), m_progress(progress), m_stop(std::move(stop)),
          m_isFolder(request.path.endsWith(u'/') || QFileInfo(request.path).isDir()), m_names(request.path)
    {
    }

    Result<Exported> run()
    {
        if (m_isFolder && !QDir().mkpath(m_request.path))
            return Error{ErrorCode::ReadFailed, u"the folder cannot be made"_s, m_request.path};
        Result<void> done;
        if (const auto *article = std::get_if<ExportArticle>(&m_request.what))
            done = one(article->id);
        else if (const auto *issue = std::get_if<ExportIssue>(&m_request.what))
            done = whole(issue->id);
        else if (const auto *hits = std::get_if<ExportHits>(&m_request.what))
            done = found(*hits);
        else
            done = listed(std::get<ExportList>(m_request.what).scope);
        return done ? Result<Exported>(std::move(m_exported)) : Result<Exported>(done.error());
    }

private:
    static constexpr int kPage = 200;

    Result<void> one(model::ArticleId id)
    {
        const auto stored = m_catalogue.article(id);
        return stored ? alone(*stored) : Result<void>(stored.error());
    }

    /// An article in a file of its own.
    Result<void> alone(const StoredArticle &stored)
    {
        return intoFile(nameOf(stored), &stored.issue, [&](const auto &add) { return add(stored); });
    }

    Result<void> whole(model::IssueId id)
    {
        const auto issues = m_catalogue.issues();
        if (!issues)
            return issues.error();
        const auto issue = std::find_if(issues->begin(), issues->end(), [id](const model::IssueRow &row) { return row.id == id; });
        if (issue == issues->end())
            return Error{ErrorCode::NotFound, u"no issue %1"_s.arg(id), {}};
        const auto loose = m_catalogue.looseText(id);
        if (!loose)
            return loose.error();
        m_loose = *loose;
        return intoFile(nameOf(*issue), &*issue, [&](const auto &add) {
            const model::Scope scope{.publication = {}, .issue = id, .section = {}};
            return forEachRow(issue->articles, [&](int offset) { return m_catalogue.articles(scope, kPage, offset); },
                              [&](const model::ArticleRow &row) { return row.parent == 0 ? added(row.id, add) : Result<void>(); });
        });
    }

    Result<void> found(const ExportHits &hits)
    {
        const auto totals = m_catalogue.count(hits.query);
        if (!totals)
            return totals.error();
        const auto page = [&](int offset) -> Result<std::vector<model::ArticleRow>> {
            const auto found = m_catalogue.search({.query = hits.query, .sort = hits.sort, .limit = kPage, .offset = offset});
            if (!found)
                return found.error();
            std::vector<model::ArticleRow> rows;
            for (const search::Hit &hit : found->hits)
                rows.push_back(hit.article);
            return rows;
        };
        return several(totals->articles, page, [](const model::ArticleRow &) { return true; });
    }

    Result<void> listed(const model::Scope &scope)
    {
        const auto total = m_catalogue.countArticles(scope);
        if (!total)
            return total.error();
        // A list that holds all articles of a part holds a brief's article too, which brings the brief.
        const bool isWhole = !scope.unreadOnly && !scope.starredOnly && !scope.subject && !scope.tag;
        return several(*total, [&](int offset) { return m_catalogue.articles(scope, kPage, offset); },
                       [isWhole](const model::ArticleRow &row) { return !isWhole || row.parent == 0; });
    }

    /// Rows of many issues, those that are `wanted`: into a file each, or all into one.
    template<typename Page, typename Wanted>
    Result<void> several(qint64 total, const Page &page, const Wanted &wanted)
    {
        if (total == 0)
            return {};
        if (m_isFolder) {
            return forEachRow(total, page, [&](const model::ArticleRow &row) { return wanted(row) ? one(row.id) : Result<void>(); });
        }
        return intoFile({}, nullptr, [&](const auto &add) {
            return forEachRow(total, page, [&](const model::ArticleRow &row) { return wanted(row) ? added(row.id, add) : Result<void>(); });
        });
    }

    template<typename Add>
    Result<void> added(model::ArticleId id, const Add &add)
    {
        const auto stored = m_catalogue.article(id);
        return stored ? add(*stored) : Result<void>(stored.error());
    }

    template<typename Page, typename Take>
    Result<void> forEachRow(qint64 total, const Page &page, const Take &take)
    {
        for (int offset = 0;; offset += kPage) {
            const auto rows = page(offset);
            if (!rows)
                return rows.error();
            for (std::size_t i = 0; i < rows->size(); ++i) {
                if (m_stop.stop_requested())
                    return Error{ErrorCode::Cancelled, u"the export was stopped"_s, {}};
                if (auto taken = take((*rows)[i]); !taken)
                    return taken;
                m_progress.advanced(offset + static_cast<qint64>(i) + 1, total, {});
            }
            if (rows->size() < static_cast<std::size_t>(kPage))
                return {};
        }
    }

    /// `fill(add)` adds the articles.
    template<typename Fill>
    Result<void> intoFile(const QString &name, const model::IssueRow *issue, const Fill &fill)
    {
        const QString path = m_isFolder ? m_names.next(name, suffixOf(m_request.format)) : m_request.path;
        auto form = newForm();
        if (!form)
            return Error{ErrorCode::Invalid, u"nothing here sets pages"_s, path};
        ArticleFile file(std::move(form), path);
        if (auto begun = file.begin({name.isEmpty() ? QFileInfo(path).completeBaseName() : name, issue}); !begun)
            return begun;
        auto filled = fill([&](const StoredArticle &stored) {
            ++m_exported.articles;
            return file.add(stored);
        });
        for (const model::TextLines &loose : m_loose) {
            if (filled)
                filled = file.addLoose(loose.text);
        }
        if (filled)
            filled = file.finish();
        if (filled)
            m_exported.paths += path;
        return filled;
    }

    std::unique_ptr<Form> newForm() const
    {
        switch (m_request.format) {
        case ExportFormat::Text: return textForm();
        case ExportFormat::Markdown: return markdownForm();
        case ExportFormat::Html: return htmlForm();
        case ExportFormat::Json: return jsonForm();
        case ExportFormat::Csv: return csvForm();
        case ExportFormat::Pdf: return m_pageForm ? m_pageForm() : nullptr;
        }
        Q_UNREACHABLE();
    }

    archive::Reader &m_catalogue;
    const ExportRequest &m_request;
    const FormMaker &m_pageForm;
    Progress &m_progress;
    const std::stop_token m_stop;
    const bool m_isFolder;
    FileNames m_names;
    std::vector<model::TextLines> m_loose;
    Exported m_exported;
};

}  // namespace

Result<Exported> exportArticles(archive::Reader &catalogue, const ExportRequest &request, const FormMaker &pageForm,
                                Progress &progress, std::stop_token stop)
{
    return Export(catalogue, request, pageForm, progress, std::move(stop)).run();
}

}  // namespace dateline::library
