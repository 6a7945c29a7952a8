#include "ui/desks/import_desk.h"

#include "ui/panes/import_panel.h"

namespace dateline::ui {
namespace {

constexpr int kPulseMs = 2000;

}  // namespace

ImportDesk::ImportDesk(const Bridge &bridge, ImportPanel &panel) : m_panel(panel), m_session(bridge)
{
    m_pulse.setInterval(kPulseMs);
    connect(&m_pulse, &QTimer::timeout, this, &ImportDesk::advanced);
    connect(&m_session, &ImportSession::started, &m_pulse, qOverload<>(&QTimer::start));
    connect(&m_session, &ImportSession::started, &m_panel, &ImportPanel::showStarted);
    connect(&m_session, &ImportSession::advanced, &m_panel, &ImportPanel::showStep);
    connect(&m_session, &ImportSession::finished, this, [this](const library::ImportReport &report) {
        m_pulse.stop();
        m_panel.showReport(report);
        Q_EMIT finished(report.files.size() == 1 ? report.files.front().issue : 0);
    });
    connect(&m_session, &ImportSession::failed, this, [this](const Error &error) {
        m_pulse.stop();
        m_panel.showFailure(error);
    });
    connect(&m_panel, &ImportPanel::cancelled, &m_session, &ImportSession::cancel);
    connect(&m_panel, &ImportPanel::resumed, this, [this] { m_session.start(m_paths, m_encoding); });
    connect(&m_panel, &ImportPanel::readAgainAs, this,
            [this](const QString &path, const QString &encoding) { start({path}, encoding); });
}

void ImportDesk::start(const QStringList &paths, const QString &encoding)
{
    m_paths = paths;
    m_encoding = encoding;
    m_session.start(paths, encoding);
}

}  // namespace dateline::ui
