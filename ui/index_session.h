#pragma once

// The search index, made anew where another version of the program made it: once, on a thread and with a pen
// of its own that ends when it is done. The index is one transaction: until it is through, searches
// go on in the old one and marks wait for their turn to be written; the window waits for nothing. What is
// stopped leaves the old index as it was, and the next start begins again.

#include "base/progress.h"
#include "ui/bridge.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <thread>

namespace dateline::ui {

class IndexSession final : public QObject {
    Q_OBJECT
public:
    explicit IndexSession(const Bridge &bridge, QObject *parent = nullptr);
    /// Stops it.
    ~IndexSession() override;

    /// Rebuilds the index if that is due; if it is not, no signal comes. Once.
    void start();

Q_SIGNALS:
    void started();
    void advanced(qint64 done, qint64 total);  ///< articles
    void finished();
    void failed(const dateline::Error &error);

private:
    /// What the rebuilding thread leaves word in, and the window looks at.
    struct Count final : Progress {
        void advanced(qint64 newDone, qint64 newTotal, const QString &) override;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };

    /// On the rebuilding thread.
    Result<void> rebuild(const std::stop_token &stop);
    void begin();
    void look();
    void finish(const Result<void> &rebuilt);

    const Bridge m_bridge;
    Count m_count;
    QTimer m_clock;
    std::jthread m_thread;  // last: joined before what it uses goes
};

}  // namespace dateline::ui
