#pragma once

// Completions of a word that is being typed: names from the side arrays, terms from the index and from the newest texts.
// Within the caller's transaction.

#include "archive/sqlite/evaluator.h"
#include "archive/sqlite/side_arrays.h"
#include "archive/sqlite/vocabulary.h"
#include "search/begun.h"
#include "search/completion.h"

namespace dateline::archive::sqlite {

class Completer final {
public:
    Completer(Connection &connection, SideArrays &side, Evaluator &articles);

    /// At most `most`, the best first: fields, saved searches, names that begin so, terms, names that hold it.
    Result<search::Completions> complete(const search::Begun &begun, int most);

private:
    Result<search::Completions> savedSearches(const search::Begun &begun);
    /// Those that begin so, then those that hold it.
    struct Names {
        search::Completions beginning;
        search::Completions holding;
    };
    Result<Names> names(const search::Begun &begun);
    Result<search::Completions> terms(const search::Begun &begun, std::size_t most);
    Result<QStringList> words(const QString &letters);
    Result<QStringList> characters(const search::Begun &begun);

    Connection &m_connection;
    SideArrays &m_side;
    Evaluator &m_articles;
    Vocabulary m_vocabulary;
    Statement m_texts;
};

}  // namespace dateline::archive::sqlite
