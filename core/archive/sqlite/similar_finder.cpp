#include "archive/sqlite/similar_finder.h"

#include "archive/sqlite/rows.h"
#include "archive/sqlite/telling_finder.h"
#include "archive/sqlite/whole_article.h"
#include "text/terms.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using model::ArticleId;
using search::Relation;
using search::Similar;

namespace {

constexpr std::size_t kDistinctive = 8;    ///< terms of the headline
constexpr qint64 kMostOfTerm = 200;        ///< a term in more headlines tells little
constexpr std::size_t kMostRelated = 10;
constexpr std::size_t kFewestShared = 2;

struct Whole {
    model::ArticleRow row;
    model::Article article;
};

class Finder final {
public:
    explicit Finder(Connection &connection)
        : m_connection(connection),
          m_whole(connection, selectArticle(wholeColumns())),
          m_holding(connection, u"SELECT rowid FROM article_index WHERE article_index MATCH ? "
                                "ORDER BY rowid DESC LIMIT ?"_s)
    {
    }

    Result<std::vector<Similar>> run(ArticleId id)
    {
        const auto whole = read(id);
        if (!whole)
            return whole.error();
        auto same = findTellings(m_connection, id);
        if (!same)
            return same;
        auto related = relatedTo(*whole, *same);
        if (!related)
            return related;
        same->insert(same->end(), related->begin(), related->end());
        return same;
    }

private:
    Result<Whole> read(ArticleId id)
    {
        if (m_connection.isInterrupted())
            return m_connection.cancelled();
        switch (m_whole.run(id)) {
        case Step::Error:
            return m_whole.error();
        case Step::Done:
            return Error{ErrorCode::NotFound, u"no article %1"_s.arg(id), m_connection.path()};
        case Step::Row:
            break;
        }
        Whole whole{articleRow(m_whole), wholeArticle(m_whole)};
        m_whole.finish();
        return whole;
    }

    /// Adds 1 for each article that answers.
    Result<void> ask(const QString &match, qint64 most, double weight, std::map<ArticleId, std::pair<int, double>> &votes)
    {
        Step step = m_holding.run(match, most);
        for (; step == Step::Row; step = m_holding.next()) {
            auto &[count, sum] = votes[m_holding.integer(0)];
            ++count;
            sum += weight;
        }
        return step == Step::Error ? Result<void>(m_holding.error()) : Result<void>();
    }

    /// The headline's terms that fewest headlines have, but some others do.
    Result<std::vector<std::pair<QString, double>>> distinctiveTerms(const QString &headline)
    {
        QStringList terms;
        text::forEachTerm(text::fold(headline), [&](const text::Term &term) {
            qsizetype units = 0;
            for (const QChar c : term.text)
                units += c.isLowSurrogate() ? 0 : 1;
            const bool tells = term.kind == text::TermKind::Cjk    ? units == 2
                               : term.kind == text::TermKind::Word ? units > 3
                                                                   : false;
            if (!term.colocated && tells)
                terms += term.text.toString();
        });
        terms.removeDuplicates();
        Statement count(m_connection, u"SELECT count(*) FROM (SELECT rowid FROM article_index "
                                      "WHERE article_index MATCH ? LIMIT ?)"_s);
        std::vector<std::pair<qint64, QString>> byCount;
        for (const QString &term : terms) {
            if (count.run(matchOf(term), kMostOfTerm + 1) != Step::Row)
                return count.error();
            const qint64 articles = count.integer(0);
            count.finish();
            if (articles > 1 && articles <= kMostOfTerm)
                byCount.emplace_back(articles, term);
        }
        std::sort(byCount.begin(), byCount.end());
        std::vector<std::pair<QString, double>> distinctive;
        for (const auto &[articles, term] : byCount) {
            if (distinctive.size() < kDistinctive)
                distinctive.emplace_back(term, std::log(2.0 * kMostOfTerm / static_cast<double>(articles)));
        }
        return distinctive;
    }

    static QString matchOf(const QString &term)
    {
        return u"{headline} : \""_s + QString(term).replace(u'"', u"\"\""_s) + u'"';
    }

    Result<std::vector<Similar>> relatedTo(const Whole &whole, const std::vector<Similar> &same)
    {
        const auto terms = distinctiveTerms(whole.row.headline);
        if (!terms)
            return terms.error();
        std::map<ArticleId, std::pair<int, double>> votes;
        double all = 0;
        for (const auto &[term, weight] : *terms) {
            all += weight;
            if (auto asked = ask(matchOf(term), kMostOfTerm, weight, votes); !asked)
                return asked.error();
        }
        votes.erase(whole.row.id);
        for (const Similar &telling : same)
            votes.erase(telling.article.id);
        std::vector<std::pair<double, ArticleId>> ranked;
        for (const auto &[id, vote] : votes) {
            if (static_cast<std::size_t>(vote.first) >= kFewestShared)
                ranked.emplace_back(-vote.second, -id);
        }
        std::sort(ranked.begin(), ranked.end());
        std::vector<Similar> related;
        for (const auto &[vote, id] : ranked) {
            if (related.size() == kMostRelated)
                break;
            auto other = read(-id);
            if (!other)
                return other.error();
            related.push_back({std::move(other->row), Relation::Related, -vote / all});
        }
        return related;
    }

    Connection &m_connection;
    Statement m_whole;
    Statement m_holding;
};

}  // namespace

Result<std::vector<Similar>> findSimilar(Connection &connection, ArticleId id)
{
    return Finder(connection).run(id);
}

}  // namespace dateline::archive::sqlite
