#include "ui/conductor.h"

#include "search/clauses.h"
#include "search/facets.h"
#include "search/properties.h"
#include "ui/actions/actions.h"
#include "ui/models/library_model.h"
#include "ui/panes/article_list.h"
#include "ui/panes/deed_strip.h"
#include "ui/panes/import_panel.h"
#include "ui/panes/index_strip.h"
#include "ui/panes/reader.h"
#include "ui/panes/reader_view.h"
#include "ui/panes/search_bar.h"
#include "ui/panes/sidebar.h"
#include "ui/words.h"

#include <algorithm>

namespace dateline::ui {
namespace {

constexpr int kMostMarked = 20'000;  ///< chosen articles, whose rows are read to mark them

}  // namespace

Conductor::Conductor(const Bridge &bridge, const Panes &panes, Actions &actions, Settings &settings,
                     QObject *parent)
    : QObject(parent), m_panes(panes), m_actions(actions), m_settings(settings),
      m_search(bridge, *panes.search, *panes.completions, *panes.list, actions, settings), m_narrowing(m_search, panes.narrowing),
      m_saved(bridge, m_deeds, *panes.sidebar, m_search),
      m_shelves(bridge, *panes.sidebar, *panes.list, settings), m_calendar(m_shelves, *panes.sidebar, *panes.calendar),
      m_reading(bridge, *panes.reader, *panes.sidebar->model()),
      m_tabs(bridge, *panes.tabs, *panes.reader, m_reading, *panes.sidebar->model(), settings),
      m_marking(bridge), m_marks(m_marking, m_deeds, *panes.sidebar, *panes.list),
      m_issues(m_marking, m_deeds, *panes.sidebar, *panes.list),
      m_own(m_marking, m_deeds, *panes.reader, *panes.sidebar->model(), actions), m_lessons(bridge),
      m_preview(bridge, *panes.preview, settings), m_import(bridge, *panes.import), m_index(bridge),
      m_exports(bridge, *panes.exports, *panes.reader, *actions.edit, settings), m_comparisons(bridge, *panes.sidebar)
{
    connectList();
    connectLibrary();
    connectArticle();
    connectDeeds();
    connectOwnWork();
    connectTabs();
    connectSubjects();
    connectTellings();
    connectImport();
    connectIndex();
    connectExport();
    connectComparison();
    m_panes.reader->showNotice({});
    syncActions();
    m_shelves.start();
    m_index.start();
    m_lessons.apply();
}

void Conductor::connectList()
{
    connect(&m_search, &SearchDesk::changed, this, &Conductor::giveList);
    connect(&m_search, &SearchDesk::listShown, this, &Conductor::indicateOpenArticle);
    m_actions.view->showGrouping(m_settings.grouping());
    m_shelves.setGrouping(m_settings.grouping());
    for (QAction *grouping : m_actions.view->groupings()) {
        connect(grouping, &QAction::triggered, this, [this, grouping] {
            m_settings.setGrouping(Grouping(grouping->data().toInt()));
            m_shelves.setGrouping(m_settings.grouping());
        });
    }
    m_shelves.setOldestFirst(m_settings.sort() == search::Sort::Oldest);
    connect(m_panes.search, &SearchBar::asked, this,
            [this](const QString &, search::Sort sort) { m_shelves.setOldestFirst(sort == search::Sort::Oldest); });
    connect(m_panes.list, &ArticleList::severalChosen, this, &Conductor::syncActions);
    connect(&m_shelves, &ShelfDesk::listWanted, &m_search, &SearchDesk::leave);
    connect(&m_shelves, &ShelfDesk::listShown, this, [this] {
        indicateOpenArticle();
        if (!m_panes.reader->hasArticle())
            m_panes.reader->showNotice(tr("Choose an article"));
    });
    connect(m_panes.list, &ArticleList::chosen, this, [this](const ListItem &item) { m_tabs.show(item, presentList()); });
}

void Conductor::connectLibrary()
{
    connect(&m_shelves, &ShelfDesk::libraryChanged, this, [this] {
        m_isLibraryEmpty = m_isLibraryEmpty && m_panes.sidebar->model()->issues().empty();
        Q_EMIT panesChanged();
    });
    connect(&m_shelves, &ShelfDesk::libraryChanged, &m_reading, &ReadingDesk::refreshIssue);
    connect(&m_shelves, &ShelfDesk::libraryEmpty, this, &Conductor::showEmptyLibrary);
    connect(&m_shelves, &ShelfDesk::placeFound, &m_tabs, &TabDesk::restore);
    connect(&m_shelves, &ShelfDesk::libraryChanged, &m_saved, &SavedSearchDesk::refresh);
    connect(m_panes.sidebar, &Sidebar::nameChosen, this, [this](search::Facet facet, const QString &name) {
        m_search.lookFor({search::clauseOf(facet, name)});
    });
    connect(m_panes.sidebar, &Sidebar::nameWanted, this, [this](search::Facet facet) {
        if (const auto field = search::fieldOf(facet))
            m_search.askName(*field);
    });
    connect(&m_marking, &MarkingSession::readSet, &m_shelves, &ShelfDesk::refresh);
    connect(&m_marking, &MarkingSession::starsSet, &m_shelves, &ShelfDesk::refresh);
    connect(&m_saved, &SavedSearchDesk::failed, m_panes.import, &ImportPanel::showFailure);
}

void Conductor::connectArticle()
{
    connect(&m_reading, &ReadingDesk::shown, this, &Conductor::showArticle);
    connect(&m_reading, &ReadingDesk::failed, this, [this] { m_marks.setArticle(std::nullopt); });
    connect(&m_reading, &ReadingDesk::gone, this, [this] { m_marks.setArticle(std::nullopt); });
    connect(m_panes.reader, &Reader::articleWanted, this, &Conductor::follow);
    connect(m_panes.reader, &Reader::dateWanted, &m_issues, &IssueDesk::setDate);
    connect(&m_marks, &MarkDesk::changed, this, &Conductor::syncActions);
    connect(&m_marking, &MarkingSession::issueDated, &m_shelves, &ShelfDesk::showNew);
    connect(&m_marking, &MarkingSession::failed, this, [this](const Error &error) {
        m_panes.import->showFailure(error);
        m_shelves.refresh();
    });
}

void Conductor::follow(model::ArticleId article)
{
    const int row = m_panes.list->model()->rowOf(article);
    if (row >= 0 && m_tabs.open().current() == m_tabs.open().lists())
        m_panes.list->choose(row);
    else
        m_tabs.follow(article, presentList());
}

void Conductor::connectDeeds()
{
    connect(m_actions.edit->undo, &QAction::triggered, &m_deeds, &Deeds::undo);
    connect(m_actions.edit->redo, &QAction::triggered, &m_deeds, &Deeds::redo);
    connect(&m_deeds, &Deeds::changed, this, [this](bool isNew) {
        m_actions.edit->showDeeds(m_deeds.canUndo(), m_deeds.canRedo());
        m_panes.deeds->showDone(isNew ? m_deeds.last() : QString());
    });
    connect(&m_marking, &MarkingSession::libraryChanged, this, [this] {
        m_reading.followLibrary();
        m_shelves.refresh();
        if (m_search.isActive())
            m_search.askAgain();
        else
            m_shelves.show();
    });
}

void Conductor::connectOwnWork()
{
    connect(&m_marking, &MarkingSession::ownWorkChanged, &m_reading, &ReadingDesk::refreshArticle);
    connect(&m_marking, &MarkingSession::ownWorkChanged, &m_shelves, &ShelfDesk::refresh);
    connect(&m_marking, &MarkingSession::textChanged, &m_reading, &ReadingDesk::reopen);
    connect(&m_own, &OwnWorkDesk::tagChosen, this, [this](const QString &tag) {
        search::Clause clause;
        clause.kind = search::ClauseKind::Text;
        clause.field = search::Field::Tag;
        clause.text = tag;
        clause.whole = true;
        m_search.lookFor({clause});
    });
}

void Conductor::connectTabs()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    connect(&m_tabs, &TabDesk::changed, this, &Conductor::syncActions);
    connect(&m_tabs, &TabDesk::listWanted, this, &Conductor::showList);
    connect(m_panes.list, &ArticleList::besideWanted, this,
            [this](const ListItem &item) { m_tabs.openBeside(item, presentList(), false); });
    on(m_actions.go->back, [this] { m_tabs.stepHistory(-1); });
    on(m_actions.go->forward, [this] { m_tabs.stepHistory(1); });
    on(m_actions.go->nextPrinted, [this] {
        if (const auto &after = m_panes.reader->neighbours().after)
            follow(after->id);
    });
    on(m_actions.go->previousPrinted, [this] {
        if (const auto &before = m_panes.reader->neighbours().before)
            follow(before->id);
    });
    on(m_actions.go->nextTab, [this] { m_tabs.stepTab(1); });
    on(m_actions.go->previousTab, [this] { m_tabs.stepTab(-1); });
    on(m_actions.file->closeTab, [this] { m_tabs.closePresent(); });
    on(m_actions.file->reopenTab, [this] { m_tabs.reopenTab(); });
    on(m_actions.article->openInTab, [this] { keepOpen(); });
}

