#include "ui/models/article_model.h"

#include "ui/models/roles.h"
#include "ui/words.h"

#include <algorithm>
#include <cstdlib>

namespace dateline::ui {

int ArticleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_total;
}

QString ArticleModel::spoken(const ListItem &item)
{
    if (item.isLoose())
        return item.loose->snippet.text;
    QStringList parts{nameOf(item.article)};
    if (!item.article.read)
        parts += tr("unread");
    if (item.article.starred)
        parts += tr("starred");
    return parts.join(QStringLiteral(", "));
}

QVariant ArticleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListItem *found = item(index.row());
    if (!found) {
        const int page = index.row() / kPageSize;
        if (m_wanted.insert(page).second)
            Q_EMIT pageWanted(page);
        return {};
    }
    const model::ArticleRow &article = found->article;
    switch (role) {
    case ListItemRole:
        return QVariant::fromValue(*found);
    case GroupRole:
        return QVariant::fromValue(groupPlace(index.row()));
    case UnreadRole:
        return !found->isLoose() && !article.read;
    case Qt::DisplayRole:
        if (found->isLoose())
            return found->loose->snippet.text;
        return nameOf(article);
    case Qt::AccessibleTextRole:
        return spoken(*found);
    case Qt::AccessibleDescriptionRole: {
        const QString heading = groupPlace(index.row()).heading;
        return heading.isEmpty() ? metaLine(article) : tr("%1: %2").arg(heading, metaLine(article));
    }
    default:
        return {};
    }
}

GroupPlace ArticleModel::groupPlace(int row) const
{
    const ListItem *present = item(row);
    const bool isKnown = present != nullptr && (row == 0 || item(row - 1) != nullptr);
    return isKnown ? groupPlaceOf(*present, item(row - 1), item(row + 1), m_grouping, m_isOneIssue) : GroupPlace();
}

void ArticleModel::setGrouping(Grouping grouping, bool isOneIssue)
{
    m_grouping = grouping;
    m_isOneIssue = isOneIssue;
    if (m_total > 0)
        Q_EMIT dataChanged(index(0), index(m_total - 1));
}

void ArticleModel::reset(int total, const std::vector<ListItem> &first)
{
    beginResetModel();
    m_total = total;
    m_pages.clear();
    m_wanted.clear();
    keep(0, first);
    endResetModel();
}

void ArticleModel::setTotal(int total)
{
    if (total > m_total) {
        beginInsertRows({}, m_total, total - 1);
        m_total = total;
        endInsertRows();
    } else if (total < m_total) {
        beginRemoveRows({}, total, m_total - 1);
        m_total = total;
        m_pages.erase(m_pages.lower_bound((total + kPageSize - 1) / kPageSize), m_pages.end());
        if (const auto last = m_pages.find(total / kPageSize); last != m_pages.end())
            last->second.resize(std::min(last->second.size(), size_t(total % kPageSize)));
        endRemoveRows();
    }
}

void ArticleModel::setPage(int page, const std::vector<ListItem> &items)
{
    const int first = page * kPageSize;
    const int end = std::min(first + int(items.size()), m_total);
    if (first >= end)
        return;
    keep(page, items);
    while (m_pages.size() > kMostPages) {
        const int lowest = m_pages.begin()->first, highest = m_pages.rbegin()->first;
        m_pages.erase(std::abs(lowest - page) > std::abs(highest - page) ? lowest : highest);
    }
    // Those beside it may begin a group, or not.
    Q_EMIT dataChanged(index(std::max(0, first - 1)), index(std::min(end, m_total - 1)));
}

void ArticleModel::keep(int page, const std::vector<ListItem> &items)
{
    for (size_t from = 0; from < items.size(); from += kPageSize, ++page) {
        const size_t to = std::min(from + kPageSize, items.size());
        m_pages[page].assign(items.begin() + std::ptrdiff_t(from), items.begin() + std::ptrdiff_t(to));
        m_wanted.erase(page);
    }
}

const ListItem *ArticleModel::item(int row) const
{
    const auto page = m_pages.find(row / kPageSize);
    const size_t place = size_t(row % kPageSize);
    return row >= 0 && page != m_pages.end() && place < page->second.size() ? &page->second[place] : nullptr;
}

int ArticleModel::rowOf(model::ArticleId id) const
{
    for (const auto &[page, items] : m_pages) {
        for (size_t i = 0; i < items.size(); ++i) {
            if (!items[i].isLoose() && items[i].article.id == id)
                return page * kPageSize + int(i);
        }
    }
    return -1;
}

int ArticleModel::held() const
{
    int rows = 0;
    for (const auto &[page, items] : m_pages)
        rows += int(items.size());
    return rows;
}

template<typename Change>
void ArticleModel::alter(model::ArticleId id, Change change)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    change(m_pages[row / kPageSize][size_t(row % kPageSize)].article);
    Q_EMIT dataChanged(index(row), index(row));
}

void ArticleModel::setRead(model::ArticleId id, bool read)
{
    alter(id, [&](model::ArticleRow &article) { article.read = read; });
}

template<typename Change>
void ArticleModel::alterAll(const QSet<model::ArticleId> &ids, Change change)
{
    for (auto &[page, items] : m_pages) {
        for (ListItem &item : items) {
            if (!item.isLoose() && ids.contains(item.article.id))
                change(item.article);
        }
        Q_EMIT dataChanged(index(page * kPageSize), index(page * kPageSize + int(items.size()) - 1));
    }
}

void ArticleModel::setRead(const QSet<model::ArticleId> &ids, bool read)
{
    alterAll(ids, [read](model::ArticleRow &article) { article.read = read; });
}

void ArticleModel::setStarred(const QSet<model::ArticleId> &ids, bool starred)
{
    alterAll(ids, [starred](model::ArticleRow &article) { article.starred = starred; });
}

void ArticleModel::setStarred(model::ArticleId id, bool starred)
{
    alter(id, [&](model::ArticleRow &article) { article.starred = starred; });
}

}  // namespace dateline::ui
