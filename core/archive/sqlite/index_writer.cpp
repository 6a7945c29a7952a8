#include "archive/sqlite/index_writer.h"

#include "archive/characters.h"
#include "base/progress.h"

#include <QStringList>

#include <algorithm>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMergePages = 1024;   ///< a step of a quarter of a second
constexpr int kFewestMerged = 2;    ///< segments, where all are to become one
constexpr int kMostMerged = 16;     ///< FTS5's own bound
constexpr int kMostSegments = 1900; ///< of a bulk, a commit each, before FTS5 merges them all at once; it takes 2,000

const QString kMerge = u"merge"_s;
const QString kAutoMerge = u"automerge"_s;
const QString kCrisisMerge = u"crisismerge"_s;
const QString kSet = u"INSERT INTO %1 (%1, rank) VALUES ('%2', %3)"_s;

/// Those that an import fills.
const QStringList kArticleTables = {u"article_index"_s, u"article_chars"_s, u"article_initials"_s};

}  // namespace

IndexWriter::IndexWriter(Connection &connection)
    : m_connection(connection),
      m_read(connection, u"SELECT body, headline, titles, people, place, agency, section "
                         "FROM article_content WHERE id = ?"_s),
      m_insert(connection, u"INSERT INTO article_index (rowid, body, headline, titles, people, place, "
                           "agency, section) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_insertCharacters(connection, u"INSERT INTO article_chars (rowid, text) VALUES (?, ?)"_s),
      m_delete(connection, u"DELETE FROM article_index WHERE rowid = ?"_s),
      m_deleteCharacters(connection, u"INSERT INTO article_chars (article_chars, rowid, text) "
                                     "VALUES ('delete', ?, ?)"_s),
      m_insertInitials(connection, u"INSERT INTO article_initials (rowid, headline, people, place) "
                                   "VALUES (?, ?, ?, ?)"_s),
      m_deleteInitials(connection, u"INSERT INTO article_initials (article_initials, rowid, headline, people, place) "
                                   "VALUES ('delete', ?, ?, ?, ?)"_s),
      m_insertLoose(connection, u"INSERT INTO loose_index (rowid, text) VALUES (?, ?)"_s),
      m_deleteLoose(connection, u"DELETE FROM loose_index WHERE rowid = ?"_s)
{
}

Result<IndexedTexts> IndexWriter::stored(model::ArticleId id)
{
    switch (m_read.run(id)) {
    case Step::Error:
        return m_read.error();
    case Step::Done:
        return Error{ErrorCode::NotFound, u"no article %1"_s.arg(id), m_connection.path()};
    case Step::Row:
        break;
    }
    IndexedTexts texts{id,
                       m_read.text(0),
                       m_read.text(1),
                       m_read.text(2),
                       m_read.text(3),
                       m_read.text(4),
                       m_read.text(5),
                       m_read.text(6),
                       {},
                       {}};
    m_read.finish();
    texts.characters = charactersOf({texts.body, texts.headline, texts.titles});
    return texts;
}

Result<void> IndexWriter::addStored(model::ArticleId id)
{
    auto texts = stored(id);
    if (!texts)
        return texts.error();
    add(std::move(texts).value());
    return {};
}

Result<void> IndexWriter::remove(model::ArticleId id)
{
    const bool waits = std::any_of(m_waiting.begin(), m_waiting.end(),
                                   [id](const IndexedTexts &texts) { return texts.id == id; });
    if (waits) {
        if (auto flushed = flush(); !flushed)
            return flushed;
    }
    const auto texts = stored(id);
    if (!texts)
        return texts.error();
    if (m_delete.run(id) == Step::Error)
        return m_delete.error();
    if (m_deleteCharacters.run(id, texts->characters) == Step::Error)
        return m_deleteCharacters.error();
    if (m_deleteInitials.run(id, texts->headline, texts->people, texts->place) == Step::Error)
        return m_deleteInitials.error();
    return {};
}

Result<void> IndexWriter::addLoose(qint64 id, const QString &text)
{
    if (m_insertLoose.run(id, text) == Step::Error)
        return m_insertLoose.error();
    return {};
}

Result<void> IndexWriter::removeLoose(qint64 id)
{
    if (m_deleteLoose.run(id) == Step::Error)
        return m_deleteLoose.error();
    return {};
}

Result<void> IndexWriter::write(const IndexedTexts &texts)
{
    m_connection.readyTerms().next = texts.bodyTerms;  // the body is the first column
    const Step step = m_insert.run(texts.id, texts.body, texts.headline, texts.titles, texts.people, texts.place,
                                   texts.agency, texts.section);
    m_connection.readyTerms().next = {};
    return step == Step::Error ? Result<void>(m_insert.error()) : Result<void>();
}

Result<void> IndexWriter::writeCharacters(const IndexedTexts &texts)
{
    if (m_insertCharacters.run(texts.id, texts.characters) == Step::Error)
        return m_insertCharacters.error();
    return {};
}

Result<void> IndexWriter::writeInitials(const IndexedTexts &texts)
{
    if (m_insertInitials.run(texts.id, texts.headline, texts.people, texts.place) == Step::Error)
        return m_insertInitials.error();
    return {};
}

Result<void> IndexWriter::flush()
{
    std::sort(m_waiting.begin(), m_waiting.end(),
              [](const IndexedTexts &a, const IndexedTexts &b) { return a.id < b.id; });
    // One index after the other: FTS5's hash of terms is bound by the processor's cache.
    for (const IndexedTexts &texts : m_waiting) {
        if (auto written = write(texts); !written)
            return written;
    }
    for (const IndexedTexts &texts : m_waiting) {
        if (auto written = writeCharacters(texts); !written)
            return written;
    }
    for (const IndexedTexts &texts : m_waiting) {
        if (auto written = writeInitials(texts); !written)
            return written;
    }
    m_waiting.clear();
    return {};
}

Result<void> IndexWriter::rebuild(Progress &progress, const std::stop_token &stop)
{
    for (const QString &table : {u"article_index"_s, u"article_chars"_s, u"article_initials"_s, u"loose_index"_s}) {
        if (auto emptied = m_connection.execute(
                u"INSERT INTO %1 (%1) VALUES ('delete-all')"_s.arg(table));
            !emptied)
            return emptied;
    }
    Statement count(m_connection, u"SELECT count(*) FROM article"_s);
    if (count.run() != Step::Row)
        return count.error();
    const qint64 total = count.integer(0);
    count.finish();

    Statement articles(m_connection, u"SELECT id FROM article ORDER BY id"_s);
    qint64 done = 0;
    Step step = articles.run();
    for (; step == Step::Row; step = articles.next()) {
        if (stop.stop_requested())
            return m_connection.cancelled();
        const auto texts = stored(articles.integer(0));
        if (!texts)
            return texts.error();
        if (auto written = write(*texts); !written)
            return written;
        if (auto written = writeCharacters(*texts); !written)
            return written;
        if (auto written = writeInitials(*texts); !written)
            return written;
        progress.advanced(++done, total, texts->headline);
    }
    if (step == Step::Error)
        return articles.error();

    Statement loose(m_connection, u"SELECT id, text FROM loose ORDER BY id"_s);
    for (step = loose.run(); step == Step::Row; step = loose.next()) {
        if (auto written = addLoose(loose.integer(0), loose.text(1)); !written)
            return written;
    }
    return step == Step::Error ? Result<void>(loose.error()) : Result<void>();
}

Result<void> IndexWriter::configure(const QString &option, int value)
{
    for (const QString &table : kArticleTables) {
        if (auto done = m_connection.execute(kSet.arg(table, option).arg(value)); !done)
            return done;
    }
    return {};
}

Result<void> IndexWriter::beginBulk()
{
    // Not documented, and only faster: an error does not matter.
    (void)configure(u"hashsize"_s, 64 << 20);
    if (auto done = configure(kAutoMerge, 0); !done)
        return done;
    return configure(kCrisisMerge, kMostSegments);
}

Result<void> IndexWriter::endBulk()
{
    if (auto done = configure(kAutoMerge, 4); !done)
        return done;
    return configure(kCrisisMerge, 16);
}

Result<void> IndexWriter::beginMerge(Merge merge)
{
    if (auto done = configure(u"usermerge"_s, merge == Merge::Whole ? kFewestMerged : kMostMerged); !done)
        return done;
    // A negative number puts all segments on one level.
    return merge == Merge::Whole ? configure(kMerge, -kMergePages) : Result<void>();
}

Result<bool> IndexWriter::mergeStep()
{
    Statement changes(m_connection, u"SELECT total_changes()"_s);
    bool merged = false;
    for (const QString &table : kArticleTables) {
        if (changes.run() != Step::Row)
            return changes.error();
        const qint64 before = changes.integer(0);
        changes.finish();
        if (auto done = m_connection.execute(kSet.arg(table, kMerge).arg(kMergePages)); !done)
            return done.error();
        if (changes.run() != Step::Row)
            return changes.error();
        merged = merged || changes.integer(0) - before >= 2;  // FTS5's own sign of work done
    }
    return merged;
}

}  // namespace dateline::archive::sqlite
