#pragma once

// Of several questions asked in a row only the newest matters. Each takes a ticket; a newer ticket
// outdates those before it. A job whose ticket is outdated ends before it begins, and its answer is
// dropped: one running, one waiting, and the newer takes the waiting one's place.

#include <QtGlobal>

#include <atomic>
#include <memory>

namespace dateline::ui {

class Latest final {
public:
    class Ticket final {
    public:
        /// On any thread.
        bool isLatest() const { return m_newest->load() == m_number; }

    private:
        friend class Latest;
        Ticket(std::shared_ptr<std::atomic<quint64>> newest, quint64 number)
            : m_newest(std::move(newest)), m_number(number)
        {
        }
        std::shared_ptr<std::atomic<quint64>> m_newest;
        quint64 m_number;
    };

    /// Outdates every ticket before it.
    Ticket next() { return {m_newest, ++*m_newest}; }
    /// The newest ticket again, for a question that goes with it (a further page, a count).
    Ticket same() const { return {m_newest, m_newest->load()}; }

private:
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
};

}  // namespace dateline::ui
