#include "ui/models/library_model.h"

#include "ui/models/roles.h"
#include "ui/words.h"

#include <QFont>

#include <algorithm>
#include <map>

namespace dateline::ui {
namespace {

constexpr search::Facet kNamed[] = {search::Facet::Reporter, search::Facet::Place};

int articlesOf(const std::vector<model::IssueRow> &issues, const QDate &day)
{
    int articles = 0;
    for (const model::IssueRow &issue : issues)
        articles += issue.date == day ? issue.articles : 0;
    return articles;
}

}  // namespace

LibraryModel::LibraryModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<LibraryNode>())
{
    build();
}

LibraryModel::~LibraryModel() = default;

void LibraryModel::setIssues(std::vector<model::IssueRow> issues)
{
    if (issues == m_issues)
        return;
    beginResetModel();
    // Sections stay known for the issues that are as they were.
    std::map<model::IssueId, int> articles;
    for (const model::IssueRow &issue : issues)
        articles[issue.id] = issue.articles;
    std::erase_if(m_sections, [&](const auto &known) {
        const model::IssueRow *before = issue(known.first);
        const auto now = articles.find(known.first);
        return !before || now == articles.end() || now->second != before->articles;
    });
    m_issues = std::move(issues);
    build();
    endResetModel();
}

void LibraryModel::build()
{
    m_root = std::make_unique<LibraryNode>();
    const auto addHeading = [this](LibraryNode::Group group) { m_root->add({.kind = Shelf::Heading})->group = group; };
    addHeading(LibraryNode::Group::Views);
    for (const Shelf::Kind kind : {Shelf::All, Shelf::Unread, Shelf::Starred, Shelf::Today})
        m_root->add({.kind = kind});
    if (!m_subjects.empty())
        m_root->add({.kind = Shelf::Subjects})->addSubjects(m_subjects);
    for (const search::Facet facet : kNamed) {
        const auto known = m_names.find(facet);
        if (m_issues.empty() || (known != m_names.end() && known->second.buckets.empty()))
            continue;
        LibraryNode *names = m_root->add({.kind = Shelf::Names, .facet = facet});
        if (known != m_names.end())
            names->addNames(known->second);
    }
    if (!m_tags.empty())
        m_root->add({.kind = Shelf::Tags})->addTags(m_tags);
    if (!m_searches.empty())
        addHeading(LibraryNode::Group::Searches);
    for (const model::SavedSearch &search : m_searches)
        m_root->add({.kind = Shelf::SavedSearch, .search = search.name});
    if (!m_issues.empty())
        addHeading(LibraryNode::Group::Publications);
    m_root->addPublications(m_issues, m_sections);
    if (!m_removed.empty())
        m_root->add({.kind = Shelf::RemovedIssues})->addRemoved(m_removed);
}

void LibraryModel::setSections(model::IssueId id, std::vector<model::SectionRow> sections)
{
    const QModelIndex at = find({.kind = Shelf::Issue, .issue = id});
    const model::IssueRow *row = issue(id);
    if (!at.isValid() || !row || m_sections.contains(id))
        return;
    // One section without a name says nothing that the issue does not.
    if (sections.size() == 1 && sections.front().index < 0)
        sections.clear();
    LibraryNode *node = nodeAt(at);
    const auto &stored = m_sections[id] = std::move(sections);
    const int rows = int(stored.size()) + (row->loose > 0 ? 1 : 0);
    if (rows == 0) {
        Q_EMIT dataChanged(at, at);
        return;
    }
    beginInsertRows(at, 0, rows - 1);
    node->addSections(stored, row->loose);
    endInsertRows();
}

template<typename Rows>
void LibraryModel::keep(Rows &kept, Rows rows)
{
    if (rows == kept)
        return;
    beginResetModel();
    kept = std::move(rows);
    build();
    endResetModel();
}

void LibraryModel::setSubjects(std::vector<model::SubjectRow> subjects) { keep(m_subjects, std::move(subjects)); }

void LibraryModel::setSavedSearches(std::vector<model::SavedSearch> searches) { keep(m_searches, std::move(searches)); }

void LibraryModel::setTags(std::vector<model::TagRow> tags) { keep(m_tags, std::move(tags)); }

void LibraryModel::setNames(search::FacetBuckets names)
{
    if (hasNames(names))
        return;
    beginResetModel();
    m_names[names.facet] = std::move(names);
    build();
    endResetModel();
}

