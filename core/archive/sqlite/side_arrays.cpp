#include "archive/sqlite/side_arrays.h"

#include "archive/sqlite/contents_version.h"
#include "archive/sqlite/days.h"
#include "archive/sqlite/name_test.h"
#include "archive/sqlite/rows.h"
#include "model/names.h"
#include "search/properties.h"
#include "search/satisfies.h"

#include <algorithm>
#include <numeric>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using search::Clause;
using search::ClauseKind;
using search::Facet;
using search::FacetBuckets;
using search::Field;

namespace {

void sortBuckets(FacetBuckets &facet)
{
    std::sort(facet.buckets.begin(), facet.buckets.end(), [](const search::Bucket &a, const search::Bucket &b) {
        return a.count != b.count ? a.count > b.count : a.value < b.value;
    });
}

}  // namespace

const SideArrays::Column *SideArrays::columnOf(Field field)
{
    const auto facet = search::facetOf(field);
    return facet ? columnOf(*facet) : nullptr;
}

SideArrays::Column *SideArrays::columnOf(Facet facet)
{
    switch (facet) {
    case Facet::Publication:
        return &m_publication;
    case Facet::Section:
        return &m_section;
    case Facet::Agency:
        return &m_agency;
    case Facet::Place:
        return &m_place;
    case Facet::Kind:
        return &m_kind;
    case Facet::Language:
        return &m_language;
    case Facet::Reporter:
    case Facet::Month:
    case Facet::Subject:
        break;
    }
    return nullptr;
}

Result<void> SideArrays::refresh()
{
    const auto version = contentsVersion(m_connection);
    if (!version)
        return version.error();
    if (*version == m_version)
        return {};
    m_version = -1;
    for (Column *column : {&m_publication, &m_section, &m_agency, &m_place, &m_kind, &m_language})
        *column = {};
    m_ids.clear();
    m_hasPhoto.clear();
    m_subjects.clear();
    m_hasDoubt.clear();
    m_reporterNames = {};
    m_reporters.clear();
    m_firstReporter = {0};
    m_everyBucket.clear();
    if (auto loaded = loadArticles(); !loaded)
        return loaded;
    for (Column *column : {&m_publication, &m_section, &m_agency, &m_place, &m_kind, &m_language})
        column->names.showCommonest();
    m_reporterNames.showCommonest();
    if (auto loaded = m_subjects.load(m_connection, m_ids); !loaded)
        return loaded;
    m_version = *version;
    return {};
}

Result<void> SideArrays::loadPublications(QHash<qint64, Number> &publications, QHash<qint64, QString> &languages)
{
    Statement rows(m_connection, u"SELECT id, publication, language FROM issue"_s);
    Step step = rows.run();
    for (; step == Step::Row; step = rows.next()) {
        publications.insert(rows.integer(0), m_publication.names.numberOf(rows.text(1)));
        languages.insert(rows.integer(0), rows.text(2));
    }
    return step == Step::Error ? Result<void>(rows.error()) : Result<void>();
}

Result<void> SideArrays::loadSections(QHash<QPair<qint64, qint64>, Number> &sections)
{
    Statement rows(m_connection, u"SELECT issue, position, name FROM section"_s);
    Step step = rows.run();
    for (; step == Step::Row; step = rows.next())
        sections.insert({rows.integer(0), rows.integer(1)}, m_section.names.numberOf(rows.text(2)));
    return step == Step::Error ? Result<void>(rows.error()) : Result<void>();
}

