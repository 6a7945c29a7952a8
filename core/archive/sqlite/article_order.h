#pragma once

// The ids of a list in their order, for pages far down: to skip 750,000 rows of a million takes half a second for each page, to
// read all their ids as long once. Kept for the list that was asked for last, eight bytes an article.

#include "archive/sqlite/statement.h"
#include "model/listing.h"

#include <span>
#include <vector>

namespace dateline::archive::sqlite {

class ArticleOrder final {
public:
    explicit ArticleOrder(Connection &connection) : m_connection(connection) {}

    /// Of at most `limit` from `offset`. Within the caller's transaction; valid until the next call.
    Result<std::span<const qint64>> page(const model::Scope &scope, int limit, int offset);

private:
    Result<void> load(const model::Scope &scope);
    /// Another number whenever the list may be another.
    Result<qint64> version(const model::Scope &scope);

    Connection &m_connection;
    model::Scope m_scope;
    qint64 m_version = -1;
    std::vector<qint64> m_ids;
};

}  // namespace dateline::archive::sqlite
