#pragma once

// What a search can be narrowed to: a heading for each facet, below it the buckets, those that are chosen and the largest;
// a last row shows the rest. A facet that would narrow nothing is left out.

#include "search/facets.h"
#include "search/query.h"

#include <QAbstractItemModel>

#include <optional>
#include <set>
#include <vector>

namespace dateline::ui {

class FacetModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit FacetModel(QObject *parent = nullptr) : QAbstractItemModel(parent) {}

    /// `articles`: that answer the query.
    void set(const search::Facets &facets, const search::Query &query, qint64 articles);
    void clear() { set({}, {}, 0); }
    bool isEmpty() const { return m_groups.empty(); }
    /// What a row is; nothing for a heading and for the row of the rest.
    struct Choice {
        search::Facet facet = search::Facet::Publication;
        QString bucket;

        bool operator==(const Choice &) const = default;
    };
    std::optional<Choice> choiceAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Choice &choice) const;
    /// Whether the row stands for those that are not shown.
    bool isRest(const QModelIndex &index) const;
    /// All buckets of that row's facet, from now on.
    void showAll(const QModelIndex &rest);
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        search::Bucket bucket;
        bool chosen = false;
    };
    struct Group {
        search::Facet facet = search::Facet::Publication;
        std::vector<Row> rows;  ///< those that are shown
        int rest = 0;           ///< so many are not
    };
    const Group *groupAt(const QModelIndex &index) const;
    const Row *rowAt(const QModelIndex &index) const;
    void build();

    search::Facets m_facets;
    search::Query m_query;
    qint64 m_articles = 0;
    std::set<search::Facet> m_whole;  ///< shown with all their buckets
    std::vector<Group> m_groups;
};

}  // namespace dateline::ui
