#pragma once

// Articles by what a reader added to them: 标签: 笔记: 有:标签 … They are few, and read at each question.

#include "archive/sqlite/ids.h"
#include "archive/sqlite/statement.h"
#include "search/query.h"

namespace dateline::archive::sqlite {

class OwnWorkFinder final {
public:
    explicit OwnWorkFinder(Connection &connection) : m_connection(connection) {}

    static bool answers(const search::Clause &clause);
    /// Articles with an id from `first` to `last`, the largest first.
    Result<Ids> find(const search::Clause &clause, qint64 first, qint64 last);

private:
    Connection &m_connection;
};

}  // namespace dateline::archive::sqlite