bool LibraryModel::hasNames(const search::FacetBuckets &names) const
{
    const auto known = m_names.find(names.facet);
    return known != m_names.end() && known->second == names;
}

std::vector<search::Facet> LibraryModel::namedFacets() const
{
    std::vector<search::Facet> facets;
    for (const auto &[facet, names] : m_names)
        facets.push_back(facet);
    return facets;
}

void LibraryModel::setRemovedIssues(std::vector<model::IssueRow> issues) { keep(m_removed, std::move(issues)); }

const model::SavedSearch *LibraryModel::savedSearch(const QString &name) const
{
    const auto found = std::find_if(m_searches.begin(), m_searches.end(),
                                    [&name](const model::SavedSearch &search) { return search.name == name; });
    return found == m_searches.end() ? nullptr : &*found;
}

void LibraryModel::setStarred(int articles)
{
    m_starred = articles;
    const QModelIndex at = find({.kind = Shelf::Starred});
    Q_EMIT dataChanged(at, at);
}

void LibraryModel::addStarred(int change) { setStarred(m_starred + change); }

void LibraryModel::addUnread(model::IssueId id, int change)
{
    LibraryNode *node = m_root->find({.kind = Shelf::Issue, .issue = id});
    if (!node)
        return;
    m_issues[size_t(node->issueAt)].unread += change;
    for (LibraryNode *up = node; up; up = up->parent) {
        up->unread += change;
        if (up != m_root.get())
            Q_EMIT dataChanged(indexOf(up), indexOf(up));
    }
    const QModelIndex unread = find({.kind = Shelf::Unread});
    Q_EMIT dataChanged(unread, unread);
}

const model::IssueRow *LibraryModel::issue(model::IssueId id) const
{
    const auto found = std::find_if(m_issues.begin(), m_issues.end(),
                                    [id](const model::IssueRow &issue) { return issue.id == id; });
    return found == m_issues.end() ? nullptr : &*found;
}

model::IssueId LibraryModel::neighbour(model::IssueId id, int step) const
{
    const model::IssueRow *present = issue(id);
    if (!present)
        return m_issues.empty() ? 0 : m_issues.front().id;
    for (auto i = present - m_issues.data() + step; i >= 0 && i < std::ssize(m_issues); i += step) {
        if (m_issues[size_t(i)].publication == present->publication)
            return m_issues[size_t(i)].id;
    }
    return 0;
}

QModelIndex LibraryModel::find(const Shelf &shelf) const
{
    return indexOf(m_root->find(shelf));
}

LibraryNode *LibraryModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<LibraryNode *>(index.internalPointer()) : m_root.get();
}

QModelIndex LibraryModel::indexOf(LibraryNode *node) const
{
    return node && node != m_root.get() ? createIndex(node->row, 0, node) : QModelIndex();
}

QModelIndex LibraryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[size_t(row)].get());
}

QModelIndex LibraryModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeAt(child)->parent) : QModelIndex();
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return int(nodeAt(parent)->children.size());
}

bool LibraryModel::hasChildren(const QModelIndex &parent) const
{
    return canFetchMore(parent) || rowCount(parent) > 0;
}

bool LibraryModel::canFetchMore(const QModelIndex &parent) const
{
    const LibraryNode *node = nodeAt(parent);
    return (node->shelf.kind == Shelf::Issue && !m_sections.contains(node->shelf.issue))
        || (node->shelf.kind == Shelf::Names && !m_names.contains(node->shelf.facet));
}

void LibraryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const Shelf &shelf = nodeAt(parent)->shelf;
    if (shelf.kind == Shelf::Names)
        Q_EMIT namesWanted(shelf.facet);
    else
        Q_EMIT sectionsWanted(shelf.issue);
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    switch (nodeAt(index)->shelf.kind) {
    case Shelf::Heading:
        return Qt::NoItemFlags;
    case Shelf::Subjects:
    case Shelf::Names:
    case Shelf::Tags:
    case Shelf::RemovedIssues:
    case Shelf::Year:
        return Qt::ItemIsEnabled;
    default:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    }
}

