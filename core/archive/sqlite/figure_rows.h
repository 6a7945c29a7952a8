#pragma once

// The figures of each article as rows that a range can be looked up in. They are an index: what they say follows from
// the texts, and rebuild() makes them anew.

#include "archive/prepared.h"
#include "archive/sqlite/statement.h"
#include "model/listing.h"

#include <stop_token>

namespace dateline::archive::sqlite {

class FigureRows final {
public:
    explicit FigureRows(Connection &connection);

    /// Of one article.
    Result<void> remove(model::ArticleId id);
    Result<void> add(model::ArticleId id, const std::vector<FigureKey> &figures);
    /// For all articles, from their stored texts.
    Result<void> rebuild(const std::stop_token &stop);

private:
    Connection &m_connection;
    Statement m_insert;
    Statement m_insertRange;
};

}  // namespace dateline::archive::sqlite