void Conductor::connectSubjects()
{
    const auto learn = [this] {
        m_reading.refreshArticle();
        m_lessons.apply();
    };
    connect(&m_marking, &MarkingSession::subjectsSet, this, learn);
    connect(&m_marking, &MarkingSession::lessonsForgotten, this, learn);
    connect(&m_lessons, &LessonSession::applied, &m_reading, &ReadingDesk::refreshArticle);
    connect(&m_lessons, &LessonSession::applied, &m_shelves, &ShelfDesk::refresh);
    connect(&m_lessons, &LessonSession::failed, m_panes.import, &ImportPanel::showFailure);
    connect(m_panes.reader, &Reader::subjectChosen, this, [this](const QString &code) {
        m_search.lookFor({search::clauseOf(search::Facet::Subject, code)});
    });
}

void Conductor::connectTellings()
{
    connect(m_actions.article->compare, &QAction::toggled, &m_reading, &ReadingDesk::compare);
    connect(m_actions.article->tellApart, &QAction::triggered, &m_marks, &MarkDesk::tellApart);
    connect(m_actions.article->tellTogether, &QAction::triggered, &m_marks, &MarkDesk::tellTogether);
    connect(&m_marking, &MarkingSession::tellingsChanged, &m_reading, &ReadingDesk::refreshArticle);
    connect(m_panes.reader, &Reader::tellingsChanged, this, [this] {
        m_actions.article->compare->setChecked(false);
        syncActions();
    });
}

