#pragma once

// The rows of the article list: as many as the archive holds, of which a few pages are in memory. A row
// that is asked for and absent shows as a blank; its page is asked for by pageWanted() and comes with
// setPage(). Knows nothing of where rows come from.

#include "ui/models/grouping.h"
#include "ui/models/list_item.h"

#include <QAbstractListModel>
#include <QSet>

#include <map>
#include <set>
#include <vector>

namespace dateline::ui {

class ArticleModel final : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int kPageSize = 50;
    static constexpr int kMostPages = 8;  ///< kept in memory; the farthest from the newest go first

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Another list: `total` rows, the first of them `first`.
    void reset(int total, const std::vector<ListItem> &first);
    /// The same list, found to be longer or shorter.
    void setTotal(int total);
    /// More rows than a page's are those of the pages behind it. A page that comes without rows is not asked
    /// for again.
    void setPage(int page, const std::vector<ListItem> &items);

    /// What stands above the first rows of groups; of the list as it is ordered, and of those after it. `isOneIssue`: it holds
    /// no other one's articles.
    void setGrouping(Grouping grouping, bool isOneIssue);

    /// nullptr when the row is not in memory.
    const ListItem *item(int row) const;
    /// -1 when no row in memory is that article.
    int rowOf(model::ArticleId id) const;
    /// How many rows are in memory.
    int held() const;

    void setRead(model::ArticleId id, bool read);
    void setRead(const QSet<model::ArticleId> &ids, bool read);
    void setStarred(model::ArticleId id, bool starred);
    void setStarred(const QSet<model::ArticleId> &ids, bool starred);

Q_SIGNALS:
    /// Once for each page until it comes. Answer later, not from within.
    void pageWanted(int page) const;

private:
    static QString spoken(const ListItem &item);

    /// Lets `change` alter the article's row, if it is in memory.
    template<typename Change>
    void alter(model::ArticleId id, Change change);
    template<typename Change>
    void alterAll(const QSet<model::ArticleId> &ids, Change change);

    void keep(int page, const std::vector<ListItem> &items);

    GroupPlace groupPlace(int row) const;

    int m_total = 0;
    Grouping m_grouping = Grouping::None;
    bool m_isOneIssue = false;
    std::map<int, std::vector<ListItem>> m_pages;
    mutable std::set<int> m_wanted;
};

}  // namespace dateline::ui
