#include "archive/sqlite/evaluator.h"

#include "archive/sqlite/days.h"
#include "search/properties.h"
#include "search/satisfies.h"

#include <algorithm>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using Kind = Plan::Kind;

namespace {

constexpr qint64 kAll = -1;  ///< SQL's LIMIT -1

/// Articles of the first window: as many as hold a page of hits for most queries.
constexpr qint64 kFirstWindow = 1000;
constexpr qint64 kWindowGrowth = 8;

const QString kLargestFirst = u"DESC"_s;
const QString kSmallestFirst = u"ASC"_s;

}  // namespace

Evaluator::Evaluator(Connection &connection, SideArrays &side, PlanFor target)
    : m_connection(connection), m_side(side), m_figures(connection), m_pinyin(connection), m_ownWork(connection), m_target(target)
{
}

Evaluator::Range Evaluator::Range::cut(const Range &other) const
{
    return {std::max(first, other.first), std::min(last, other.last)};
}

Evaluator::Range Evaluator::rangeOf(const Plan &days) const
{
    return {firstIdOf(days.firstDay), lastIdOf(days.lastDay)};
}

std::optional<Evaluator::Stream> Evaluator::streamOf(const Plan &plan) const
{
    switch (plan.kind) {
    case Kind::Match:
        return plan.confirm ? std::nullopt : std::optional(Stream{plan.kind, plan.match, {}});
    case Kind::Characters:
    case Kind::Initials:
        return Stream{plan.kind, plan.match, {}};
    case Kind::Days:
        return m_target == PlanFor::Articles ? std::optional(Stream{plan.kind, {}, rangeOf(plan)})
                                             : std::nullopt;
    case Kind::And:
        break;
    default:
        return {};
    }
    Stream stream{Kind::Days, {}, {}};
    for (const Plan &child : plan.children) {
        const auto part = streamOf(child);
        if (!part || (stream.kind != Kind::Days && part->kind != Kind::Days))
            return {};
        stream.range = stream.range.cut(part->range);
        if (part->kind != Kind::Days) {
            stream.kind = part->kind;
            stream.match = part->match;
        }
    }
    return stream;
}

QString Evaluator::fromOf(const Stream &stream) const
{
    switch (stream.kind) {
    case Kind::Match:
        return m_target == PlanFor::Articles
                   ? u"FROM article_index WHERE article_index MATCH ? AND rowid BETWEEN ? AND ?"_s
                   : u"FROM loose_index WHERE loose_index MATCH ? AND rowid BETWEEN ? AND ?"_s;
    case Kind::Characters:
        return u"FROM article_chars WHERE article_chars MATCH ? AND rowid BETWEEN ? AND ?"_s;
    case Kind::Initials:
        return u"FROM article_initials WHERE article_initials MATCH ? AND rowid BETWEEN ? AND ?"_s;
    default:
        return m_target == PlanFor::Articles
                   ? u"FROM article WHERE ? = '' AND id BETWEEN ? AND ?"_s
                   : u"FROM loose WHERE ? = '' AND id BETWEEN ? AND ?"_s;
    }
}

Result<Ids> Evaluator::read(const Stream &stream, const QString &order, qint64 limit)
{
    Ids ids;
    if (stream.range.first > stream.range.last)
        return ids;
    Statement rows(m_connection, u"SELECT rowid %1 ORDER BY rowid %2 LIMIT ?"_s.arg(fromOf(stream), order));
    Step step = rows.run(stream.match, stream.range.first, stream.range.last, limit);
    for (; step == Step::Row; step = rows.next())
        ids.push_back(rows.integer(0));
    if (step == Step::Error)
        return rows.error();
    return ids;
}

Result<Ids> Evaluator::all(const Plan &plan) { return evaluate(plan, {}); }

Result<Ids> Evaluator::within(const Plan &plan, qint64 first, qint64 last) { return evaluate(plan, {first, last}); }