void Conductor::connectImport()
{
    connect(&m_preview, &PreviewDesk::wanted, this,
            [this](const QString &path, const QString &encoding) { importPaths({path}, encoding); });
    connect(&m_preview, &PreviewDesk::changed, this, [this](bool shown) {
        m_isPreviewing = shown;
        Q_EMIT panesChanged();
    });
    connect(&m_import, &ImportDesk::advanced, &m_shelves, &ShelfDesk::refresh);
    connect(&m_import, &ImportDesk::finished, this, &Conductor::showImported);
    connect(m_panes.import, &ImportPanel::issueChosen, this, [this](model::IssueId issue) {
        m_panes.sidebar->choose({.kind = Shelf::Issue, .issue = issue});
    });
    connect(m_panes.import, &ImportPanel::doubtsChosen, this, &Conductor::showDoubts);
}

void Conductor::showDoubts(model::IssueId issue)
{
    const model::IssueRow *row = m_panes.sidebar->model()->issue(issue);
    if (row == nullptr)
        return;
    std::vector<search::Clause> clauses{search::propertyClause(search::Field::Has, search::kHasDoubt.toString())};
    if (!row->publication.isEmpty())
        clauses.push_back(search::clauseOf(search::Facet::Publication, row->publication));
    if (row->date.isValid())
        clauses.push_back(search::dateClause({row->date, row->date}));
    m_search.lookFor({search::allOf(std::move(clauses))});
    m_panes.list->setFocus(Qt::OtherFocusReason);
}

