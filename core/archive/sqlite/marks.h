#pragma once

// What a person does to an article by hand, within the caller's transaction.

#include "archive/sqlite/index_writer.h"
#include "archive/sqlite/statement.h"
#include "archive/sqlite/telling_store.h"
#include "model/listing.h"

#include <QDate>

#include <span>

namespace dateline::archive::sqlite {

enum class Mark { Read, Starred };

/// NotFound where there is no such article.
Result<void> setMark(Connection &connection, model::ArticleId id, Mark mark, bool on);

/// Of those that are there.
Result<void> setMarks(Connection &connection, std::span<const model::ArticleId> ids, Mark mark, bool on);

/// As Writer::setIssueDate.
Result<void> setIssueDate(Connection &connection, IndexWriter &index, TellingStore &tellings, model::IssueId issue,
                          const QDate &date);

}  // namespace dateline::archive::sqlite
