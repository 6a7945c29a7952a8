#include "ui/panes/sidebar.h"

#include "ui/delegates/library_delegate.h"
#include "ui/models/roles.h"
#include "ui/panes/tinted_selection.h"

#include <QEvent>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

#include <optional>
#include <utility>

namespace dateline::ui {
namespace {

constexpr int kFewIssues = 12;  ///< a publication with so few is shown open at first

Shelf shelfAt(const QModelIndex &index) { return index.data(ShelfRole).value<Shelf>(); }

}  // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent), m_view(new QTreeView(this)), m_model(new LibraryModel(this))
{
    m_view->setObjectName(QStringLiteral("sidebar"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new LibraryDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(12);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setMouseTracking(true);
    m_view->setExpandsOnDoubleClick(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_silent && index.isValid())
            use(shelfAt(index));
    });
    // A click on what is chosen already leaves a search, or asks it again.
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (shelfAt(index).isFolder())
            m_view->setExpanded(index, !m_view->isExpanded(index));
        else
            use(shelfAt(index));
    });
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_open.push_back(shelfAt(index));
        if (m_model->canFetchMore(index))
            m_model->fetchMore(index);
    });
    connect(m_view, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { std::erase(m_open, shelfAt(index)); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &Sidebar::showMenu);
    tintSelection(*m_view);
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
}

bool Sidebar::choose(const Shelf &shelf)
{
    const QModelIndex index = m_model->find(shelf);
    if (!index.isValid())
        return false;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        m_view->expand(up);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    return true;
}

bool Sidebar::indicate(const Shelf &shelf)
{
    m_silent = true;
    const bool found = choose(shelf);
    if (!found)
        m_view->setCurrentIndex({});
    m_silent = false;
    return found;
}

void Sidebar::setIssues(const std::vector<model::IssueRow> &issues)
{
    if (issues == m_model->issues())
        return;
    const bool first = m_model->issues().empty();
    change([&] { m_model->setIssues(issues); }, first && issues.size() <= kFewIssues);
}

void Sidebar::setSubjects(const std::vector<model::SubjectRow> &subjects)
{
    if (subjects != m_model->subjects())
        change([&] { m_model->setSubjects(subjects); }, false);
}

void Sidebar::setSavedSearches(const std::vector<model::SavedSearch> &searches)
{
    if (searches != m_model->savedSearches())
        change([&] { m_model->setSavedSearches(searches); }, false);
}

void Sidebar::setTags(const std::vector<model::TagRow> &tags)
{
    if (tags != m_model->tags())
        change([&] { m_model->setTags(tags); }, false);
}

void Sidebar::setNames(const search::FacetBuckets &names)
{
    if (!m_model->hasNames(names))
        change([&] { m_model->setNames(names); }, false);
}

void Sidebar::setRemovedIssues(const std::vector<model::IssueRow> &issues)
{
    if (issues != m_model->removedIssues())
        change([&] { m_model->setRemovedIssues(issues); }, false);
}

void Sidebar::use(const Shelf &shelf)
{
    if (shelf.isList())
        Q_EMIT chosen(shelf);
    else if (shelf.kind == Shelf::SavedSearch)
        Q_EMIT searchChosen(shelf.search);
    else if (shelf.kind == Shelf::RemovedIssue)
        Q_EMIT removedChosen(shelf.issue);
    else if (shelf.kind == Shelf::Name)
        Q_EMIT nameChosen(shelf.facet, shelf.name);
    else if (shelf.kind == Shelf::FurtherNames)
        Q_EMIT nameWanted(shelf.facet);
}

void Sidebar::change(const std::function<void()> &set, bool openPublications)
{
    const QModelIndex current = m_view->currentIndex();
    const auto chosenBefore = current.isValid() ? std::optional(shelfAt(current)) : std::nullopt;
    const std::vector<Shelf> open = std::exchange(m_open, {});
    const int scrolled = m_view->verticalScrollBar()->value();
    m_silent = true;
    set();
    for (const Shelf &shelf : open) {
        if (const QModelIndex index = m_model->find(shelf); index.isValid())
            m_view->expand(index);
    }
    if (openPublications) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (const QModelIndex index = m_model->index(row, 0); shelfAt(index).kind == Shelf::Publication)
                m_view->expand(index);
        }
    }
    if (const QModelIndex index = chosenBefore ? m_model->find(*chosenBefore) : QModelIndex(); index.isValid())
        m_view->setCurrentIndex(index);
    m_view->doItemsLayout();
    m_view->verticalScrollBar()->setValue(scrolled);
    m_silent = false;
}

void Sidebar::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid())
        return;
    const Shelf shelf = shelfAt(index);
    QMenu menu(this);
    const auto add = [&](const QString &name, auto signal, const auto &value) {
        connect(menu.addAction(name), &QAction::triggered, this, [=, this] { Q_EMIT (this->*signal)(value); });
    };
    if (shelf.isList() && shelf.kind != Shelf::Loose) {
        add(tr("Mark All as Read"), &Sidebar::readWanted, shelf);
        menu.addSeparator();
    }
    switch (shelf.kind) {
    case Shelf::Issue:
    case Shelf::Section:
    case Shelf::Loose:
        add(tr("Set the Issue's Date…"), &Sidebar::dateWanted, shelf.issue);
        add(tr("Compare with Another Issue…"), &Sidebar::comparisonWanted, shelf.issue);
        add(tr("Read the File Again"), &Sidebar::rereadingWanted, shelf.issue);
        menu.addSeparator();
        add(tr("Remove the Issue"), &Sidebar::removalWanted, shelf.issue);
        break;
    case Shelf::RemovedIssue:
        add(tr("Put Back"), &Sidebar::returnWanted, shelf.issue);
        add(tr("Delete for Good…"), &Sidebar::erasureWanted, shelf.issue);
        break;
    case Shelf::Publication:
        add(tr("Rename…"), &Sidebar::renameWanted, shelf.publication);
        break;
    case Shelf::Tag:
        add(tr("Rename…"), &Sidebar::tagRenameWanted, shelf.tag);
        break;
    case Shelf::SavedSearch:
        add(tr("Rename…"), &Sidebar::searchNameWanted, shelf.search);
        add(tr("Forget"), &Sidebar::searchUnwanted, shelf.search);
        break;
    default:
        break;
    }
    if (!menu.isEmpty())
        menu.exec(m_view->viewport()->mapToGlobal(at));
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        tintSelection(*m_view);
    } else if (event->type() == QEvent::LanguageChange) {
        m_view->setAccessibleName(tr("Library"));
        m_model->retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace dateline::ui
