#include "ui/desks/look_desk.h"

#include "ui/actions/view_actions.h"
#include "ui/panes/article_list.h"
#include "ui/panes/reader.h"
#include "ui/panes/reader_view.h"
#include "ui/settings.h"

#include <QAction>

namespace dateline::ui {
namespace {

constexpr int kZoomStep = 10;

}  // namespace

LookDesk::LookDesk(ViewActions &actions, ArticleList &list, Reader &reader, Settings &settings, QObject *parent)
    : QObject(parent), m_actions(actions), m_list(list), m_reader(reader), m_settings(settings)
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions.zoomIn, [this] { setZoom(m_reader.zoom() + kZoomStep); });
    on(m_actions.zoomOut, [this] { setZoom(m_reader.zoom() - kZoomStep); });
    on(m_actions.zoomReset, [this] { setZoom(100); });
    connect(&m_reader, &Reader::zoomWanted, this, [this](int step) { setZoom(m_reader.zoom() + step * kZoomStep); });
    for (QAction *type : m_actions.typeActions()) {
        on(type, [this] {
            m_settings.setTypeOptions(m_actions.typeOptions());
            m_reader.setTypeOptions(m_settings.typeOptions());
        });
    }
    connect(m_actions.seams, &QAction::toggled, this, [this](bool shown) {
        m_settings.setSeamsShown(shown);
        m_reader.view()->setSeamsShown(shown);
    });
    for (QAction *density : m_actions.densities()) {
        on(density, [this, density] {
            m_settings.setDensity(Density(density->data().toInt()));
            m_list.setDensity(m_settings.density());
        });
    }
    for (QAction *theme : m_actions.themes())
        on(theme, [this, theme] { chooseTheme(ThemeChoice(theme->data().toInt())); });
    on(m_actions.nextTheme, [this] { chooseTheme(ThemeChoice((int(m_settings.theme()) + 1) % (int(ThemeChoice::Sepia) + 1))); });
    restore();
}

void LookDesk::restore()
{
    m_reader.setZoom(m_settings.zoom());
    chooseTheme(m_settings.theme());
    m_actions.showDensity(m_settings.density());
    m_list.setDensity(m_settings.density());
    m_actions.showTypeOptions(m_settings.typeOptions());
    m_reader.setTypeOptions(m_settings.typeOptions());
    m_actions.seams->setChecked(m_settings.seamsShown());
    m_reader.view()->setSeamsShown(m_settings.seamsShown());
}

void LookDesk::setZoom(int percent)
{
    m_reader.setZoom(percent);
    m_settings.setZoom(m_reader.zoom());
    Q_EMIT zoomed(m_reader.zoom());
}

void LookDesk::chooseTheme(ThemeChoice choice)
{
    m_settings.setTheme(choice);
    m_reader.setTheme(choice);
    m_actions.showTheme(choice);
}

}  // namespace dateline::ui
