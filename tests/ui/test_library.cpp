#include "test_library.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <stdexcept>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

template<typename T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().message.toStdString());
    return std::move(*result);
}

/// A catalogue whose searches behave as a test wants.
class ConductedCatalogue final : public library::Catalogue {
public:
    ConductedCatalogue(std::unique_ptr<library::Catalogue> real, TestLibrary::Conduct &conduct)
        : m_real(std::move(real)), m_conduct(conduct)
    {
    }

    Result<std::vector<model::IssueRow>> issues() override { return m_real->issues(); }
    Result<std::vector<model::IssueRow>> removedIssues() override { return m_real->removedIssues(); }
    Result<std::vector<model::TagRow>> tags() override { return m_real->tags(); }
    Result<std::vector<model::SectionRow>> sections(std::optional<model::IssueId> issue) override
    {
        return m_real->sections(issue);
    }
    Result<std::vector<model::SavedSearch>> savedSearches() override { return m_real->savedSearches(); }
    Result<std::vector<model::SubjectRow>> subjects() override { return m_real->subjects(); }
    Result<std::vector<model::TextLines>> looseText(model::IssueId issue) override
    {
        return m_real->looseText(issue);
    }
    Result<qint64> countArticles(const model::Scope &scope) override { return m_real->countArticles(scope); }
    Result<std::vector<model::ArticleRow>> articles(const model::Scope &scope, int limit, int offset) override
    {
        return m_real->articles(scope, limit, offset);
    }
    Result<library::StoredArticle> article(model::ArticleId id) override { return m_real->article(id); }
    Result<library::Original> original(model::IssueId issue) override { return m_real->original(issue); }
    Result<std::vector<library::Original>> earlierVersions(model::IssueId issue) override
    {
        return m_real->earlierVersions(issue);
    }

    Result<search::Page> search(const search::Request &request) override
    {
        ++m_conduct.searches;
        m_interrupted = false;
        for (int waited = 0; waited < m_conduct.searchMs; waited += 5) {
            if (m_interrupted)
                return Error{ErrorCode::Cancelled, u"interrupted"_s, {}};
            QThread::msleep(5);
        }
        if (m_conduct.failing)
            return Error{ErrorCode::Database, u"disk image is malformed"_s, {}};
        return m_real->search(request);
    }

    Result<search::Totals> count(const search::Query &query) override { return m_real->count(query); }

    Result<search::Advice> advice(const search::Query &query) override { return m_real->advice(query); }
    Result<search::Completions> completions(const search::Begun &begun, int most) override
    {
        return m_real->completions(begun, most);
    }
    Result<std::vector<search::Similar>> similar(model::ArticleId id) override { return m_real->similar(id); }
    Result<search::Facets> facets(const search::Query &query) override { return m_real->facets(query); }
    Result<search::Timeline> timeline(const search::Query &query) override { return m_real->timeline(query); }
    Result<QHash<model::IssueId, int>> doubts() override { return m_real->doubts(); }
    Result<search::FacetBuckets> names(search::Facet facet, int most) override { return m_real->names(facet, most); }

    void interrupt() override
    {
        m_interrupted = true;
        m_real->interrupt();
    }

private:
    std::unique_ptr<library::Catalogue> m_real;
    TestLibrary::Conduct &m_conduct;
    std::atomic<bool> m_interrupted = false;
};

}  // namespace

TestLibrary::TestLibrary()
    : m_library(must(library::Library::open(m_folder.filePath(u"archive"_s)))),
      m_marks(must(m_library->marks())), m_catalogue(must(m_library->catalogue()))
{
}

ui::Bridge TestLibrary::bridge()
{
    ui::Bridge bridge = ui::bridgeTo(*m_library);
    bridge.catalogue = [this]() -> Result<std::unique_ptr<library::Catalogue>> {
        return std::unique_ptr<library::Catalogue>(
            std::make_unique<ConductedCatalogue>(must(m_library->catalogue()), conduct));
    };
    return bridge;
}

model::IssueId TestLibrary::add(const model::Issue &issue, const QString &path, const QByteArray &bytes)
{
    // No two files are the same, or the second would be known already.
    const library::Original original{path, issue.encoding, bytes.isEmpty() ? path.toUtf8() : bytes};
    return must(m_marks->store(issue, original)).issue;
}

QString TestLibrary::file(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write a test's file");
    return path;
}

std::vector<model::IssueRow> TestLibrary::issues() { return must(m_catalogue->issues()); }

std::vector<model::ArticleRow> TestLibrary::articles() { return must(m_catalogue->articles({}, 10'000, 0)); }

model::ArticleRow TestLibrary::row(model::ArticleId id) { return must(m_catalogue->article(id)).row; }

model::Issue issueOf(const QString &publication, const QDate &date, const QString &title, int count,
                     const QString &text)
{
    model::Issue issue;
    issue.format = u"markdown"_s;
    issue.encoding = u"UTF-8"_s;
    issue.publication = publication;
    issue.date = date;
    issue.dateBasis = model::DateBasis::Stated;
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
