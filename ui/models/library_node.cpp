#include "ui/models/library_node.h"

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
