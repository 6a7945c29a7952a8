#include "ui/import_session.h"

#include "ui/async/give_way.h"

#include <utility>

namespace dateline::ui {
namespace {

constexpr int kLookMs = 100;

}  // namespace

ImportSession::ImportSession(const Bridge &bridge, QObject *parent) : QObject(parent), m_bridge(bridge)
{
    m_clock.setInterval(kLookMs);
    connect(&m_clock, &QTimer::timeout, this, &ImportSession::look);
}

ImportSession::~ImportSession() = default;  // the jthread asks to stop, and joins

void ImportSession::start(const QStringList &paths, const QString &encoding)
{
    if (isRunning()) {
        if (m_waiting.empty() || m_waiting.back().encoding != encoding)
            m_waiting.push_back({{}, encoding});
        m_waiting.back().paths += paths;
        return;
    }
    m_notebook = std::make_shared<Notebook>();
    m_elapsed.start();
    m_clock.start();
    m_thread = std::jthread([this, paths, encoding, notebook = m_notebook](std::stop_token stop) {
        giveWay();
        auto report = std::make_shared<Result<library::ImportReport>>(m_bridge.import(
            paths, library::ImportOptions{.jobs = 0, .encoding = encoding},
            [&](int done, int total, const library::ImportedFile &file) {
                const std::lock_guard lock(notebook->mutex);
                notebook->done = done;
                notebook->total = total;
                notebook->file = file.path;
            },
            stop));
        QMetaObject::invokeMethod(this, [this, report] { finish(*report); }, Qt::QueuedConnection);
    });
    Q_EMIT started();
}

void ImportSession::cancel()
{
    m_waiting.clear();
    m_thread.request_stop();
}

void ImportSession::look()
{
    ImportStep step;
    {
        const std::lock_guard lock(m_notebook->mutex);
        step.done = m_notebook->done;
        step.total = m_notebook->total;
        step.file = m_notebook->file;
    }
    const double seconds = double(m_elapsed.elapsed()) / 1000;
    if (step.done > 0 && seconds > 0.5) {
        step.filesPerSecond = step.done / seconds;
        step.secondsLeft = int((step.total - step.done) / step.filesPerSecond);
    }
    Q_EMIT advanced(step);
}

void ImportSession::finish(const Result<library::ImportReport> &report)
{
    m_clock.stop();
    m_thread.join();
    m_thread = {};
    if (report)
        Q_EMIT finished(*report);
    else
        Q_EMIT failed(report.error());
    if (m_waiting.empty())
        return;
    const Waiting next = std::move(m_waiting.front());
    m_waiting.erase(m_waiting.begin());
    start(next.paths, next.encoding);
}

}  // namespace dateline::ui
