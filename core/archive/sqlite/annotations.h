#pragma once

// Tags, notes and highlights, within the caller's transaction. All NotFound where there is no such article or highlight.

#include "archive/sqlite/statement.h"
#include "model/listing.h"
#include "model/own_work.h"

namespace dateline::archive::sqlite {

/// Another article's spelling of the same tag (fold aside) is taken over.
Result<void> setTag(Connection &connection, model::ArticleId id, const QString &tag, bool on);
/// Everywhere; a name that another tag has makes one of the two.
Result<void> renameTag(Connection &connection, const QString &tag, const QString &newName);
/// The most frequent first, then by name.
Result<std::vector<model::TagRow>> tagCounts(Connection &connection);

/// Empty takes it away.
Result<void> setNote(Connection &connection, model::ArticleId id, const QString &note);

/// Invalid where the place is not in the article's text.
Result<model::OwnWorkId> addHighlight(Connection &connection, model::ArticleId id, const model::TextPlace &place,
                                      const QString &note);
Result<void> setHighlightNote(Connection &connection, model::OwnWorkId highlight, const QString &note);
Result<void> removeHighlight(Connection &connection, model::OwnWorkId highlight);

/// What was added to an article whose text is `article`; its corrections too.
Result<model::OwnWork> ownWorkOf(Connection &connection, model::ArticleId id, const model::Article &article);

}  // namespace dateline::archive::sqlite
