#pragma once

#include "archive/sqlite/connection.h"
#include "archive/sqlite/turns.h"

#include <memory>

namespace dateline::archive::sqlite {

/// A writer's transaction, begun in its turn. Rolls back unless committed.
class Transaction final {
public:
    static Result<std::unique_ptr<Transaction>> begin(Connection &connection, Turns &turns,
                                                      Durability durability);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> commit();

private:
    Transaction(Connection &connection, Turns &turns) : m_connection(connection), m_turns(turns) {}

    Connection &m_connection;
    Turns &m_turns;
    bool m_open = false;
};

}  // namespace dateline::archive::sqlite
