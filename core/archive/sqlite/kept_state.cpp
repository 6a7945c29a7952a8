#include "archive/sqlite/kept_state.h"

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

Result<void> KeptState::take(model::IssueId issue)
{
    Statement any(m_connection, u"SELECT 1 FROM article_state WHERE issue = ? LIMIT 1"_s);
    const Step found = any.run(issue);
    if (found == Step::Error)
        return any.error();
    m_hasState = found == Step::Row;
    if (!m_hasState)
        return {};
    if (auto taken = takeArticles(issue); !taken)
        return taken;
    return takeLost(issue);
}

Result<void> KeptState::takeArticles(model::IssueId issue)
{
    Statement rows(m_connection, u"SELECT a.fingerprint, coalesce(p.headline, a.headline), coalesce(p.body, t.body), s.identity "
                                 "FROM article a JOIN article_text t ON t.id = a.id "
                                 "LEFT JOIN printed_text p ON p.id = a.id "
                                 "LEFT JOIN article_state s ON s.article = a.id "
                                 "WHERE a.issue = ? ORDER BY a.position"_s);
    Step step = rows.run(issue);
    for (; step == Step::Row; step = rows.next()) {
        Former former{{rows.bytes(0), rows.text(1), rows.text(2)}, {}, true};
        if (!rows.isNull(3))
            former.state = rows.integer(3);
        m_former.push_back(std::move(former));
    }
    return step == Step::Error ? Result<void>(rows.error()) : Result<void>();
}

Result<void> KeptState::takeLost(model::IssueId issue)
{
    Statement rows(m_connection, u"SELECT fingerprint, headline, body, identity FROM article_state "
                                 "WHERE issue = ? AND article IS NULL ORDER BY identity"_s);
    Step step = rows.run(issue);
    for (; step == Step::Row; step = rows.next())
        m_former.push_back({{rows.bytes(0), rows.text(1), rows.text(2)}, rows.integer(3), false});
    return step == Step::Error ? Result<void>(rows.error()) : Result<void>();
}

Result<void> KeptState::giveBack(const std::vector<Identity> &present,
                                 const std::vector<model::ArticleId> &ids)
{
    if (!m_hasState)
        return {};
    std::vector<Identity> identities;
    for (const Former &former : m_former)
        identities.push_back(former.identity);
    const auto partners = matchIdentities(identities, present);

    Statement attach(m_connection, u"UPDATE article_state SET article = ?, fingerprint = ?, headline = ?, "
                                   "body = NULL WHERE identity = ?"_s);
    Statement keepText(m_connection, u"UPDATE article_state SET body = ? WHERE identity = ?"_s);
    for (std::size_t i = 0; i < m_former.size(); ++i) {
        const Former &former = m_former[i];
        if (!former.state)
            continue;
        if (partners[i]) {
            const Identity &now = present[*partners[i]];
            if (attach.run(ids[*partners[i]], now.fingerprint, now.headline, *former.state) == Step::Error)
                return attach.error();
        } else if (former.hasArticle) {
            if (keepText.run(former.identity.body, *former.state) == Step::Error)
                return keepText.error();
        }
    }
    return {};
}

}  // namespace dateline::archive::sqlite
