#include "archive/sqlite/compile.h"

#include "archive/sqlite/days.h"
#include "search/language.h"
#include "search/pattern.h"

#include <algorithm>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using search::Clause;
using search::ClauseKind;
using search::Field;
using Kind = Plan::Kind;

namespace {

constexpr qint64 kFirstDay = 1;  ///< 0 = undated: in no range
constexpr qint64 kLastDay = (qint64{1} << 42) - 1;

/// FTS5's parser has a stack of 100 entries; a set is evaluated rather than that it overflows.
constexpr int kMostDepth = 60;
constexpr int kLeafDepth = 8;

}  // namespace

QString columnsOf(Field field)
{
    switch (field) {
    case Field::Any:
        return u"{body headline titles}"_s;
    case Field::Title:
        return u"{headline}"_s;
    case Field::Section:
        return u"{section}"_s;
    case Field::By:
        return u"{people}"_s;
    case Field::Place:
        return u"{place}"_s;
    case Field::Agency:
        return u"{agency}"_s;
    default:  // in no column of the index
        break;
    }
    return {};
}

namespace {

QString quoted(QString term) { return u'"' + term.replace(u'"', u"\"\""_s) + u'"'; }

QString phraseOf(const search::Pattern &pattern)
{
    QStringList terms;
    for (const search::PatternTerm &term : pattern.terms)
        terms += quoted(term.text);
    return terms.join(u" + "_s) + (pattern.terms.back().prefix ? u" *"_s : QString());
}

Plan nothing() { return {}; }

Plan matchOf(const Clause &clause, const search::Pattern &pattern, PlanFor target)
{
    Plan plan;
    plan.kind = Kind::Match;
    plan.depth = kLeafDepth;
    plan.match = target == PlanFor::Articles ? columnsOf(clause.field) + u" : "_s + phraseOf(pattern)
                                             : phraseOf(pattern);
    const bool counts = clause.field == Field::Any || clause.field == Field::Title;
    plan.ranked = {counts ? plan.match : QString()};
    plan.confirm = pattern.confirm;
    if (plan.confirm)
        plan.leaf = clause;
    return plan;
}

/// Asked of the articles' own table: loose text has none.
Plan tablePlan(Kind kind, const Clause &clause, PlanFor target)
{
    if (target == PlanFor::LooseText)
        return nothing();
    Plan plan;
    plan.kind = kind;
    plan.leaf = clause;
    return plan;
}

Plan textPlan(const Clause &clause, PlanFor target)
{
    if (clause.whole || clause.field == Field::Publication || clause.field == Field::Tag || clause.field == Field::Note)
        return tablePlan(Kind::Attribute, clause, target);
    const search::Pattern pattern = search::patternOf(clause.text, clause.prefix);
    if (pattern.terms.empty() || (target == PlanFor::LooseText && clause.field != Field::Any))
        return nothing();
    if (target == PlanFor::Articles && clause.field == Field::Any && pattern.oneCharacter) {
        Plan plan;
        plan.kind = Kind::Characters;
        plan.match = quoted(pattern.terms.front().text);
        plan.ranked = {pattern.terms.front().text};
        return plan;
    }
    return matchOf(clause, pattern, target);
}

/// FTS5 counts terms between, of which a phrase's last character may be one more; the clause is confirmed by reading.
Plan nearPlan(const Clause &clause, PlanFor target)
{
    constexpr int kSlack = 2;
    const Field field = clause.children.front().field;
    if (target == PlanFor::LooseText && field != Field::Any)
        return nothing();
    if (field == Field::Tag || field == Field::Note)
        return tablePlan(Kind::Attribute, clause, target);
    QStringList phrases;
    for (const Clause &child : clause.children) {
        const search::Pattern pattern = search::patternOf(child.text, child.prefix);
        if (pattern.terms.empty())
            return nothing();
        phrases += phraseOf(pattern);
    }
    Plan plan;
    plan.kind = Kind::Match;
    plan.depth = kLeafDepth;
    plan.match = u"NEAR(%1, %2)"_s.arg(phrases.join(u' ')).arg(clause.distance + kSlack);
    if (target == PlanFor::Articles)
        plan.match = columnsOf(field) + u" : "_s + plan.match;
    plan.confirm = true;
    plan.leaf = clause;
    return plan;
}

Plan daysPlan(const Clause &clause)
{
    Plan plan;
    plan.kind = Kind::Days;
    plan.firstDay = clause.first.isValid() ? std::max(kFirstDay, clause.first.toJulianDay()) : kFirstDay;
    plan.lastDay = clause.last.isValid() ? std::min(kLastDay, clause.last.toJulianDay()) : kLastDay;
    return plan.firstDay <= plan.lastDay ? plan : nothing();
}

bool isPure(const Plan &plan) { return plan.kind == Kind::Match && !plan.confirm; }

bool isPureNot(const Plan &plan) { return plan.kind == Kind::Not && isPure(plan.children.front()); }

/// `plans` are pure. The deepest comes first, where it costs the parser least.
Plan joined(std::vector<Plan> plans, const QString &by)
{
    if (plans.size() == 1)
        return plans.front();
    std::stable_sort(plans.begin(), plans.end(),
                     [](const Plan &a, const Plan &b) { return a.depth > b.depth; });
    Plan plan;
    plan.kind = Kind::Match;
    QStringList parts;
    for (const Plan &part : plans) {
        plan.depth = std::max(plan.depth, part.depth + (parts.isEmpty() ? 1 : 3));
        parts += u'(' + part.match + u')';
        plan.ranked += part.ranked;
    }
    plan.match = parts.join(by);
    return plan;
}

/// The children that FTS5 can join, joined; the others beside them.
Plan combined(Kind kind, std::vector<Plan> children, const QString &by)
{
    const auto other = std::stable_partition(children.begin(), children.end(), isPure);
    if (other - children.begin() > 1) {
        Plan pure = joined({children.begin(), other}, by);
        if (pure.depth <= kMostDepth) {
            children.erase(children.begin(), other);
            children.insert(children.begin(), std::move(pure));
        }
    }
    if (children.size() == 1)
        return children.front();
    Plan plan;
    plan.kind = kind;
    plan.children = std::move(children);
    return plan;
}

/// A NOT B, where both are pure.
std::vector<Plan> withoutPureNots(std::vector<Plan> children)
{
    const auto positive = std::find_if(children.begin(), children.end(), isPure);
    const auto nots = std::stable_partition(children.begin(), children.end(), std::not_fn(isPureNot));
    if (positive == children.end() || nots == children.end())
        return children;
    std::vector<Plan> excluded;
    for (auto it = nots; it != children.end(); ++it)
        excluded.push_back(it->children.front());
    const Plan without = joined(excluded, u" OR "_s);
    const auto from = std::find_if(children.begin(), nots, isPure);
    const int depth = std::max(from->depth + 1, without.depth + 3);
    if (depth > kMostDepth)
        return children;
    from->match = u'(' + from->match + u") NOT ("_s + without.match + u')';
    from->depth = depth;
    from->ranked += QStringList(without.ranked.size(), QString());
    children.erase(nots, children.end());
    return children;
}

Plan planOf(const Clause &clause, PlanFor target);

Plan andPlan(std::vector<Plan> children)
{
    for (const Plan &child : children) {
        if (child.kind == Kind::Nothing)
            return nothing();
    }
    Plan joinedAnd = combined(Kind::And, std::move(children), u" AND "_s);
    if (joinedAnd.kind != Kind::And)
        return joinedAnd;
    joinedAnd.children = withoutPureNots(std::move(joinedAnd.children));
    return joinedAnd.children.size() == 1 ? joinedAnd.children.front() : joinedAnd;
}

Plan orPlan(std::vector<Plan> children)
{
    std::erase_if(children, [](const Plan &child) { return child.kind == Kind::Nothing; });
    return children.empty() ? nothing() : combined(Kind::Or, std::move(children), u" OR "_s);
}

Plan notPlan(Plan child)
{
    if (child.kind == Kind::Not)
        return child.children.front();
    Plan plan;
    plan.kind = Kind::Not;
    plan.children.push_back(std::move(child));
    return plan;
}

Plan planOf(const Clause &clause, PlanFor target)
{
    if (clause.kind == ClauseKind::Near)
        return nearPlan(clause, target);
    std::vector<Plan> children;
    for (const Clause &child : clause.children)
        children.push_back(planOf(child, target));
    switch (clause.kind) {
    case ClauseKind::Nothing:
        return nothing();
    case ClauseKind::Text:
        return textPlan(clause, target);
    case ClauseKind::Date:
        return daysPlan(clause);
    case ClauseKind::Pinyin:
        return tablePlan(Kind::Pinyin, clause, target);
    case ClauseKind::Figure:
        return tablePlan(Kind::Figures, clause, target);
    case ClauseKind::Property:
        return tablePlan(Kind::Attribute, clause, target);
    case ClauseKind::Near:
        break;
    case ClauseKind::And:
        return andPlan(std::move(children));
    case ClauseKind::Or:
        return orPlan(std::move(children));
    case ClauseKind::Not:
        return notPlan(std::move(children.front()));
    }
    return nothing();
}

}  // namespace

