#pragma once

// One export at a time, on a thread and with a view of the archive of its own. It can be stopped; what was written whole
// before stays.

#include "base/progress.h"
#include "library/export/exporter.h"
#include "ui/bridge.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <thread>

namespace dateline::ui {

class ExportSession final : public QObject {
    Q_OBJECT
public:
    explicit ExportSession(const Bridge &bridge, QObject *parent = nullptr);
    /// Stops it.
    ~ExportSession() override;

    bool isRunning() const { return m_isRunning; }
    /// Only while none is running: finished() or failed() follows.
    void start(const library::ExportRequest &request);
    void cancel() { m_thread.request_stop(); }

Q_SIGNALS:
    void started();
    void advanced(qint64 done, qint64 total);  ///< articles
    void finished(const dateline::library::Exported &exported);
    void failed(const dateline::Error &error);

private:
    /// What the exporting thread leaves word in, and the window looks at.
    struct Count final : Progress {
        void advanced(qint64 newDone, qint64 newTotal, const QString &) override;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };

    void look();
    void finish(const Result<library::Exported> &exported);

    const Bridge m_bridge;
    bool m_isRunning = false;
    Count m_count;
    QTimer m_clock;
    std::jthread m_thread;  // last: joined before what it uses goes
};

}  // namespace dateline::ui