QString LibraryModel::label(const LibraryNode &node) const
{
    switch (node.shelf.kind) {
    case Shelf::Heading:
        switch (node.group) {
        case LibraryNode::Group::Views:
            return tr("Library");
        case LibraryNode::Group::Searches:
            return tr("Saved searches");
        case LibraryNode::Group::Publications:
            break;
        }
        return tr("Publications");
    case Shelf::All:
        return tr("All articles");
    case Shelf::Unread:
        return tr("Unread");
    case Shelf::Starred:
        return tr("Starred");
    case Shelf::Today:
        return tr("Today");
    case Shelf::Day:
        return dayInWords(node.shelf.day);
    case Shelf::Names:
        return node.shelf.facet == search::Facet::Place ? tr("Places") : tr("Reporters");
    case Shelf::Name:
        return node.shelf.name;
    case Shelf::FurtherNames:
        return tr("Find others by name…");
    case Shelf::Subjects:
        return tr("Subjects");
    case Shelf::Subject:
        return subjectInWords(node.shelf.subject);
    case Shelf::Tags:
        return tr("Tags");
    case Shelf::Tag:
        return node.shelf.tag;
    case Shelf::RemovedIssues:
        return tr("Removed issues");
    case Shelf::RemovedIssue: {
        const model::IssueRow &issue = m_removed[size_t(node.issueAt)];
        return tr("%1, %2").arg(publicationLabel(issue.publication), issueLabel(issue));
    }
    case Shelf::SavedSearch:
        return node.shelf.search;
    case Shelf::Publication:
        return publicationLabel(node.shelf.publication);
    case Shelf::Year:
        return node.shelf.year > 0 ? QString::number(node.shelf.year) : tr("Undated");
    case Shelf::Issue:
        return issueLabel(m_issues[size_t(node.issueAt)]);
    case Shelf::Section: {
        const QString name = sectionLabel(node.section->name, node.section->page);
        return name.isEmpty() ? tr("Before any section") : name;
    }
    case Shelf::Loose:
        return tr("Loose text");
    }
    return {};
}

int LibraryModel::count(const LibraryNode &node) const
{
    switch (node.shelf.kind) {
    case Shelf::Heading:
    case Shelf::Subjects:
    case Shelf::Names:
    case Shelf::FurtherNames:
    case Shelf::Tags:
    case Shelf::RemovedIssues:
    case Shelf::RemovedIssue:
        return -1;
    case Shelf::Today:
        return articlesOf(m_issues, QDate::currentDate());
    case Shelf::All:
        return m_root->articles;
    case Shelf::Unread:
        return m_root->unread;
    case Shelf::Starred:
        return m_starred;
    case Shelf::SavedSearch:
        return int(savedSearch(node.shelf.search)->fresh);
    default:
        return node.articles;
    }
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LibraryNode &node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return label(node);
    case ShelfRole:
        return QVariant::fromValue(node.shelf);
    case CountRole:
        return count(node);
    case UnreadRole:
        return node.shelf.kind == Shelf::SavedSearch ? count(node) > 0 : node.unread > 0 && node.shelf.kind == Shelf::Issue;
    case HeadingRole:
        return node.shelf.kind == Shelf::Heading;
    case Qt::ToolTipRole: {
        if (count(node) < 0)
            return {};
        if (node.shelf.kind == Shelf::SavedSearch) {
            return plainToolTip(savedSearch(node.shelf.search)->query + u'\n' + tr("%Ln new article(s)", nullptr, count(node)));
        }
        QString tip = label(node) + u'\n' + tr("%Ln article(s)", nullptr, count(node));
        if (node.shelf.kind == Shelf::Issue) {
            const model::IssueRow &issue = m_issues[size_t(node.issueAt)];
            tip += u'\n' + tr("%Ln unread", nullptr, node.unread) + u'\n' + dateBasisReason(issue) + u'\n'
                + issue.path;
        }
        return plainToolTip(tip);
    }
    case Qt::AccessibleTextRole:
        if (count(node) < 0)
            return label(node);
        if (node.shelf.kind == Shelf::SavedSearch)
            return tr("%1, %2").arg(label(node), tr("%Ln new article(s)", nullptr, count(node)));
        return tr("%1, %2").arg(label(node), countInWords(count(node)));
    default:
        return {};
    }
}

void LibraryModel::retranslate()
{
    Q_EMIT layoutAboutToBeChanged();
    Q_EMIT layoutChanged();
}

}  // namespace dateline::ui
