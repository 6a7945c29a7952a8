#pragma once

// What stands in the archive's texts: asked of the index itself, no list of words is kept. Within the caller's
// transaction.

#include "archive/sqlite/connection.h"
#include "archive/sqlite/statement.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace dateline::archive::sqlite {

class Vocabulary final {
public:
    explicit Vocabulary(Connection &connection);

    /// What was asked before is known as long as the contents are the same.
    Result<void> refresh();

    /// Whether these folded CJK characters stand in a row anywhere.
    Result<bool> holds(const QString &characters);
    /// The rows of characters in the archive that are read so, and that begin with one of `rows`, which are read as the
    /// syllables before.
    Result<QStringList> extended(const QStringList &rows, const QString &syllable);
    /// The rows of characters in the archive that are read as these syllables.
    Result<QStringList> readAs(const QStringList &syllables);

    /// Questions to the index since this was made, which are what its answers cost.
    qint64 lookUps() const { return m_lookUps; }

    struct Word {
        QString text;  ///< a term: a word, or two CJK characters
        qint64 articles = 0;
    };
    /// Terms from `first` on up to before `end`, in code point order.
    Result<std::vector<Word>> wordsBetween(const QString &first, const QString &end);

private:
    Result<bool> ask(Statement &statement, const QString &match);
    /// Those of the characters that stand anywhere.
    Result<QString> present(QStringView characters);

    Connection &m_connection;
    Statement m_stands;
    Statement m_standsAlone;
    qint64 m_contents = -1;
    qint64 m_lookUps = 0;
    QHash<QString, bool> m_known;
};

/// As an expression of FTS5: these folded characters in a row.
QString phraseOfCharacters(const QString &characters);

}  // namespace dateline::archive::sqlite
