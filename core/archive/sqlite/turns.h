#pragma once

// Who writes next. SQLite lets one connection write and makes the others poll, so that a bulk import,
// which begins anew at once, could starve a mark made by hand. Two queues mend that:
// - inside the process: tickets, first come first served, held for a whole transaction;
// - between programs: a turnstile, the lock on the file `<archive>-turn`, held only while waiting for
//   the transaction to begin. Who has just committed finds the next one in the turnstile.
// The kernel lets go of the turnstile when a program dies.

#include <QString>

#include <condition_variable>
#include <mutex>

namespace dateline::archive::sqlite {

/// Any thread.
class Turns final {
public:
    explicit Turns(const QString &archivePath);
    ~Turns();
    Turns(const Turns &) = delete;
    Turns &operator=(const Turns &) = delete;

    /// Waits for this process's turn, then for the turnstile.
    void enter();
    /// Opens the turnstile to other programs, once the transaction has begun or failed to.
    void begun();
    /// The transaction is over.
    void leave();

private:
    std::mutex m_mutex;
    std::condition_variable m_called;
    quint64 m_nextTicket = 0;
    quint64 m_serving = 0;
    int m_turnstile = -1;  ///< file descriptor; -1 where the folder cannot be written: no fairness
};

}  // namespace dateline::archive::sqlite
