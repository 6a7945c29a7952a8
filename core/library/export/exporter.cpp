#include "library/export/exporter.h"

#include "library/export/article_file.h"
#include "library/export/article_forms.h"
#include "library/export/file_name.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <array>

namespace dateline::library {
namespace {

using namespace Qt::StringLiterals;
using archive::StoredArticle;

struct Format {
    ExportFormat format;
    QString name;
    QString suffix;
};

const std::array<Format, 6> &formats()
{
    static const std::array<Format, 6> all{{{ExportFormat::Text, u"text"_s, u".txt"_s},
                                            {ExportFormat::Markdown, u"markdown"_s, u".md"_s},
                                            {ExportFormat::Html, u"html"_s, u".html"_s},
                                            {ExportFormat::Json, u"json"_s, u".jsonl"_s},
                                            {ExportFormat::Csv, u"csv"_s, u".csv"_s},
                                            {ExportFormat::Pdf, u"pdf"_s, u".pdf"_s}}};
    return all;
}

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
    Export(archive::Reader &catalogue, const ExportRequest &request, const PageSetter &setPages, Progress &progress, std::stop_token stop)
        : m_catalogue(catalogue), m_request(request), m_setPages(setPages), m_progress(progress), m_stop(std::move(stop)),
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
        else
            done = hits(std::get<ExportHits>(m_request.what).query);
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

    Result<void> hits(const search::Query &query)
    {
        const auto totals = m_catalogue.count(query);
        if (!totals)
            return totals.error();
        if (totals->articles == 0)
            return {};
        const auto page = [&](int offset) -> Result<std::vector<model::ArticleRow>> {
            const auto found = m_catalogue.search({.query = query, .sort = search::Sort::Newest, .limit = kPage, .offset = offset});
            if (!found)
                return found.error();
            std::vector<model::ArticleRow> rows;
            for (const search::Hit &hit : found->hits)
                rows.push_back(hit.article);
            return rows;
        };
        if (m_isFolder)
            return forEachRow(totals->articles, page, [&](const model::ArticleRow &row) { return one(row.id); });
        return intoFile({}, nullptr, [&](const auto &add) {
            return forEachRow(totals->articles, page, [&](const model::ArticleRow &row) { return added(row.id, add); });
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
        const auto written = m_request.format == ExportFormat::Pdf ? pages(path, fill) : lines(path, name, issue, fill);
        if (written)
            m_exported.paths += path;
        return written;
    }

    template<typename Fill>
    Result<void> lines(const QString &path, const QString &title, const model::IssueRow *issue, const Fill &fill)
    {
        ArticleFile file(m_request.format, path);
        if (auto begun = file.begin(title, issue); !begun)
            return begun;
        auto filled = fill([&](const StoredArticle &stored) {
            ++m_exported.articles;
            return file.add(stored);
        });
        for (const model::TextLines &loose : m_loose) {
            if (filled)
                filled = file.addLoose(loose.text);
        }
        return filled ? file.finish() : filled;
    }

    /// A page's number is known when all before it are set: the articles are kept until then.
    template<typename Fill>
    Result<void> pages(const QString &path, const Fill &fill)
    {
        std::vector<StoredArticle> articles;
        auto filled = fill([&](const StoredArticle &stored) {
            articles.push_back(stored);
            return Result<void>();
        });
        if (!filled)
            return filled;
        const auto bytes = m_setPages ? m_setPages(articles) : Result<QByteArray>(Error{ErrorCode::Invalid, u"nothing here sets pages"_s, path});
        if (!bytes)
            return bytes.error();
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
            return Error{ErrorCode::ReadFailed, file.errorString(), path};
        m_exported.articles += static_cast<int>(articles.size());
        return {};
    }

    archive::Reader &m_catalogue;
    const ExportRequest &m_request;
    const PageSetter &m_setPages;
    Progress &m_progress;
    const std::stop_token m_stop;
    const bool m_isFolder;
    FileNames m_names;
    std::vector<model::TextLines> m_loose;
    Exported m_exported;
};

}  // namespace

QString suffixOf(ExportFormat format)
{
    for (const Format &known : formats()) {
        if (known.format == format)
            return known.suffix;
    }
    return {};
}

std::optional<ExportFormat> exportFormatOf(QStringView name)
{
    for (const Format &known : formats()) {
        if (known.name == name)
            return known.format;
    }
    return std::nullopt;
}

Result<Exported> exportArticles(archive::Reader &catalogue, const ExportRequest &request, const PageSetter &setPages,
                                Progress &progress, std::stop_token stop)
{
    return Export(catalogue, request, setPages, progress, std::move(stop)).run();
}

}  // namespace dateline::library