void Conductor::connectIndex()
{
    connect(&m_index, &IndexSession::started, m_panes.index, &IndexStrip::showStarted);
    connect(&m_index, &IndexSession::advanced, m_panes.index, &IndexStrip::showStep);
    connect(&m_index, &IndexSession::failed, m_panes.index, &IndexStrip::showFailure);
    connect(&m_index, &IndexSession::finished, m_panes.index, &QWidget::hide);
    connect(&m_index, &IndexSession::finished, &m_search, &SearchDesk::askAgain);
}

void Conductor::connectExport()
{
    connect(m_actions.file->exportArticles, &QAction::triggered, this, [this] { m_exports.ask(exportables()); });
    connect(m_actions.file->print, &QAction::triggered, &m_exports, &ExportDesk::print);
    connect(m_actions.file->printPreview, &QAction::triggered, &m_exports, &ExportDesk::preview);
}

void Conductor::connectComparison()
{
    connect(m_panes.sidebar, &Sidebar::comparisonWanted, &m_comparisons, &ComparisonDesk::openWithFormer);
    connect(m_panes.import, &ImportPanel::changesWanted, &m_comparisons, [this](model::IssueId id) { m_comparisons.open(0, id); });
}

std::vector<Exportable> Conductor::exportables() const
{
    std::vector<Exportable> all;
    if (const auto &row = m_marks.article())
        all.push_back({library::ExportArticle{row->id}, tr("This article: %1").arg(nameOf(*row)), nameOf(*row)});
    if (const model::IssueRow *issue = m_panes.sidebar->model()->issue(presentIssue())) {
        const QString name = tr("%1, %2").arg(publicationLabel(issue->publication), issueLabel(*issue));
        all.push_back({library::ExportIssue{issue->id}, tr("The whole issue: %1").arg(name), name});
    }
    const QString count = countInWords(m_panes.list->model()->rowCount());
    if (m_search.isActive()) {
        all.push_back({library::ExportHits{m_search.query(), m_settings.sort()}, tr("All that the search finds (%1)").arg(count),
                       m_search.typed(), true});
    } else if (m_shelves.shelf().isList() && m_shelves.shelf().kind != Shelf::Loose) {
        all.push_back({library::ExportList{m_shelves.shelf().scope()}, tr("All in the list (%1)").arg(count), tr("Articles"), true});
    }
    return all;
}

void Conductor::giveList()
{
    m_reading.setQuery(m_search.query());
    m_panes.search->setHasHits(m_search.isActive());
    if (m_search.isActive())
        m_shelves.leave();
    else
        m_shelves.comeBack();
    syncActions();
    Q_EMIT panesChanged();
}

ListPlace Conductor::presentList() const
{
    return {m_shelves.shelf(), m_search.isActive() ? m_search.typed() : QString()};
}

void Conductor::showList(const ListPlace &list)
{
    m_shelves.goBackTo(list.shelf);
    if (list.search.isEmpty() && m_search.isActive())
        m_search.leave();
    else if (list.search != presentList().search)
        m_search.lookFor(list.search);
}

void Conductor::keepOpen()
{
    if (const ListItem *item = m_panes.list->model()->item(m_panes.list->currentRow()))
        m_tabs.openBeside(*item, presentList(), true);
}

void Conductor::indicateOpenArticle()
{
    if (const auto &row = m_marks.article())
        m_panes.list->indicate(m_panes.list->model()->rowOf(row->id));
}

void Conductor::chooseNeighbour(int step)
{
    m_panes.list->choose(std::max(0, m_panes.list->lastRow() + step));
}

void Conductor::mark(ChosenMark mark)
{
    const RowRanges chosen = m_panes.list->chosenRows();
    if (countOf(chosen) < 2) {
        mark == ChosenMark::Star ? m_marks.toggleStar() : m_marks.toggleRead();
        return;
    }
    if (countOf(chosen) > kMostMarked) {
        m_panes.list->say(tr("At most %Ln article(s) can be marked at once.", nullptr, kMostMarked));
        return;
    }
    const auto marked = [this, mark](const std::vector<model::ArticleRow> &rows) { m_marks.markChosen(mark, rows); };
    m_search.isActive() ? m_search.askRows(chosen, marked) : m_shelves.askRows(chosen, marked);
}

