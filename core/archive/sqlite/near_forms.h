#pragma once

// Forms of a text that the archive does have, close to one that it has not. Within the caller's transaction.

#include "archive/sqlite/side_arrays.h"
#include "archive/sqlite/vocabulary.h"
#include "search/query.h"

namespace dateline::archive::sqlite {

class NearForms final {
public:
    NearForms(Connection &connection, SideArrays &side) : m_vocabulary(connection), m_side(side) {}

    /// Other texts for a Text clause: of a name the names most like it, of a word the words, of Han characters
    /// what sounds the same, what differs by a character, and its longest parts. Nearest first, at most `most`.
    Result<QStringList> of(const search::Clause &clause, qsizetype most);

private:
    Result<QStringList> ofName(const search::Clause &clause);
    Result<QStringList> ofWords(const QStringList &words);
    Result<QStringList> ofCharacters(const QString &characters);
    Result<void> addSameSound(const QString &characters, QStringList &forms);
    Result<void> addChanged(const QString &characters, QStringList &forms);
    Result<void> addParts(const QString &characters, QStringList &forms);
    Result<void> addIfHeld(const QString &characters, QStringList &forms);

    Vocabulary m_vocabulary;
    SideArrays &m_side;
};

}  // namespace dateline::archive::sqlite
