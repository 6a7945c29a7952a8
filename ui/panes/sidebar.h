#pragma once

#include "ui/models/library_model.h"

#include <QTreeView>
#include <QWidget>

#include <functional>
#include <vector>

namespace dateline::ui {

/// The library's tree. What is open and chosen stays so when the library changes.
class Sidebar final : public QWidget {
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    LibraryModel *model() const { return m_model; }
    QTreeView *view() const { return m_view; }

    /// Opens the tree down to the shelf and chooses it; chosen() follows. False when there is none such.
    bool choose(const Shelf &shelf);
    /// Chooses without chosen(); nothing where there is none such.
    bool indicate(const Shelf &shelf);
    void setIssues(const std::vector<model::IssueRow> &issues);
    void setSubjects(const std::vector<model::SubjectRow> &subjects);
    void setSavedSearches(const std::vector<model::SavedSearch> &searches);
    void setTags(const std::vector<model::TagRow> &tags);
    void setNames(const search::FacetBuckets &names);
    void setRemovedIssues(const std::vector<model::IssueRow> &issues);

Q_SIGNALS:
    void chosen(const dateline::ui::Shelf &shelf);
    /// All of the shelf is to count as read.
    void readWanted(const dateline::ui::Shelf &shelf);
    void nameChosen(dateline::search::Facet facet, const QString &name);
    /// A name is to be found by typing.
    void nameWanted(dateline::search::Facet facet);
    void dateWanted(dateline::model::IssueId issue);
    void removalWanted(dateline::model::IssueId issue);
    void comparisonWanted(dateline::model::IssueId issue);
    void rereadingWanted(dateline::model::IssueId issue);
    void renameWanted(const QString &publication);
    void tagRenameWanted(const QString &tag);
    // Of an issue that was removed.
    void removedChosen(dateline::model::IssueId issue);
    void returnWanted(dateline::model::IssueId issue);
    void erasureWanted(dateline::model::IssueId issue);
    // Of a saved search, by its name.
    void searchChosen(const QString &name);
    void searchNameWanted(const QString &name);
    void searchUnwanted(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void use(const Shelf &shelf);
    /// Changes the model; what is open, chosen and in view stays so.
    void change(const std::function<void()> &set, bool openPublications);
    void showMenu(const QPoint &at);

    QTreeView *m_view;
    LibraryModel *m_model;
    std::vector<Shelf> m_open;
    bool m_silent = false;
};

}  // namespace dateline::ui
