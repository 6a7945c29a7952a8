#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace dateline::tests {

/// Beats every 5 ms as long as the event loop turns.
class Heartbeat final {
public:
    Heartbeat()
    {
        m_since.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        restart();
        m_timer.start(5);
    }

    /// The longest time between two beats, in ms.
    qint64 worst() const { return m_worst; }
    /// The longest time that this thread itself worked between two beats: without what a busy machine adds.
    double worstWork() const { return m_worstWork; }

    void restart()
    {
        m_since.restart();
        m_worked = worked();
        m_worst = 0;
        m_worstWork = 0;
    }

private:
    static double worked()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    void beat()
    {
        m_worst = std::max(m_worst, m_since.restart());
        const double now = worked();
        m_worstWork = std::max(m_worstWork, now - m_worked);
        m_worked = now;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_worst = 0;
    double m_worked = 0;
    double m_worstWork = 0;
};

}  // namespace dateline::tests
