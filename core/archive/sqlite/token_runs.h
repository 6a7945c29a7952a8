#pragma once

// Which articles have a token of a sketch (search/sketch.h): sorted runs of tokens, packed into pages of two kilobytes, a row
// each. An issue's tokens become a run, or one with the runs before it that are not much longer (a log-structured merge), so
// that there are few runs, and all of a batch's tokens are looked up by walking through each once.
//
// Nothing is ever removed: a token of an article that has gone, or has another id by now, only proposes what does not stand
// the comparison of the texts. A token that many articles have keeps the newest of them: it is no sign of one story.
//
// Rejected: a table of (token, article) rows, for tokens come in no order, so that each batch of a large import would write
// most of the table's pages anew; FTS5, which looks a term up in each of its segments, up to 64 of them during an import.
//
// Within the caller's transaction.

#include "archive/sqlite/statement.h"
#include "model/listing.h"

#include <functional>
#include <vector>

namespace dateline::archive::sqlite {

struct Token {
    quint32 hash = 0;
    model::ArticleId article = 0;
    quint8 of = 0;  ///< so many tokens the article has; 255 = or more

    bool operator==(const Token &) const = default;
};

class TokenRuns final {
public:
    static constexpr std::size_t kMostOfHash = 32;  ///< articles kept in a run for one hash

    explicit TokenRuns(Connection &connection);

    Result<void> add(std::vector<Token> tokens);
    /// `hashes`: sorted. In no order.
    Result<void> find(const std::vector<quint32> &hashes, const std::function<void(const Token &)> &found);
    Result<void> clear();

    /// Since this was made: the work that looking up costs.
    qint64 pagesRead() const { return m_pagesRead; }

private:
    struct Run {
        qint64 number = 0;
        qint64 tokens = 0;
    };
    Result<std::vector<Run>> runs();
    Result<void> findIn(const Run &run, const std::vector<quint32> &hashes, const std::function<void(const Token &)> &found);
    Result<void> merge(const std::vector<Run> &former, const std::vector<Token> &tokens, qint64 number);

    Connection &m_connection;
    Statement m_runs;
    Statement m_pages;
    qint64 m_pagesRead = 0;
};

}  // namespace dateline::archive::sqlite
