#include "archive/sqlite/ranking.h"

#include "archive/sqlite/rows.h"
#include "search/matcher.h"
#include "search/weights.h"
#include "text/fold.h"

#include <QSet>

#include <algorithm>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using search::Matcher;
using Kind = Plan::Kind;

namespace {

/// The part of the plan that alone decides how articles rank, where FTS5 can tell of it.
const Plan *rankedMatch(const Plan &plan)
{
    if (plan.kind == Kind::Match)
        return plan.confirm ? nullptr : &plan;
    if (plan.kind != Kind::And)
        return nullptr;
    const Plan *match = nullptr;
    for (const Plan &child : plan.children) {
        if (child.kind == Kind::Match && !child.confirm && match == nullptr)
            match = &child;
        else if (child.kind != Kind::Days && child.kind != Kind::Attribute && child.kind != Kind::Not)
            return nullptr;
    }
    return match;
}

/// A byte a phrase: whether it counts. Of equal ones the first does.
QByteArray countedPhrases(const Plan &match)
{
    QByteArray counted;
    QSet<QString> known;
    for (const QString &phrase : match.ranked) {
        counted += phrase.isEmpty() || known.contains(phrase) ? '\0' : '\1';
        known.insert(phrase);
    }
    return counted;
}

double scoreOf(const Matcher &matcher, const QString &headline, const QString &titles, const QString &body)
{
    std::vector<search::Standing> standings;
    const auto standingOf = [&standings](int clause) -> search::Standing & {
        if (static_cast<std::size_t>(clause) >= standings.size())
            standings.resize(static_cast<std::size_t>(clause) + 1);
        return standings[static_cast<std::size_t>(clause)];
    };
    for (const Matcher::Place &place : matcher.places(headline, Matcher::Part::Headline))
        ++standingOf(place.clause).headline;
    for (const Matcher::Place &place : matcher.places(titles, Matcher::Part::Text))
        ++standingOf(place.clause).text;
    int gap = -1;
    const Matcher::Place *before = nullptr;
    const auto inBody = matcher.places(body, Matcher::Part::Text);
    for (const Matcher::Place &place : inBody) {
        ++standingOf(place.clause).text;
        if (before != nullptr && before->clause != place.clause) {
            const int apart = std::max(0, place.range.start - before->range.end());
            gap = gap < 0 ? apart : std::min(gap, apart);
        }
        before = &place;
    }
    return search::score(standings, gap);
}

/// The same for one character alone, folded: it stands wherever it is.
double scoreOf(const QString &character, const QString &headline, const QString &titles, const QString &body)
{
    const auto places = [&character](const QString &text) { return static_cast<int>(text::foldedText(text).count(character)); };
    const search::Standing standing{places(headline), places(titles) + places(body)};
    return search::score({&standing, 1});
}

}  // namespace

Ranking::Ranking(Connection &connection)
    : m_scores(connection, u"SELECT rowid, dateline_score(article_index, ?) FROM article_index "
                           "WHERE article_index MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC"_s),
      m_texts(connection, selectTexts())
{
}

Result<std::vector<double>> Ranking::scoresOf(const search::Query &query, const Plan &plan, std::span<const qint64> ids)
{
    if (ids.empty())
        return std::vector<double>();
    const Plan *match = rankedMatch(plan);
    if (match != nullptr)
        return byIndex(*match, ids);
    if (plan.kind == Kind::Characters)
        return byReading(plan.ranked.front(), ids);
    return byReading(Matcher(query), ids);
}

Result<std::vector<double>> Ranking::byIndex(const Plan &match, std::span<const qint64> ids)
{
    std::vector<double> scores(ids.size(), 0);
    std::size_t at = 0;
    Step step = m_scores.run(countedPhrases(match), match.match, ids.back(), ids.front());
    for (; step == Step::Row && at < ids.size(); step = m_scores.next()) {
        while (at < ids.size() && ids[at] > m_scores.integer(0))
            ++at;
        if (at < ids.size() && ids[at] == m_scores.integer(0))
            scores[at] = m_scores.real(1);
    }
    if (step == Step::Error)
        return m_scores.error();
    m_scores.finish();
    return scores;
}

template<typename Sought>
Result<std::vector<double>> Ranking::byReading(const Sought &sought, std::span<const qint64> ids)
{
    std::vector<double> scores;
    for (const qint64 id : ids) {
        if (m_texts.run(id) != Step::Row)
            return m_texts.error();
        scores.push_back(scoreOf(sought, m_texts.text(0), m_texts.text(1), m_texts.text(2)));
        m_texts.finish();
    }
    return scores;
}

}  // namespace dateline::archive::sqlite
