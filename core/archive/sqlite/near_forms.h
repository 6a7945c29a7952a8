#pragma once

// Forms of a text that the archive does have, close to one that it has not. Within the caller's transaction.

#include "archive/sqlite/side_arrays.h"
#include "archive/sqlite/vocabulary.h"
#include "search/query.h"

namespace dateline::archive::sqlite {

class NearForms final {
public:
    NearForms(Connection &connection, SideArrays &side) : m_vocabulary(connection), m_side(side) {}

    /// Another text, and how far it is: 0 sounds the same, then by letters or characters that differ; parts are furthest.
    struct Form {
        QString text;
        int distance = 0;
    };
    /// Other texts for a Text clause: of a name the names most like it, of a word the words and what it may be mistyped
    /// pinyin for, of Han characters what sounds the same, what differs by a character, and its longest parts. Nearest
    /// first, each once, at most `most`.
    Result<std::vector<Form>> of(const search::Clause &clause, std::size_t most);

private:
    using Forms = std::vector<Form>;

    Result<Forms> ofName(const search::Clause &clause);
    Result<Forms> ofWords(const QStringList &words);
    Result<void> addMistypedPinyin(const QStringList &words, Forms &forms);
    Result<Forms> ofCharacters(const QString &characters);
    Result<void> addSameSound(const QString &characters, Forms &forms);
    Result<void> addChanged(const QString &characters, Forms &forms);
    Result<void> addParts(const QString &characters, Forms &forms);
    Result<void> addIfHeld(const QString &characters, int distance, Forms &forms);

    Vocabulary m_vocabulary;
    SideArrays &m_side;
};

}  // namespace dateline::archive::sqlite
