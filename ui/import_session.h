#pragma once

// One import at a time, on a thread of its own. The importing thread leaves word of each file in a
// notebook; the window looks into it ten times a second, so that a thousand files a second cost the
// window nothing.

#include "ui/bridge.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <mutex>
#include <thread>

namespace dateline::ui {

struct ImportStep {
    int done = 0;
    int total = 0;      ///< 0 = files are still being looked for
    QString file;
    double filesPerSecond = 0;
    int secondsLeft = -1;  ///< -1 = not yet known
};

class ImportSession final : public QObject {
    Q_OBJECT
public:
    explicit ImportSession(const Bridge &bridge, QObject *parent = nullptr);
    ~ImportSession() override;

    bool isRunning() const { return m_thread.joinable(); }
    /// What is given while an import runs waits for it to end. `encoding`: a charset's label that the user says the files
    /// are in; else each file's is found out.
    void start(const QStringList &paths, const QString &encoding = {});
    /// Ends within a second; what was committed stays.
    void cancel();

Q_SIGNALS:
    void started();
    void advanced(const dateline::ui::ImportStep &step);
    void finished(const dateline::library::ImportReport &report);
    void failed(const dateline::Error &error);

private:
    struct Notebook {
        std::mutex mutex;
        int done = 0;
        int total = 0;
        QString file;
    };

    void look();
    void finish(const Result<library::ImportReport> &report);

    Bridge m_bridge;
    struct Waiting {
        QStringList paths;
        QString encoding;
    };
    std::vector<Waiting> m_waiting;
    QTimer m_clock;
    QElapsedTimer m_elapsed;
    std::shared_ptr<Notebook> m_notebook;
    std::jthread m_thread;
};

}  // namespace dateline::ui
