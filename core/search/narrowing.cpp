#include "search/narrowing.h"

#include "search/clauses.h"
#include "search/satisfies.h"

#include <algorithm>

namespace dateline::search {
namespace {

using namespace Qt::StringLiterals;

Query fromParts(std::vector<Clause> parts) { return {allOf(std::move(parts))}; }

/// The value of the bucket that narrows so, if one of that facet does.
std::optional<QString> bucketOf(Facet facet, const Clause &clause)
{
    const QString value = facet == Facet::Month ? clause.first.toString(u"yyyy-MM") : clause.text;
    if (value.isEmpty() || clauseOf(facet, value) != clause)
        return {};
    return value;
}

/// The buckets of one part: it is one of them, or any of several; none where it is anything else.
QStringList bucketsOf(Facet facet, const Clause &part)
{
    QStringList buckets;
    const auto add = [&](const Clause &clause) {
        const auto bucket = bucketOf(facet, clause);
        if (bucket)
            buckets += *bucket;
        return bucket.has_value();
    };
    if (part.kind != ClauseKind::Or)
        add(part);
    else if (!std::all_of(part.children.begin(), part.children.end(), add))
        buckets.clear();
    return buckets;
}

bool isSame(Facet facet, const QString &a, const QString &b)
{
    return a == b || (fieldOf(facet) && isName(*fieldOf(facet)) && nameKey(a) == nameKey(b));
}

bool isDays(const Clause &part) { return part.kind == ClauseKind::Date; }

}  // namespace

std::vector<Clause> partsOf(const Query &query)
{
    if (query.root.kind == ClauseKind::And)
        return query.root.children;
    return query.isEmpty() ? std::vector<Clause>() : std::vector<Clause>{query.root};
}

Query withoutPart(const Query &query, std::size_t part)
{
    std::vector<Clause> parts = partsOf(query);
    if (part < parts.size())
        parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(part));
    return fromParts(std::move(parts));
}

QStringList chosenBuckets(const Query &query, Facet facet)
{
    QStringList chosen;
    for (const Clause &part : partsOf(query))
        chosen += bucketsOf(facet, part);
    return chosen;
}

Query toggled(const Query &query, Facet facet, const QString &bucket)
{
    std::vector<Clause> parts;
    std::size_t at = 0;  // where the facet's part stood
    QStringList chosen;
    for (Clause &part : partsOf(query)) {
        const QStringList buckets = bucketsOf(facet, part);
        if (buckets.isEmpty()) {
            parts.push_back(std::move(part));
            continue;
        }
        if (chosen.isEmpty())
            at = parts.size();
        chosen += buckets;
    }
    if (chosen.isEmpty())
        at = parts.size();
    if (chosen.removeIf([&](const QString &one) { return isSame(facet, one, bucket); }) == 0)
        chosen += bucket;
    std::vector<Clause> any;
    for (const QString &one : chosen)
        any.push_back(clauseOf(facet, one));
    if (!any.empty())
        parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(at), anyOf(std::move(any)));
    return fromParts(std::move(parts));
}

Query withoutBuckets(const Query &query, Facet facet)
{
    std::vector<Clause> parts = partsOf(query);
    std::erase_if(parts, [facet](const Clause &part) { return !bucketsOf(facet, part).isEmpty(); });
    return fromParts(std::move(parts));
}

std::optional<DayRange> chosenDays(const Query &query)
{
    const std::vector<Clause> parts = partsOf(query);
    if (std::count_if(parts.begin(), parts.end(), isDays) != 1)
        return {};
    const auto part = std::find_if(parts.begin(), parts.end(), isDays);
    return DayRange{part->first, part->last};
}

Query inDays(const Query &query, const std::optional<DayRange> &days)
{
    std::vector<Clause> parts = partsOf(query);
    std::erase_if(parts, isDays);
    if (days)
        parts.push_back(dateClause(*days));
    return fromParts(std::move(parts));
}

}  // namespace dateline::search