Plan compile(const search::Query &query, PlanFor target) { return planOf(query.root, target); }

Plan compileForCounting(const Clause &clause)
{
    const search::Pattern pattern = search::patternOf(clause.text, clause.prefix);
    return pattern.terms.empty() ? nothing() : matchOf(clause, pattern, PlanFor::Articles);
}

QString describe(const Plan &plan)
{
    QStringList children;
    for (const Plan &child : plan.children)
        children += describe(child);
    switch (plan.kind) {
    case Kind::Nothing:
        return u"nothing"_s;
    case Kind::Match:
        return (plan.confirm ? u"confirm["_s : u"match["_s) + plan.match + u']';
    case Kind::Characters:
        return u"characters["_s + plan.match + u']';
    case Kind::Initials:
        return u"initials["_s + plan.match + u']';
    case Kind::Pinyin:
        return u"pinyin["_s + plan.leaf.text + u']';
    case Kind::Figures:
        return u"figures["_s + search::write({plan.leaf}) + u']';
    case Kind::Attribute:
        return u"attribute["_s + search::write({plan.leaf}) + u']';
    case Kind::Days:
        return u"days[%1..%2]"_s.arg(plan.firstDay).arg(plan.lastDay);
    case Kind::And:
        return u"and("_s + children.join(u", "_s) + u')';
    case Kind::Or:
        return u"or("_s + children.join(u", "_s) + u')';
    case Kind::Not:
        return u"not("_s + children.join(u", "_s) + u')';
    }
    return {};
}

}  // namespace dateline::archive::sqlite
