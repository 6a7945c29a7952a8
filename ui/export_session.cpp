#include "ui/export_session.h"

#include "ui/async/give_way.h"
#include "ui/print/pdf_form.h"

namespace dateline::ui {
namespace {

constexpr int kLookMs = 100;

}  // namespace

void ExportSession::Count::advanced(qint64 newDone, qint64 newTotal, const QString &)
{
    done = newDone;
    total = newTotal;
}

ExportSession::ExportSession(const Bridge &bridge, QObject *parent) : QObject(parent), m_bridge(bridge)
{
    m_clock.setInterval(kLookMs);
    connect(&m_clock, &QTimer::timeout, this, &ExportSession::look);
}

ExportSession::~ExportSession() = default;  // the jthread asks to stop, and joins

void ExportSession::start(const library::ExportRequest &request)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_count.advanced(0, 0, {});
    m_thread = std::jthread([this, request](const std::stop_token &stop) {
        giveWay();
        const auto catalogue = m_bridge.catalogue();
        auto exported = catalogue ? library::exportArticles(**catalogue, request, pdfForm, m_count, stop)
                                  : Result<library::Exported>(catalogue.error());
        QMetaObject::invokeMethod(this, [this, exported] { finish(exported); }, Qt::QueuedConnection);
    });
    m_clock.start();
    Q_EMIT started();
}

void ExportSession::look()
{
    if (m_count.total > 0)
        Q_EMIT advanced(m_count.done, m_count.total);
}

void ExportSession::finish(const Result<library::Exported> &exported)
{
    m_clock.stop();
    m_isRunning = false;
    if (exported)
        Q_EMIT finished(*exported);
    else
        Q_EMIT failed(exported.error());
}

}  // namespace dateline::ui
