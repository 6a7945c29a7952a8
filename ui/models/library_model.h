#pragma once

// The sidebar's tree: the views of the whole library, its subjects, names and tags, the searches that are kept, then publication → year →
// issue → section. Years stand only where a publication has more than one. An issue's sections, and the names of reporters and places, are
// asked for when they are opened.

#include "model/saved_search.h"
#include "ui/models/library_node.h"

#include <QAbstractItemModel>

#include <map>
#include <memory>
#include <vector>

namespace dateline::ui {

class LibraryModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit LibraryModel(QObject *parent = nullptr);
    ~LibraryModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Newest first, as the catalogue gives them.
    void setIssues(std::vector<model::IssueRow> issues);
    void setSections(model::IssueId issue, std::vector<model::SectionRow> sections);
    void setStarred(int articles);
    void setSubjects(std::vector<model::SubjectRow> subjects);
    void setSavedSearches(std::vector<model::SavedSearch> searches);
    void setTags(std::vector<model::TagRow> tags);
    /// Those of one facet; kMostNames and one more at most.
    void setNames(search::FacetBuckets names);
    void setRemovedIssues(std::vector<model::IssueRow> issues);

    void addUnread(model::IssueId issue, int change);
    void addStarred(int change);

    const std::vector<model::IssueRow> &issues() const { return m_issues; }
    const std::vector<model::SubjectRow> &subjects() const { return m_subjects; }
    const std::vector<model::SavedSearch> &savedSearches() const { return m_searches; }
    const std::vector<model::TagRow> &tags() const { return m_tags; }
    const std::vector<model::IssueRow> &removedIssues() const { return m_removed; }
    /// The facets whose names were asked for.
    std::vector<search::Facet> namedFacets() const;
    bool hasNames(const search::FacetBuckets &names) const;
    /// nullptr when there is none of that name.
    const model::SavedSearch *savedSearch(const QString &name) const;
    /// nullptr when there is no such issue.
    const model::IssueRow *issue(model::IssueId id) const;
    /// 0 where there is none. `step` 1 = the next in the tree's order, -1 = the one before.
    model::IssueId neighbour(model::IssueId id, int step) const;
    QModelIndex find(const Shelf &shelf) const;
    /// Names and dates anew, after the language changed.
    void retranslate();

Q_SIGNALS:
    /// Answer later, not from within.
    void sectionsWanted(dateline::model::IssueId issue);
    void namesWanted(dateline::search::Facet facet);

private:
    /// Keeps `rows` in `kept` and builds the tree anew where they are others.
    template<typename Rows>
    void keep(Rows &kept, Rows rows);
    void build();
    LibraryNode *nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(LibraryNode *node) const;
    QString label(const LibraryNode &node) const;
    int count(const LibraryNode &node) const;

    std::vector<model::IssueRow> m_issues;
    std::map<model::IssueId, std::vector<model::SectionRow>> m_sections;
    int m_starred = 0;
    std::vector<model::SubjectRow> m_subjects;
    std::vector<model::SavedSearch> m_searches;
    std::vector<model::TagRow> m_tags;
    std::vector<model::IssueRow> m_removed;
    std::map<search::Facet, search::FacetBuckets> m_names;
    std::unique_ptr<LibraryNode> m_root;
};

}  // namespace dateline::ui
