#pragma once

// What a reader did to an issue's articles, carried over to the issue's next version.

#include "archive/identity.h"
#include "archive/sqlite/statement.h"
#include "model/listing.h"

#include <optional>
#include <vector>

namespace dateline::archive::sqlite {

class KeptState final {
public:
    explicit KeptState(Connection &connection) : m_connection(connection) {}

    /// Before the former articles go.
    Result<void> take(model::IssueId issue);
    /// After the present ones have come. State that finds no article stays, with the text it was about.
    Result<void> giveBack(const std::vector<Identity> &present, const std::vector<model::ArticleId> &ids);

private:
    struct Former {
        Identity identity;
        std::optional<qint64> state;  ///< its row in article_state
        bool hasArticle = false;
    };
    Result<void> takeArticles(model::IssueId issue);
    Result<void> takeLost(model::IssueId issue);

    Connection &m_connection;
    std::vector<Former> m_former;  ///< articles in printed order, then state lost before
    bool m_hasState = false;
};

}  // namespace dateline::archive::sqlite
