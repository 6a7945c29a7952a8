#include "archive/sqlite/occurrences.h"

#include "archive/sqlite/rows.h"

#include <algorithm>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using search::Clause;
using search::ClauseKind;
using search::Field;
using search::Matcher;
using search::Pattern;

namespace {

/// How many texts are read rather than that the total is left open.
constexpr std::size_t kMostRead = 500;

struct Needle {
    Clause clause;
    Pattern pattern;
};

/// The clauses that search::Matcher marks, each pattern once. One of the headline that is also asked of all texts
/// stands at no place of its own.
void collect(const Clause &clause, bool positive, std::vector<Needle> &needles)
{
    if (clause.kind == ClauseKind::Not)
        positive = !positive;
    if (clause.kind == ClauseKind::Near) {
        const Field field = clause.children.front().field;
        if (positive && (field == Field::Any || field == Field::Title)) {
            needles.push_back({clause, search::patternOf(clause.children.front().text)});
            needles.back().pattern.confirm = true;
        }
        return;
    }
    if (clause.kind == ClauseKind::Figure && positive) {
        Pattern byReading;
        byReading.confirm = true;
        needles.push_back({clause, byReading});
    }
    for (const Clause &child : clause.children)
        collect(child, positive, needles);
    const bool inText = clause.field == Field::Any || clause.field == Field::Title;
    if (clause.kind != ClauseKind::Text || !positive || !inText)
        return;
    Needle needle{clause, search::patternOf(clause.text, clause.prefix)};
    if (needle.pattern.terms.empty())
        return;
    for (Needle &known : needles) {
        if (known.pattern != needle.pattern)
            continue;
        if (clause.field == Field::Any)
            known = needle;
        return;
    }
    needles.push_back(std::move(needle));
}

/// Whether two needles may stand at the very same place, which counts once: a word and a beginning of it.
bool mayShare(const Needle &a, const Needle &b)
{
    const auto openEnd = [](const Needle &needle) {
        return needle.pattern.terms.back().prefix && !needle.pattern.oneCharacter;
    };
    return a.pattern.terms.size() == b.pattern.terms.size() && (openEnd(a) || openEnd(b));
}

bool indexCanTell(const std::vector<Needle> &needles)
{
    for (std::size_t i = 0; i < needles.size(); ++i) {
        if (needles[i].pattern.confirm)
            return false;
        for (std::size_t j = 0; j < i; ++j) {
            if (mayShare(needles[i], needles[j]))
                return false;
        }
    }
    return true;
}

Result<qint64> countAlone(Connection &connection, const Plan &plan)
{
    // The LIMIT keeps SQLite from moving the function into the sum, where FTS5 cannot be asked.
    Statement sum(connection, u"SELECT sum(places) FROM (SELECT dateline_places(article_index) AS places "
                              "FROM article_index WHERE article_index MATCH ? LIMIT -1)"_s);
    if (sum.run(plan.match) != Step::Row)
        return sum.error();
    return sum.integer(0);
}

Result<qint64> countWithin(Connection &connection, const Plan &plan, const Ids &hits)
{
    Statement rows(connection, u"SELECT rowid, dateline_places(article_index) FROM article_index "
                               "WHERE article_index MATCH ? AND rowid BETWEEN ? AND ? "
                               "ORDER BY rowid DESC"_s);
    qint64 sum = 0;
    auto hit = hits.begin();
    Step step = rows.run(plan.match, hits.back(), hits.front());
    for (; step == Step::Row; step = rows.next()) {
        const qint64 id = rows.integer(0);
        while (hit != hits.end() && *hit > id)
            ++hit;
        if (hit == hits.end())
            break;
        if (*hit == id)
            sum += rows.integer(1);
    }
    if (step == Step::Error)
        return rows.error();
    return sum;
}

Result<qint64> countByReading(Connection &connection, const Matcher &matcher, const Ids &hits)
{
    Statement texts(connection, selectTexts());
    std::size_t sum = 0;
    for (const qint64 id : hits) {
        if (texts.run(id) != Step::Row)
            return texts.error();
        sum += matcher.occurrences(texts.text(0), Matcher::Part::Headline).size()
               + matcher.occurrences(texts.text(1), Matcher::Part::Text).size()
               + matcher.occurrences(texts.text(2), Matcher::Part::Text).size();
        texts.finish();
    }
    return static_cast<qint64>(sum);
}

/// Whether the plan finds exactly the articles where the only needle stands.
bool isNeedleAlone(const std::vector<Needle> &needles, const search::Query &query)
{
    return needles.size() == 1 && query.root == needles.front().clause;
}

}  // namespace

Result<std::optional<qint64>> countOccurrences(Connection &connection, Evaluator &articles,
                                               const search::Query &query, const Plan &plan)
{
    std::vector<Needle> needles;
    collect(query.root, true, needles);
    if (needles.empty())
        return std::optional<qint64>(0);
    const bool byIndex = indexCanTell(needles);
    if (byIndex && isNeedleAlone(needles, query)) {
        const auto sum = countAlone(connection, compileForCounting(needles.front().clause));
        return sum ? Result<std::optional<qint64>>(std::optional(*sum)) : sum.error();
    }
    const auto hits = articles.all(plan);
    if (!hits)
        return hits.error();
    if (hits->empty())
        return std::optional<qint64>(0);
    if (!byIndex) {
        if (hits->size() > kMostRead)
            return std::optional<qint64>();
        const auto sum = countByReading(connection, Matcher(query), *hits);
        return sum ? Result<std::optional<qint64>>(std::optional(*sum)) : sum.error();
    }
    qint64 total = 0;
    for (const Needle &needle : needles) {
        const auto sum = countWithin(connection, compileForCounting(needle.clause), *hits);
        if (!sum)
            return sum.error();
        total += *sum;
    }
    return std::optional(total);
}

}  // namespace dateline::archive::sqlite
