#include "ui/desks/tab_desk.h"

#include "ui/desks/reading_desk.h"
#include "ui/models/library_model.h"
#include "ui/models/list_item.h"
#include "ui/panes/reader.h"
#include "ui/panes/reader_tabs.h"
#include "ui/settings.h"
#include "ui/words.h"

namespace dateline::ui {
namespace {

constexpr int kPositions = 2000;

QString keyOf(const Visit &visit)
{
    return QStringList{visit.place.issuePath, visit.place.name, QString::number(visit.loose.first)}.join(u'\n');
}

}  // namespace

TabDesk::TabDesk(const Bridge &bridge, ReaderTabs &pane, Reader &reader, ReadingDesk &reading, const LibraryModel &library,
                 Settings &settings)
    : m_pane(pane), m_reader(reader), m_reading(reading), m_library(library), m_settings(settings),
      m_archivePath(bridge.archivePath), m_positions(kPositions)
{
    connect(&m_reading, &ReadingDesk::shown, this, &TabDesk::noteShown);
    connect(&m_reading, &ReadingDesk::failed, this, &TabDesk::noteFailure);
    connect(&m_reading, &ReadingDesk::gone, this, [this] { m_isShown = false; });
    connect(&m_pane, &ReaderTabs::chosen, this, [this](int tab) {
        keepPosition();
        m_open.choose(tab);
        showPresent();
    });
    connect(&m_pane, &ReaderTabs::closeWanted, this, &TabDesk::closeTab);
    connect(&m_pane, &QTabBar::tabMoved, this, [this](int from, int to) {
        m_open.move(from, to);
        save();
    });
    const OpenPlaces left = m_settings.openPlaces(m_archivePath);
    std::vector<Visit> visits;
    for (const Place &place : left.places)
        visits.push_back({.article = 0, .loose = {}, .place = place, .list = {}});
    m_open.restore(visits, left.current, left.lists);
    showTabs();
}

Visit TabDesk::visitOf(const ListItem &item, const ListPlace &list) const
{
    Visit visit{.article = item.isLoose() ? 0 : item.article.id, .loose = {}, .place = {}, .list = list};
    visit.place.archive = m_archivePath;
    if (item.isLoose()) {
        visit.loose = item.loose->lines;
        visit.place.name = item.loose->snippet.text.left(80);
    } else {
        visit.place.name = nameOf(item.article);
    }
    if (const model::IssueRow *issue = m_library.issue(item.isLoose() ? item.loose->issue : item.article.issue))
        visit.place.issuePath = issue->path;
    if (const int *position = m_positions.object(keyOf(visit)))
        visit.place.position = *position;
    return visit;
}

void TabDesk::show(const ListItem &item, const ListPlace &list)
{
    keepPosition();
    m_open.show(visitOf(item, list));
    showPresent();
}

void TabDesk::openBeside(const ListItem &item, const ListPlace &list, bool inFront)
{
    keepPosition();
    const Visit *before = m_open.present();
    const Visit visit = visitOf(item, list);
    const bool isThere = m_isShown && before && isSameArticle(*before, visit);
    const bool isFirst = before == nullptr;
    m_open.open(visit, inFront);
    if ((inFront && !isThere) || isFirst) {
        showPresent();
    } else {
        showTabs();
        save();
    }
}

void TabDesk::follow(model::ArticleId article, const ListPlace &list)
{
    keepPosition();
    Visit visit{.article = article, .loose = {}, .place = {}, .list = list};
    visit.place.archive = m_archivePath;
    m_open.follow(visit);
    showPresent();
}

void TabDesk::stepHistory(int step)
{
    keepPosition();
    History *history = m_open.history();
    if (!history || !history->step(step))
        return;
    showPresent();
    m_step = step;
    if (history->present()->list)
        Q_EMIT listWanted(*history->present()->list);
}

void TabDesk::stepTab(int step)
{
    keepPosition();
    m_open.step(step);
    showPresent();
}

void TabDesk::closeTab(int tab)
{
    keepPosition();
    const bool wasPresent = tab == m_open.current();
    if (!m_open.close(tab))
        return;
    if (wasPresent) {
        showPresent();
    } else {
        showTabs();
        save();
    }
}

void TabDesk::reopenTab()
{
    keepPosition();
    if (m_open.reopen())
        showPresent();
}

void TabDesk::restore(model::ArticleId article, int position)
{
    Visit visit = m_open.present() ? *m_open.present() : Visit();
    visit.article = article;
    visit.place.archive = m_archivePath;
    visit.place.position = position;
    if (History *history = m_open.history())
        history->update(visit);
    else
        m_open.show(visit);
    showPresent();
}

void TabDesk::keepPosition()
{
    if (!m_isShown || !m_open.present() || !m_reader.hasArticle())
        return;
    Visit visit = *m_open.present();
    visit.place.position = m_reader.place();
    m_open.history()->update(visit);
    m_positions.insert(keyOf(visit), new int(visit.place.position));
}

void TabDesk::showPresent()
{
    m_step = 0;
    if (!m_open.present())
        return;
    m_isShown = false;
    m_reading.open(*m_open.present());
    showTabs();
}

void TabDesk::showTabs()
{
    std::vector<TabLabel> labels;
    for (const OpenTab &tab : m_open.tabs())
        labels.push_back({tab.history.present()->place.name, tab.isLists});
    m_pane.set(labels, m_open.current());
    Q_EMIT changed();
}

void TabDesk::noteShown()
{
    m_isShown = true;
    m_step = 0;
    if (!m_open.present())
        return;
    Visit visit = *m_open.present();
    if (visit.loose == model::LineRange{}) {
        visit.article = m_reader.stored().row.id;
        visit.place.issuePath = m_reader.stored().issue.path;
        visit.place.name = nameOf(m_reader.stored().row);
        m_open.history()->update(visit);
    }
    showTabs();
    save();
}

void TabDesk::noteFailure(const Error &error)
{
    if (error.code != ErrorCode::NotFound || m_step == 0)
        return;
    const int step = m_step;
    if (m_open.history()->forgetPresent(step)) {
        showPresent();
        m_step = step;
    }
}

void TabDesk::save()
{
    keepPosition();
    OpenPlaces left{.places = {}, .current = -1, .lists = -1};
    for (std::size_t i = 0; i < m_open.tabs().size(); ++i) {
        const Visit &visit = *m_open.tabs()[i].history.present();
        if (visit.loose != model::LineRange{} || visit.place.issuePath.isEmpty())
            continue;  // loose text is no place
        const int kept = int(left.places.size());
        left.places.push_back(visit.place);
        left.current = int(i) == m_open.current() ? kept : left.current;
        left.lists = m_open.tabs()[i].isLists ? kept : left.lists;
    }
    m_settings.setOpenPlaces(left);
    if (left.current >= 0)
        m_settings.setPlace(left.places[std::size_t(left.current)]);
}

}  // namespace dateline::ui
