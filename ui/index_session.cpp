#include "ui/index_session.h"

#include "ui/async/give_way.h"

namespace dateline::ui {
namespace {

constexpr int kLookMs = 100;

}  // namespace

void IndexSession::Count::advanced(qint64 newDone, qint64 newTotal, const QString &)
{
    done = newDone;
    total = newTotal;
}

IndexSession::IndexSession(const Bridge &bridge, QObject *parent) : QObject(parent), m_bridge(bridge)
{
    m_clock.setInterval(kLookMs);
    connect(&m_clock, &QTimer::timeout, this, &IndexSession::look);
}

IndexSession::~IndexSession() = default;  // the jthread asks to stop, and joins

void IndexSession::start()
{
    m_thread = std::jthread([this](const std::stop_token &stop) {
        giveWay();
        const Result<bool> due = m_bridge.needsReindex();
        if (due && !*due)
            return;
        QMetaObject::invokeMethod(this, &IndexSession::begin, Qt::QueuedConnection);
        auto rebuilt = due ? rebuild(stop) : Result<void>(due.error());
        QMetaObject::invokeMethod(this, [this, rebuilt] { finish(rebuilt); }, Qt::QueuedConnection);
    });
}

Result<void> IndexSession::rebuild(const std::stop_token &stop)
{
    auto marks = m_bridge.marks();
    if (!marks)
        return marks.error();
    return (*marks)->reindex(m_count, stop);
}

void IndexSession::begin()
{
    m_clock.start();
    Q_EMIT started();
}

void IndexSession::look()
{
    if (m_count.total > 0)
        Q_EMIT advanced(m_count.done, m_count.total);
}

void IndexSession::finish(const Result<void> &rebuilt)
{
    m_clock.stop();
    if (rebuilt)
        Q_EMIT finished();
    else
        Q_EMIT failed(rebuilt.error());
}

}  // namespace dateline::ui