Result<Ids> Evaluator::first(const Plan &plan, qint64 limit, bool largestFirst)
{
    if (const auto stream = streamOf(plan))
        return read(*stream, largestFirst ? kLargestFirst : kSmallestFirst, limit);
    auto ids = largestFirst && m_target == PlanFor::Articles ? newest(plan, limit) : all(plan);
    if (!ids)
        return ids;
    if (!largestFirst)
        std::reverse(ids->begin(), ids->end());
    if (static_cast<qint64>(ids->size()) > limit)
        ids->resize(static_cast<std::size_t>(limit));
    return ids;
}

Result<std::optional<qint64>> Evaluator::idBelow(qint64 id, qint64 articles)
{
    Statement row(m_connection, u"SELECT id FROM article WHERE id <= ? ORDER BY id DESC LIMIT 1 OFFSET ?"_s);
    const Step step = row.run(id, articles);
    if (step == Step::Error)
        return row.error();
    return step == Step::Row ? std::optional(row.integer(0)) : std::nullopt;
}

Result<Ids> Evaluator::newest(const Plan &plan, qint64 limit)
{
    Ids ids;
    Range window;
    for (qint64 articles = kFirstWindow;; articles *= kWindowGrowth) {
        const auto below = idBelow(window.last, articles);
        if (!below)
            return below.error();
        window.first = *below ? **below + 1 : std::numeric_limits<qint64>::min();
        const auto found = evaluate(plan, window);
        if (!found)
            return found;
        ids.insert(ids.end(), found->begin(), found->end());
        if (!*below || static_cast<qint64>(ids.size()) >= limit)
            return ids;
        window.last = **below;
    }
}

Result<qint64> Evaluator::count(const Plan &plan)
{
    const auto stream = streamOf(plan);
    if (!stream) {
        const auto ids = all(plan);
        return ids ? Result<qint64>(static_cast<qint64>(ids->size())) : Result<qint64>(ids.error());
    }
    Statement count(m_connection, u"SELECT count(*) "_s + fromOf(*stream));
    if (count.run(stream->match, stream->range.first, stream->range.last) != Step::Row)
        return count.error();
    return count.integer(0);
}

Result<Ids> Evaluator::evaluate(const Plan &plan, const Range &range)
{
    if (m_connection.isInterrupted())
        return m_connection.cancelled();
    switch (plan.kind) {
    case Kind::Nothing:
        return Ids();
    case Kind::Match:
    case Kind::Characters:
    case Kind::Initials: {
        auto ids = read({plan.kind, plan.match, range}, kLargestFirst, kAll);
        return ids && plan.confirm ? confirmed(plan, *ids) : ids;
    }
    case Kind::Pinyin: {
        const auto spelt = m_pinyin.planOf(plan.leaf);
        return spelt ? evaluate(*spelt, range) : Result<Ids>(spelt.error());
    }
    case Kind::Figures:
        return m_figures.articlesWith(plan.leaf.figure, range.first, range.last);
    case Kind::Attribute:
        return withAttribute(plan.leaf, range);
    case Kind::Days:
        if (m_target == PlanFor::LooseText)
            return readDays(plan);
        return read({Kind::Days, {}, range.cut(rangeOf(plan))}, kLargestFirst, kAll);
    case Kind::And:
        return evaluateAnd(plan, range);
    case Kind::Or: {
        Ids result;
        for (const Plan &child : plan.children) {
            const auto ids = evaluate(child, range);
            if (!ids)
                return ids;
            result = unionOf(result, *ids);
        }
        return result;
    }
    case Kind::Not: {
        const auto every = read({Kind::Days, {}, range}, kLargestFirst, kAll);
        if (!every)
            return every;
        const auto ids = evaluate(plan.children.front(), range);
        return ids ? Result<Ids>(difference(*every, *ids)) : ids;
    }
    }
    return Ids();
}

