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

    /// Whether these folded CJK characters stand in a row anywhere.
    Result<bool> holds(const QString &characters);
    /// The rows of characters in the archive that are read so, and that begin with one of `rows`, which are read as the
    /// syllables before.
    Result<QStringList> extended(const QStringList &rows, const QString &syllable);
    /// The rows of characters in the archive that are read as these syllables.
    Result<QStringList> readAs(const QStringList &syllables);

    struct Word {
        QString text;  ///< a term: a word, or two CJK characters
        qint64 articles = 0;
    };
    /// Terms from `first` on up to before `end`, in code point order.
    Result<std::vector<Word>> wordsBetween(const QString &first, const QString &end);

private:
    Connection &m_connection;
    Statement m_stands;
    QHash<QString, bool> m_known;
};

/// As an expression of FTS5: these folded characters in a row.
QString phraseOfCharacters(const QString &characters);

}  // namespace dateline::archive::sqlite