void Conductor::nextUnread()
{
    if (m_search.isActive())
        m_search.nextUnread();
    else
        m_shelves.nextUnread();
}

void Conductor::pageDown()
{
    if (!m_panes.reader->hasArticle() || !m_panes.reader->view()->pageDown())
        nextUnread();
}

void Conductor::stepMark(int step)
{
    const bool fromHits = m_search.isActive() && m_panes.reader->view()->markCount() == 0
                          && m_panes.list->model()->rowCount() > 0;
    if (!fromHits) {
        m_panes.reader->stepMark(step);
        return;
    }
    m_reading.stepWhenOpened();
    chooseNeighbour(step);
}

model::IssueId Conductor::presentIssue() const
{
    if (m_shelves.shelf().issue)
        return m_shelves.shelf().issue;
    return m_marks.article() ? m_marks.article()->issue : 0;
}

void Conductor::chooseNeighbourIssue(int step) { m_shelves.chooseNeighbour(presentIssue(), step); }

void Conductor::setSubjects()
{
    if (m_panes.reader->hasArticle())
        m_marks.setSubjects(m_panes.reader->stored(), m_panes.reader->window());
}

void Conductor::forgetLessons() { m_marks.forgetLessons(m_panes.reader->window()); }

void Conductor::showArticle(const model::ArticleRow &row)
{
    m_actions.article->compare->setChecked(false);
    if (row.id == 0) {
        m_marks.setArticle(std::nullopt);
    } else {
        m_marks.setArticle(row);
        if (const ListItem *chosen = m_panes.list->model()->item(m_panes.list->currentRow()); !chosen || chosen->article.id != row.id)
            indicateOpenArticle();
        m_marks.setRead(true);
    }
    Q_EMIT articleShown(nameOf(row));
}

void Conductor::syncActions()
{
    const auto &row = m_marks.article();
    const bool areSeveral = countOf(m_panes.list->chosenRows()) > 1;
    m_actions.article->showState(row.has_value(), row && row->starred, row && row->read);
    for (QAction *marking : {m_actions.article->star, m_actions.article->read})
        marking->setEnabled(row.has_value() || areSeveral);
    m_actions.article->allRead->setEnabled(!m_search.isActive() && m_shelves.shelf().kind != Shelf::Loose);
    m_actions.edit->showState(row.has_value(), m_search.isActive());
    const std::size_t tabs = m_tabs.open().tabs().size();
    m_actions.go->showState(m_tabs.canStepHistory(-1), m_tabs.canStepHistory(1), tabs > 1);
    m_actions.file->showState(row.has_value(), tabs > 1, m_tabs.open().canReopen());
    const bool isRow = row && m_panes.reader->hasArticle();
    m_actions.article->showTellings(isRow && !m_panes.reader->stored().tellings.empty(), isRow && m_panes.reader->stored().toldApart > 0);
}

void Conductor::openPaths(const QStringList &paths)
{
    if (m_preview.takes(paths))
        m_preview.start(paths.front());
    else
        importPaths(paths);
}

void Conductor::importPaths(const QStringList &paths, const QString &encoding)
{
    if (paths.isEmpty())
        return;
    m_shelves.forgetPlace();
    m_import.start(paths, encoding);
}

void Conductor::showImported(model::IssueId issue)
{
    if (issue)
        m_shelves.showNew(issue);
    else
        m_shelves.refresh();
    if (m_search.isActive())
        m_search.askAgain();
    else if (issue == 0)
        m_shelves.show();
}

void Conductor::showEmptyLibrary()
{
    m_isLibraryEmpty = true;
    m_panes.reader->showNotice({});
    Q_EMIT panesChanged();
}

void Conductor::retranslate()
{
    if (m_search.isActive())
        m_search.retranslate();
    else
        m_shelves.show();
}

}  // namespace dateline::ui