Result<Ids> Evaluator::evaluateAnd(const Plan &plan, Range range)
{
    if (m_target == PlanFor::Articles) {
        for (const Plan &child : plan.children) {
            if (child.kind == Kind::Days)
                range = range.cut(rangeOf(child));
        }
    }
    std::optional<Ids> result;
    const auto narrow = [&](const Plan &child, bool keep) -> Result<void> {
        const auto ids = evaluate(child, range);
        if (!ids)
            return ids.error();
        if (keep)
            result = result ? intersection(*result, *ids) : *ids;
        else
            result = difference(*result, *ids);
        return {};
    };
    for (const Plan &child : plan.children) {
        if (child.kind == Kind::Not)
            continue;
        if (auto narrowed = narrow(child, true); !narrowed)
            return narrowed.error();
        if (result->empty())
            return *result;
    }
    if (!result) {
        auto every = read({Kind::Days, {}, range}, kLargestFirst, kAll);
        if (!every)
            return every;
        result = std::move(every).value();
    }
    for (const Plan &child : plan.children) {
        if (child.kind != Kind::Not)
            continue;
        if (auto narrowed = narrow(child.children.front(), false); !narrowed)
            return narrowed.error();
    }
    return *result;
}

Result<Ids> Evaluator::withAttribute(const search::Clause &clause, const Range &range)
{
    if (OwnWorkFinder::answers(clause))
        return m_ownWork.find(clause, range.first, range.last);
    return clause.field == search::Field::State ? withState(clause.text, range)
                                                : m_side.answering(clause, range.first, range.last);
}

Result<Ids> Evaluator::withState(const QString &state, const Range &range)
{
    const QString column = state == search::kIsStarred ? u"starred_at"_s : u"read_at"_s;
    Ids marked;
    Statement rows(m_connection, u"SELECT article FROM article_state WHERE article BETWEEN ? AND ? AND %1 IS NOT NULL "
                                 "ORDER BY article DESC"_s.arg(column));
    Step step = rows.run(range.first, range.last);
    for (; step == Step::Row; step = rows.next())
        marked.push_back(rows.integer(0));
    if (step == Step::Error)
        return rows.error();
    if (state != search::kIsUnread)
        return marked;
    const auto every = read({Kind::Days, {}, range}, kLargestFirst, kAll);
    return every ? Result<Ids>(difference(*every, marked)) : every;
}

Result<Ids> Evaluator::readDays(const Plan &plan)
{
    Ids ids;
    Statement rows(m_connection, u"SELECT loose.id FROM loose JOIN issue ON issue.id = loose.issue "
                                 "WHERE issue.day BETWEEN ? AND ? ORDER BY loose.id DESC"_s);
    Step step = rows.run(plan.firstDay, plan.lastDay);
    for (; step == Step::Row; step = rows.next())
        ids.push_back(rows.integer(0));
    if (step == Step::Error)
        return rows.error();
    return ids;
}

Result<Ids> Evaluator::confirmed(const Plan &plan, const Ids &candidates)
{
    const search::Query query{plan.leaf};
    Statement texts(m_connection,
                    m_target == PlanFor::Articles
                        ? u"SELECT body, headline, titles, people, place, agency, section "
                          "FROM article_content WHERE id = ?"_s
                        : u"SELECT text FROM loose WHERE id = ?"_s);
    Ids ids;
    for (const qint64 id : candidates) {
        const Step step = texts.run(id);
        if (step == Step::Error)
            return texts.error();
        if (step == Step::Done)
            continue;
        search::ArticleTexts article;
        article.body = texts.text(0);
        if (m_target == PlanFor::Articles) {
            article.headline = texts.text(1);
            article.titles = texts.text(2);
            article.people = texts.text(3);
            article.place = texts.text(4);
            article.agency = texts.text(5);
            article.section = texts.text(6);
        }
        if (search::satisfies(query, article))
            ids.push_back(id);
    }
    return ids;
}

}  // namespace dateline::archive::sqlite
