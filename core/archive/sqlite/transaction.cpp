#include "archive/sqlite/transaction.h"

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Transaction>> Transaction::begin(Connection &connection, Turns &turns,
                                                        Durability durability)
{
    connection.assertThread();
    if (auto set = connection.setDurability(durability); !set)
        return set.error();
    turns.enter();
    auto begun = connection.execute(u"BEGIN IMMEDIATE"_s);
    turns.begun();
    if (!begun) {
        turns.leave();
        return begun.error();
    }
    std::unique_ptr<Transaction> transaction(new Transaction(connection, turns));
    transaction->m_open = true;
    return transaction;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_connection.rollBack();
    m_turns.leave();
}

Result<void> Transaction::commit()
{
    if (auto done = m_connection.execute(u"COMMIT"_s); !done)
        return done;
    m_open = false;
    m_turns.leave();
    return {};
}

}  // namespace dateline::archive::sqlite
