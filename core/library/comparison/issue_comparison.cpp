#include "library/comparison/issue_comparison.h"

#include "archive/identity.h"
#include "archive/layout.h"
#include "library/parsing.h"
#include "model/printed_order.h"

#include <algorithm>

namespace dateline::library {
namespace {

using namespace Qt::StringLiterals;
using Articles = std::vector<ComparedArticle>;

constexpr int kPage = 200;

std::vector<archive::Identity> identitiesOf(const Articles &articles)
{
    std::vector<archive::Identity> identities;
    for (const ComparedArticle &compared : articles) {
        const QString body = archive::bodyOf(compared.article);
        identities.push_back({archive::fingerprintOf(compared.article.headline, body), compared.article.headline, body});
    }
    return identities;
}

Articles articlesOf(const model::Issue &issue)
{
    Articles articles;
    for (const model::PlacedArticle &placed : model::inPrintedOrder(issue.articles)) {
        const model::Article &article = *placed.article;
        const QString section = article.section < 0 ? QString() : issue.sections[static_cast<std::size_t>(article.section)].name;
        articles.push_back({0, section, article});
        articles.back().article.briefs.clear();
    }
    return articles;
}

Result<Articles> articlesOf(archive::Reader &catalogue, model::IssueId id, const std::stop_token &stop)
{
    const auto issues = catalogue.issues();
    if (!issues)
        return issues.error();
    if (std::ranges::find(*issues, id, &model::IssueRow::id) == issues->end())
        return Error{ErrorCode::NotFound, u"no issue %1"_s.arg(id), {}};
    Articles articles;
    const model::Scope scope{.publication = {}, .issue = id, .section = {}};
    for (int offset = 0;; offset += kPage) {
        const auto rows = catalogue.articles(scope, kPage, offset);
        if (!rows)
            return rows.error();
        for (const model::ArticleRow &row : *rows) {
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, u"the comparison was stopped"_s, {}};
            const auto stored = catalogue.article(row.id);
            if (!stored)
                return stored.error();
            articles.push_back({row.id, row.section, stored->article});
            articles.back().article.briefs.clear();
        }
        if (rows->size() < static_cast<std::size_t>(kPage))
            return articles;
    }
}

}  // namespace

QString comparedText(const model::Article &article)
{
    QStringList lines{article.kicker, article.headline, article.deck};
    for (const model::Block &block : article.blocks)
        lines += block.text;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

int IssueComparison::figures() const
{
    std::size_t count = 0;
    for (const ChangedArticle &article : changed)
        count += article.figures.size();
    return static_cast<int>(count);
}

IssueComparison compare(const Articles &before, const Articles &after)
{
    IssueComparison comparison;
    const auto partners = archive::matchIdentities(identitiesOf(before), identitiesOf(after));
    std::vector<std::optional<std::size_t>> formers(after.size());
    for (std::size_t i = 0; i < partners.size(); ++i) {
        if (partners[i])
            formers[*partners[i]] = i;
        else
            comparison.gone.push_back(before[i]);
    }
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (!formers[i]) {
            comparison.added.push_back(after[i]);
            continue;
        }
        const ComparedArticle &former = before[*formers[i]];
        const QString textBefore = comparedText(former.article);
        const QString textAfter = comparedText(after[i].article);
        ChangedArticle changed{former, after[i], search::differencesOf(textBefore, textAfter), search::differencesOf(textAfter, textBefore),
                               changedFigures(textBefore, textAfter)};
        if (changed.gone.empty() && changed.added.empty() && changed.figures.empty())
            ++comparison.same;
        else
            comparison.changed.push_back(std::move(changed));
    }
    return comparison;
}

Result<IssueComparison> compareIssues(archive::Reader &catalogue, model::IssueId before, model::IssueId after, std::stop_token stop)
{
    const auto former = articlesOf(catalogue, before, stop);
    if (!former)
        return former.error();
    const auto present = articlesOf(catalogue, after, stop);
    if (!present)
        return present.error();
    return compare(*former, *present);
}

Result<IssueComparison> compareWithEarlier(archive::Reader &catalogue, model::IssueId issue, std::stop_token stop)
{
    const auto versions = catalogue.earlierVersions(issue);
    if (!versions)
        return versions.error();
    if (versions->empty())
        return Error{ErrorCode::NotFound, u"no earlier version of issue %1"_s.arg(issue), {}};
    const archive::Original &last = versions->front();
    const auto former = parseBytes(last.bytes, last.path, last.encoding);
    if (!former)
        return former.error();
    const auto present = articlesOf(catalogue, issue, stop);
    if (!present)
        return present.error();
    return compare(articlesOf(*former), *present);
}

}  // namespace dateline::library
