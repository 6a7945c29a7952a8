#include "archive/sqlite/article_order.h"

#include "archive/sqlite/contents_version.h"
#include "archive/sqlite/scope_condition.h"

#include <algorithm>
#include <unordered_map>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

namespace {

struct Placed {
    qint64 id = 0;
    qint64 story = 0;
};

/// The tellings of a story to where its first one stands.
std::vector<qint64> byStory(const std::vector<Placed> &placed)
{
    std::unordered_map<qint64, std::vector<qint64>> tellings;
    for (const Placed &article : placed) {
        if (article.story != 0)
            tellings[article.story].push_back(article.id);
    }
    std::vector<qint64> ids;
    ids.reserve(placed.size());
    for (const Placed &article : placed) {
        if (article.story == 0) {
            ids.push_back(article.id);
            continue;
        }
        std::vector<qint64> &story = tellings[article.story];
        ids.insert(ids.end(), story.begin(), story.end());
        story.clear();
    }
    return ids;
}

/// Marks and tags are not contents; nor is which tellings were told apart.
bool isOfContents(const model::Scope &scope)
{
    return !scope.unreadOnly && !scope.starredOnly && !scope.subject && !scope.tag && !scope.byStory;
}

}  // namespace

Result<std::span<const qint64>> ArticleOrder::page(const model::Scope &scope, int limit, int offset)
{
    const auto present = version(scope);
    if (!present)
        return present.error();
    if (*present != m_version || !(scope == m_scope)) {
        m_version = -1;
        if (const auto loaded = load(scope); !loaded)
            return loaded.error();
        m_scope = scope;
        m_version = *present;
    }
    const auto from = std::min(m_ids.size(), static_cast<std::size_t>(std::max(0, offset)));
    const auto count = std::min(m_ids.size() - from, static_cast<std::size_t>(std::max(0, limit)));
    return std::span<const qint64>(m_ids).subspan(from, count);
}

Result<qint64> ArticleOrder::version(const model::Scope &scope)
{
    if (isOfContents(scope))
        return contentsVersion(m_connection);
    // Another one whenever any other connection has written.
    Statement version(m_connection, u"PRAGMA data_version"_s);
    return version.run() == Step::Row ? Result<qint64>(version.integer(0)) : version.error();
}

Result<void> ArticleOrder::load(const model::Scope &scope)
{
    const ScopeCondition condition = conditionOf(scope);
    std::vector<Placed> placed;
    Statement rows(m_connection, (scope.byStory ? u"SELECT a.id, (SELECT tl.story FROM telling tl WHERE tl.article = a.id) "_s : u"SELECT a.id, 0 "_s)
                                     + kFromScope + condition.where + orderOf(scope));
    Step step = rows.runWith(condition.values);
    for (; step == Step::Row; step = rows.next())
        placed.push_back({rows.integer(0), rows.integer(1)});
    if (step == Step::Error)
        return rows.error();
    m_ids = byStory(placed);
    return {};
}

}  // namespace dateline::archive::sqlite
