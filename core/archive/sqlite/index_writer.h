#pragma once

// Writes the indexes: terms of articles, single characters of articles, initials of their headlines and names, terms of
// loose text.
//
// FTS5 collects terms in a hash and flushes it whenever a rowid is smaller than the one before. Ids go
// by date and issues do not come by date, so articles wait here until the transaction's end and go in
// sorted. (Likewise never INSERT … SELECT: SQLite opens a statement journal for it, and FTS5 flushes.)

#include "archive/sqlite/statement.h"

#include "model/listing.h"

#include <stop_token>
#include <vector>

namespace dateline {
class Progress;
}

namespace dateline::archive::sqlite {

/// The indexed texts of one article, as the view article_content has them.
struct IndexedTexts {
    model::ArticleId id = 0;
    QString body;
    QString headline;
    QString titles;
    QString people;
    QString place;
    QString agency;
    QString section;
    QString characters;  ///< what article_chars holds of it
    QByteArray bodyTerms;  ///< packTerms(body); null = not at hand
};

class IndexWriter final {
public:
    explicit IndexWriter(Connection &connection);

    void add(IndexedTexts texts) { m_waiting.push_back(std::move(texts)); }
    /// An article whose rows are in place.
    Result<void> addStored(model::ArticleId id);
    /// Its rows must still be in place.
    Result<void> remove(model::ArticleId id);
    Result<void> addLoose(qint64 id, const QString &text);
    Result<void> removeLoose(qint64 id);

    /// Writes what waits; called before the transaction's end.
    Result<void> flush();
    void forgetWaiting() { m_waiting.clear(); }

    /// Empties the indexes and fills them from the texts, within the caller's transaction.
    Result<void> rebuild(Progress &progress, const std::stop_token &stop);

    /// From now on segments are left as they come, one a transaction; until they are merged and endBulk() is called.
    Result<void> beginBulk();
    Result<void> endBulk();
    enum class Merge {
        Few,    ///< fifteen segments are read as fast as one, near enough: a small import is not worth more
        Whole,  ///< into one segment, which takes about as long as the whole index took to write and is a sixth smaller
    };
    Result<void> beginMerge(Merge merge);
    /// One step of it; false when there is nothing left to merge.
    Result<bool> mergeStep();

private:
    Result<void> configure(const QString &option, int value);
    Result<IndexedTexts> stored(model::ArticleId id);
    Result<void> write(const IndexedTexts &texts);
    Result<void> writeCharacters(const IndexedTexts &texts);
    Result<void> writeInitials(const IndexedTexts &texts);

    Connection &m_connection;
    std::vector<IndexedTexts> m_waiting;
    Statement m_read;
    Statement m_insert;
    Statement m_insertCharacters;
    Statement m_delete;
    Statement m_deleteCharacters;
    Statement m_insertInitials;
    Statement m_deleteInitials;
    Statement m_insertLoose;
    Statement m_deleteLoose;
};

}  // namespace dateline::archive::sqlite
