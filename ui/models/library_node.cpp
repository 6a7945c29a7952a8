#include "ui/models/library_node.h"

#include <set>

namespace dateline::ui {

LibraryNode *LibraryNode::add(Shelf childShelf)
{
    auto child = std::make_unique<LibraryNode>();
    child->shelf = std::move(childShelf);
    child->parent = this;
    child->row = int(children.size());
    children.push_back(std::move(child));
    return children.back().get();
}

void LibraryNode::addSections(const std::vector<model::SectionRow> &sections, int loose)
{
    for (const model::SectionRow &row : sections) {
        LibraryNode *child = add({.kind = Shelf::Section, .issue = shelf.issue, .section = row.index});
        child->section = &row;
        child->articles = row.articles;
    }
    if (loose > 0)
        add({.kind = Shelf::Loose, .issue = shelf.issue})->articles = loose;
}

void LibraryNode::addSubjects(const std::vector<model::SubjectRow> &subjects)
{
    for (const model::SubjectRow &row : subjects)
        add({.kind = Shelf::Subject, .subject = row.code})->articles = int(row.articles);
}

void LibraryNode::addNames(const search::FacetBuckets &names)
{
    for (const search::Bucket &bucket : names.buckets) {
        if (std::ssize(children) == kMostNames) {
            add({.kind = Shelf::FurtherNames, .facet = names.facet});
            return;
        }
        add({.kind = Shelf::Name, .facet = names.facet, .name = bucket.value})->articles = int(bucket.count);
    }
}

void LibraryNode::addTags(const std::vector<model::TagRow> &tags)
{
    for (const model::TagRow &row : tags)
        add({.kind = Shelf::Tag, .tag = row.tag})->articles = int(row.articles);
}

void LibraryNode::addRemoved(const std::vector<model::IssueRow> &issues)
{
    for (size_t i = 0; i < issues.size(); ++i)
        add({.kind = Shelf::RemovedIssue, .issue = issues[i].id})->issueAt = int(i);
}

void LibraryNode::addPublications(const std::vector<model::IssueRow> &issues,
                                  const std::map<model::IssueId, std::vector<model::SectionRow>> &sections)
{
    std::map<QString, std::set<int>> years;
    for (const model::IssueRow &issue : issues)
        years[issue.publication].insert(issue.date.year());
    std::map<QString, LibraryNode *> publications;
    std::map<std::pair<QString, int>, LibraryNode *> yearNodes;
    const auto named = [&](bool wanted) {
        for (const model::IssueRow &issue : issues) {
            if (issue.publication.isEmpty() != wanted && !publications.contains(issue.publication))
                publications[issue.publication] =
                    add({.kind = Shelf::Publication, .publication = issue.publication});
        }
    };
    named(true);
    named(false);
    for (size_t i = 0; i < issues.size(); ++i) {
        const model::IssueRow &issue = issues[i];
        LibraryNode *parent = publications[issue.publication];
        if (years[issue.publication].size() > 1) {
            const int year = issue.date.year();
            LibraryNode *&node = yearNodes[{issue.publication, year}];
            if (!node)
                node = parent->add({.kind = Shelf::Year, .publication = issue.publication, .year = year});
            parent = node;
        }
        LibraryNode *node = parent->add({.kind = Shelf::Issue, .issue = issue.id});
        node->issueAt = int(i);
        for (LibraryNode *up = node; up; up = up->parent) {
            up->articles += issue.articles;
            up->unread += issue.unread;
        }
        if (const auto known = sections.find(issue.id); known != sections.end())
            node->addSections(known->second, issue.loose);
    }
}

LibraryNode *LibraryNode::find(const Shelf &wanted) const
{
    for (const auto &child : children) {
        if (child->shelf == wanted)
            return child.get();
        if (LibraryNode *found = child->find(wanted))
            return found;
    }
    return nullptr;
}

}  // namespace dateline::ui