Result<void> SideArrays::loadArticles()
{
    QHash<qint64, Number> publications;
    QHash<qint64, QString> languages;
    QHash<QPair<qint64, qint64>, Number> sections;
    if (auto loaded = loadPublications(publications, languages); !loaded)
        return loaded;
    if (auto loaded = loadSections(sections); !loaded)
        return loaded;
    Statement rows(m_connection, u"SELECT id, issue, section, kind, agency, place, language, reporters, "
                                 "photographers <> '', doubts > 0 FROM article ORDER BY id"_s);
    Step step = rows.run();
    for (; step == Step::Row; step = rows.next()) {
        if (m_connection.isInterrupted())
            return m_connection.cancelled();
        const qint64 issue = rows.integer(1);
        const QString kind = rows.text(3);
        m_ids.push_back(rows.integer(0));
        m_publication.values.push_back(publications.value(issue));
        m_section.values.push_back(sections.value({issue, rows.integer(2)}));
        m_kind.values.push_back(m_kind.names.numberOf(kind));
        m_agency.values.push_back(m_agency.names.numberOf(rows.text(4)));
        m_place.values.push_back(m_place.names.numberOf(rows.text(5)));
        m_language.values.push_back(m_language.names.numberOf(languageOf(rows.text(6), languages.value(issue))));
        for (const QString &reporter : namesOf(rows.text(7)))
            m_reporters.push_back(m_reporterNames.numberOf(reporter));
        m_firstReporter.push_back(m_reporters.size());
        m_hasPhoto.push_back(rows.integer(8) != 0 || kind == model::nameOf(model::ArticleKind::Photo));
        m_hasDoubt.push_back(rows.integer(9) != 0);
    }
    return step == Step::Error ? Result<void>(rows.error()) : Result<void>();
}

Ids SideArrays::idsWhere(qint64 first, qint64 last, const std::function<bool(std::size_t)> &wanted) const
{
    Ids ids;
    const auto begin = std::lower_bound(m_ids.begin(), m_ids.end(), first) - m_ids.begin();
    const auto end = std::upper_bound(m_ids.begin(), m_ids.end(), last) - m_ids.begin();
    for (auto row = end; row-- > begin;) {
        if (wanted(static_cast<std::size_t>(row)))
            ids.push_back(m_ids[static_cast<std::size_t>(row)]);
    }
    return ids;
}

Ids SideArrays::idsOf(const Column &column, const std::vector<bool> &wanted, qint64 first, qint64 last) const
{
    return idsWhere(first, last, [&](std::size_t row) { return wanted[column.values[row]]; });
}

Result<Ids> SideArrays::answering(const Clause &clause, qint64 first, qint64 last)
{
    if (auto refreshed = refresh(); !refreshed)
        return refreshed.error();
    if (clause.field == Field::Has) {
        const std::vector<bool> &has = clause.text == search::kHasDoubt ? m_hasDoubt : m_hasPhoto;
        return idsWhere(first, last, [&has](std::size_t row) { return has[row]; });
    }
    if (clause.field == Field::Subject) {
        const quint32 topic = SubjectColumn::bitOf(clause.text);
        return idsWhere(first, last, [&](std::size_t row) { return m_subjects.has(row, topic); });
    }
    if (clause.field == Field::By) {
        const std::vector<bool> wanted = m_reporterNames.which(nameTest(clause));
        return idsWhere(first, last, [&](std::size_t row) {
            return std::any_of(m_reporters.begin() + static_cast<std::ptrdiff_t>(m_firstReporter[row]),
                               m_reporters.begin() + static_cast<std::ptrdiff_t>(m_firstReporter[row + 1]),
                               [&wanted](Number reporter) { return wanted[reporter]; });
        });
    }
    const Column *column = columnOf(clause.field);
    return column == nullptr ? Ids() : idsOf(*column, column->names.which(nameTest(clause)), first, last);
}

Result<QStringList> SideArrays::names(Field field)
{
    if (auto refreshed = refresh(); !refreshed)
        return refreshed.error();
    if (field == Field::By)
        return m_reporterNames.all();
    const Column *column = columnOf(field);
    return column == nullptr ? QStringList() : column->names.all();
}

