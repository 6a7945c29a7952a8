#include "archive/sqlite/related_finder.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using model::ArticleId;

namespace {

constexpr std::size_t kMostSpoken = 48;       ///< terms whose articles are counted
constexpr std::size_t kMostDistinctive = 12;  ///< terms that are asked for
constexpr qint64 kMostOfTerm = 200;           ///< a term of more articles tells little
constexpr std::size_t kMostRelated = 10;
constexpr double kLeastShare = 0.2;
constexpr int kFewestShared = 3;              ///< terms: two characters more often than not stand in a longer word

QString matchOf(const QString &term)
{
    return u"{body headline} : \""_s + QString(term).replace(u'"', u"\"\""_s) + u'"';
}

}  // namespace

RelatedFinder::RelatedFinder(Connection &connection)
    : m_count(connection, u"SELECT count(*) FROM (SELECT rowid FROM article_index WHERE article_index MATCH ? LIMIT ?)"_s),
      m_holding(connection, u"SELECT rowid FROM article_index WHERE article_index MATCH ? ORDER BY rowid DESC LIMIT ?"_s)
{
}

Result<std::vector<RelatedFinder::Distinctive>> RelatedFinder::distinctiveTerms(const model::Article &article)
{
    std::vector<Distinctive> distinctive;
    for (const search::SpokenTerm &spoken : search::spokenTerms(article, kMostSpoken)) {
        if (m_count.run(matchOf(spoken.term), kMostOfTerm + 1) != Step::Row)
            return m_count.error();
        const qint64 articles = m_count.integer(0);
        m_count.finish();
        if (articles > 1 && articles <= kMostOfTerm)
            distinctive.push_back({spoken.term, spoken.weight * std::log(2.0 * double(kMostOfTerm) / double(articles))});
    }
    std::stable_sort(distinctive.begin(), distinctive.end(),
                     [](const Distinctive &a, const Distinctive &b) { return a.weight > b.weight; });
    distinctive.resize(std::min(distinctive.size(), kMostDistinctive));
    return distinctive;
}

Result<std::vector<Related>> RelatedFinder::relatedTo(const model::Article &article, const QSet<ArticleId> &but)
{
    const auto terms = distinctiveTerms(article);
    if (!terms)
        return terms.error();
    struct Shared {
        int terms = 0;
        double weight = 0;
    };
    std::map<ArticleId, Shared> shared;
    double all = 0;
    for (const Distinctive &distinctive : *terms) {
        all += distinctive.weight;
        Step step = m_holding.run(matchOf(distinctive.term), kMostOfTerm);
        for (; step == Step::Row; step = m_holding.next()) {
            Shared &one = shared[m_holding.integer(0)];
            ++one.terms;
            one.weight += distinctive.weight;
        }
        if (step == Step::Error)
            return m_holding.error();
    }
    std::vector<Related> related;
    for (const auto &[id, one] : shared) {
        if (one.terms >= kFewestShared && one.weight >= kLeastShare * all && !but.contains(id))
            related.push_back({id, one.weight / all});
    }
    std::sort(related.begin(), related.end(),
              [](const Related &a, const Related &b) { return std::tuple(-a.share, -a.id) < std::tuple(-b.share, -b.id); });
    related.resize(std::min(related.size(), kMostRelated));
    return related;
}

}  // namespace dateline::archive::sqlite
