#pragma once

#include "model/own_work.h"
#include "ui/models/shelf.h"

#include <map>
#include <memory>
#include <vector>

namespace dateline::ui {

inline constexpr int kMostNames = 40;  ///< of a kind in the sidebar; all others are found by typing

/// A row of the library's tree, which owns those below it.
struct LibraryNode {
    Shelf shelf;
    LibraryNode *parent = nullptr;
    int row = 0;
    int issueAt = -1;               ///< Issue, RemovedIssue: index into the model's issues of that kind
    const model::SectionRow *section = nullptr;
    enum class Group { Views, Searches, Publications };
    Group group = Group::Views;     ///< Heading
    int articles = 0;
    int unread = 0;
    std::vector<std::unique_ptr<LibraryNode>> children;

    LibraryNode *add(Shelf childShelf);
    /// `sections` outlive the nodes.
    void addSections(const std::vector<model::SectionRow> &sections, int loose);
    void addTags(const std::vector<model::TagRow> &tags);
    void addRemoved(const std::vector<model::IssueRow> &issues);
    /// The first kMostNames of them, and a row for the rest.
    void addNames(const search::FacetBuckets &names);
    void addSubjects(const std::vector<model::SubjectRow> &subjects);
    /// Publication → year → issue, in the order of `issues`; the sections of those that have theirs, which outlive the
    /// nodes. Counts go up to this node.
    void addPublications(const std::vector<model::IssueRow> &issues,
                         const std::map<model::IssueId, std::vector<model::SectionRow>> &sections);
    /// The first below this one that stands for the shelf; nullptr when none does.
    LibraryNode *find(const Shelf &wanted) const;
};

}  // namespace dateline::ui
