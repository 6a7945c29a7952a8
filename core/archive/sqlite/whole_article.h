#pragma once

// An article with its text, and those inside it, as they were stored. Within the caller's transaction.

#include "archive/sqlite/statement.h"
#include "model/article.h"
#include "model/listing.h"

#include <vector>

namespace dateline::archive::sqlite {

/// What wholeArticle() reads behind the columns of every list: the `moreColumns` of selectArticle().
QString wholeColumns();
/// `row` of selectArticle(wholeColumns()). Without its briefs and subjects.
model::Article wholeArticle(const Statement &row);

/// Its text alone: headline, blocks, doubts, language. NotFound where there is no such article.
Result<model::Article> textOfArticle(Connection &connection, model::ArticleId id);

/// The articles inside the one at `position`, each with those inside it.
Result<std::vector<model::Article>> briefsOf(Connection &connection, model::IssueId issue, int position);

}  // namespace dateline::archive::sqlite
