#include "ui/models/facet_model.h"

#include "search/narrowing.h"
#include "ui/models/roles.h"
#include "ui/query_words.h"
#include "ui/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;
using search::Facet;

constexpr std::size_t kMostShown = 6;
constexpr quintptr kHeading = 0;  ///< internal id of a heading; of a row below one the heading's row + 1

/// What a search is narrowed by first comes first.
constexpr std::array kOrder{Facet::Publication, Facet::Section, Facet::Subject, Facet::Place, Facet::Reporter,
                            Facet::Agency,      Facet::Month,   Facet::Kind,    Facet::Language};
static_assert(kOrder.size() == search::kFacets.size());

}  // namespace

void FacetModel::set(const search::Facets &facets, const search::Query &query, qint64 articles)
{
    if (query.isEmpty())
        m_whole.clear();
    m_facets = facets;
    m_query = query;
    m_articles = articles;
    beginResetModel();
    build();
    endResetModel();
}

void FacetModel::build()
{
    m_groups.clear();
    for (const Facet facet : kOrder) {
        const auto found = std::find_if(m_facets.begin(), m_facets.end(),
                                        [facet](const search::FacetBuckets &buckets) { return buckets.facet == facet; });
        if (found == m_facets.end() || found->buckets.empty())
            continue;
        const QStringList chosen = search::chosenBuckets(m_query, facet);
        const bool narrows = std::any_of(found->buckets.begin(), found->buckets.end(),
                                         [this](const search::Bucket &bucket) { return bucket.count < m_articles; });
        if (chosen.isEmpty() && !narrows)
            continue;
        Group group{facet, {}, 0};
        for (const search::Bucket &bucket : found->buckets) {
            const bool isChosen = chosen.contains(bucket.value);
            if (isChosen || m_whole.contains(facet) || group.rows.size() < kMostShown)
                group.rows.push_back({bucket, isChosen});
            else
                ++group.rest;
        }
        std::stable_partition(group.rows.begin(), group.rows.end(), [](const Row &row) { return row.chosen; });
        m_groups.push_back(std::move(group));
    }
}

const FacetModel::Group *FacetModel::groupAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto row = index.internalId() == kHeading ? std::size_t(index.row()) : std::size_t(index.internalId() - 1);
    return row < m_groups.size() ? &m_groups[row] : nullptr;
}

const FacetModel::Row *FacetModel::rowAt(const QModelIndex &index) const
{
    const Group *group = groupAt(index);
    if (group == nullptr || index.internalId() == kHeading || std::size_t(index.row()) >= group->rows.size())
        return nullptr;
    return &group->rows[std::size_t(index.row())];
}

std::optional<FacetModel::Choice> FacetModel::choiceAt(const QModelIndex &index) const
{
    const Row *row = rowAt(index);
    return row ? std::optional(Choice{groupAt(index)->facet, row->bucket.value}) : std::nullopt;
}

QModelIndex FacetModel::indexOf(const Choice &choice) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        for (std::size_t row = 0; row < m_groups[group].rows.size(); ++row) {
            if (Choice{m_groups[group].facet, m_groups[group].rows[row].bucket.value} == choice)
                return createIndex(int(row), 0, quintptr(group + 1));
        }
    }
    return {};
}

bool FacetModel::isRest(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != kHeading && rowAt(index) == nullptr;
}

void FacetModel::showAll(const QModelIndex &rest)
{
    const Group *group = groupAt(rest);
    if (group == nullptr)
        return;
    m_whole.insert(group->facet);
    beginResetModel();
    build();
    endResetModel();
}

void FacetModel::retranslate()
{
    Q_EMIT layoutAboutToBeChanged();
    Q_EMIT layoutChanged();
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : kHeading);
}

QModelIndex FacetModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kHeading)
        return {};
    return createIndex(int(child.internalId() - 1), 0, kHeading);
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != kHeading)
        return 0;
    const Group &group = m_groups[std::size_t(parent.row())];
    return int(group.rows.size()) + (group.rest > 0 ? 1 : 0);
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Group &group = *groupAt(index);
    const Row *row = rowAt(index);
    const bool isHeading = index.internalId() == kHeading;
    const QString label = isHeading ? facetInWords(group.facet)
                          : row     ? bucketInWords(group.facet, row->bucket.value)
                                    : tr("%Ln more…", nullptr, group.rest);
    switch (role) {
    case Qt::DisplayRole:
        return row && row->chosen ? QString(u"✓ "_s + label) : label;
    case CountRole:
        return row ? int(row->bucket.count) : -1;
    case HeadingRole:
        return isHeading;
    case UnreadRole:
        return row && row->chosen;
    case Qt::ToolTipRole:
        return row ? QVariant(plainToolTip(label)) : QVariant();
    case Qt::AccessibleTextRole:
        if (row == nullptr)
            return label;
        return row->chosen ? tr("%1, %2, chosen").arg(label, countInWords(row->bucket.count))
                           : tr("%1, %2").arg(label, countInWords(row->bucket.count));
    default:
        return {};
    }
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == kHeading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}  // namespace dateline::ui
