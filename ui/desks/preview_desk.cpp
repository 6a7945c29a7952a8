#include "ui/desks/preview_desk.h"

#include "ui/panes/preview_pane.h"

#include <QFileInfo>

namespace dateline::ui {

PreviewDesk::PreviewDesk(const Bridge &bridge, PreviewPane &pane, Settings &settings)
    : m_pane(pane), m_settings(settings), m_session(bridge)
{
    connect(&m_session, &PreviewSession::arrived, this, &PreviewDesk::take);
    connect(&m_pane, &PreviewPane::encodingChosen, &m_session, &PreviewSession::ask);
    connect(&m_pane, &PreviewPane::unwanted, this, &PreviewDesk::close);
    connect(&m_pane, &PreviewPane::wantedNextTime, this, [this](bool wanted) { m_settings.setPreviewed(wanted); });
    connect(&m_pane, &PreviewPane::added, this, [this](const QString &path, const QString &encoding) {
        close();
        Q_EMIT wanted(path, encoding);
    });
}

bool PreviewDesk::takes(const QStringList &paths) const
{
    return paths.size() == 1 && m_settings.previewed() && QFileInfo(paths.front()).isFile();
}

void PreviewDesk::take(const Preview &preview)
{
    const bool isUnreadable = !preview.issue && preview.encoding.isEmpty();
    if (preview.isKnown || isUnreadable) {
        close();
        Q_EMIT wanted(preview.path, preview.encoding);
        return;
    }
    m_pane.setWantedNextTime(m_settings.previewed());
    m_pane.show(preview);
    Q_EMIT changed(true);
}

void PreviewDesk::close()
{
    m_session.drop();
    m_pane.hide();
    Q_EMIT changed(false);
}

}  // namespace dateline::ui
