#pragma once

// FTS5 tokenizers.
//
// `dateline`: every term of a text, as text::forEachTerm gives it; a boundary is a token too, so that no phrase reaches
// over a line feed.
// `dateline_chars`: each character, for one-character queries. Its texts are archive/characters.h's.
// `dateline_initials`: the first letters of each Han character's readings, all at its position, for dzyj.
//
// A query's terms are folded and cut already (search/pattern.h): when FTS5 tokenizes a quoted string
// of a MATCH expression, it comes back whole, as one token.

#include "base/result.h"

#include <QByteArray>
#include <QString>

struct sqlite3;

namespace dateline::archive::sqlite {

/// One a connection, which outlives its tokenizers.
struct ReadyTerms {
    /// packTerms() of the next text to be tokenized, instead of its own; null = none. Used up by it.
    QByteArray next;
};

Result<void> registerTokenizers(sqlite3 *handle, ReadyTerms &ready, const QString &path);

}  // namespace dateline::archive::sqlite