Result<Ids> SideArrays::bySection(const Ids &hits)
{
    if (auto refreshed = refresh(); !refreshed)
        return refreshed.error();
    const Number sections = m_section.names.size();
    std::vector<QString> keys(sections);
    for (Number number = 1; number < sections; ++number)
        keys[number] = search::nameKey(m_section.names.shown(number));
    std::vector<Number> order(sections);
    std::iota(order.begin(), order.end(), Number{0});
    std::sort(order.begin() + 1, order.end(), [&keys](Number a, Number b) { return keys[a] < keys[b]; });
    std::rotate(order.begin(), order.begin() + 1, order.end());  // what stands in none
    std::vector<Number> places(sections);
    for (Number place = 0; place < sections; ++place)
        places[order[place]] = place;

    std::vector<std::pair<Number, qint64>> placed;
    for (const qint64 id : hits) {
        const auto row = std::lower_bound(m_ids.begin(), m_ids.end(), id) - m_ids.begin();
        const bool isKnown = static_cast<std::size_t>(row) < m_ids.size();
        placed.emplace_back(places[isKnown ? m_section.values[static_cast<std::size_t>(row)] : 0], id);
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    Ids sorted;
    for (const auto &[place, id] : placed)
        sorted.push_back(id);
    return sorted;
}

FacetBuckets SideArrays::countRows(Facet facet, const std::vector<std::size_t> &rows)
{
    return facet == Facet::Reporter  ? countReporters(rows)
           : facet == Facet::Subject ? m_subjects.count(rows)
                                     : countColumn(facet, rows);
}

FacetBuckets SideArrays::countColumn(Facet facet, const std::vector<std::size_t> &rows)
{
    const Column &column = *columnOf(facet);
    std::vector<qint64> counts(column.names.size());
    for (const std::size_t row : rows)
        ++counts[column.values[row]];
    FacetBuckets buckets{facet, {}};
    for (Number number = 1; number < counts.size(); ++number) {
        if (counts[number] > 0)
            buckets.buckets.push_back({column.names.shown(number), counts[number]});
    }
    return buckets;
}

FacetBuckets SideArrays::countReporters(const std::vector<std::size_t> &rows) const
{
    std::vector<qint64> counts(m_reporterNames.size());
    for (const std::size_t row : rows) {
        const auto begin = m_reporters.begin() + static_cast<std::ptrdiff_t>(m_firstReporter[row]);
        const auto end = m_reporters.begin() + static_cast<std::ptrdiff_t>(m_firstReporter[row + 1]);
        for (auto reporter = begin; reporter != end; ++reporter) {
            if (*reporter != 0 && std::find(begin, reporter, *reporter) == reporter)
                ++counts[*reporter];
        }
    }
    FacetBuckets buckets{Facet::Reporter, {}};
    for (Number number = 1; number < counts.size(); ++number) {
        if (counts[number] > 0)
            buckets.buckets.push_back({m_reporterNames.shown(number), counts[number]});
    }
    return buckets;
}

FacetBuckets SideArrays::countMonths(const Ids &hits) const
{
    std::map<qint64, qint64> days;
    for (const qint64 id : hits)
        ++days[dayOfId(id)];
    std::map<QString, qint64> months;
    for (const auto &[day, count] : days) {
        if (const QDate date = dateOfDay(day); date.isValid())
            months[date.toString(u"yyyy-MM")] += count;
    }
    FacetBuckets buckets{Facet::Month, {}};
    for (const auto &[month, count] : months)
        buckets.buckets.push_back({month, count});
    return buckets;
}

Result<search::Facets> SideArrays::bucketsOf(const Ids &hits)
{
    if (auto refreshed = refresh(); !refreshed)
        return refreshed.error();
    std::vector<std::size_t> rows;
    rows.reserve(hits.size());
    auto at = m_ids.rbegin();
    for (const qint64 id : hits) {
        at = std::lower_bound(at, m_ids.rend(), id, std::greater<>());
        if (at != m_ids.rend() && *at == id)
            rows.push_back(static_cast<std::size_t>(m_ids.rend() - at) - 1);
    }
    search::Facets facets;
    for (const Facet facet : search::kFacets) {
        if (m_connection.isInterrupted())
            return m_connection.cancelled();
        facets.push_back(facet == Facet::Month ? countMonths(hits) : countRows(facet, rows));
        sortBuckets(facets.back());
    }
    return facets;
}

Result<const FacetBuckets *> SideArrays::everyBucket(Facet facet)
{
    if (auto refreshed = refresh(); !refreshed)
        return refreshed.error();
    if (const auto counted = m_everyBucket.find(facet); counted != m_everyBucket.end())
        return &counted->second;
    std::vector<std::size_t> rows(m_ids.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    FacetBuckets buckets = facet == Facet::Month ? FacetBuckets{facet, {}} : countRows(facet, rows);
    sortBuckets(buckets);
    return &(m_everyBucket[facet] = std::move(buckets));
}

}  // namespace dateline::archive::sqlite
