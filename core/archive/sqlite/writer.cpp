#include "archive/sqlite/writer.h"

#include "archive/sqlite/annotations.h"
#include "archive/sqlite/contents_version.h"
#include "archive/sqlite/free_pages.h"
#include "archive/sqlite/index_writer.h"
#include "archive/sqlite/issue_store.h"
#include "archive/sqlite/listing.h"
#include "archive/sqlite/marks.h"
#include "archive/sqlite/publications.h"
#include "archive/sqlite/saved_searches.h"
#include "archive/sqlite/settings.h"
#include "archive/sqlite/telling_store.h"
#include "archive/sqlite/transaction.h"
#include "text/fold.h"

#include <algorithm>
#include <functional>
#include <span>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using model::ArticleId;
using model::IssueId;

namespace {

constexpr std::size_t kMarkedAtOnce = 2000;  ///< a mark made by hand waits no longer than for those

class SqliteWriter final : public archive::Writer {
public:
    SqliteWriter(std::unique_ptr<Connection> connection, std::shared_ptr<Turns> turns,
                 std::shared_ptr<const SubjectJudge> judge)
        : m_connection(std::move(connection)),
          m_turns(std::move(turns)),
          m_index(*m_connection),
          m_subjects(*m_connection, std::move(judge)),
          m_tellings(*m_connection),
          m_store(*m_connection, m_index, m_subjects, m_tellings)
    {
    }
    ~SqliteWriter() override { rollBack(); }

    Result<std::optional<Stored>> known(const QString &path, const QByteArray &sha256) override
    {
        const auto known = m_store.known(path, sha256);
        if (!known)
            return known.error();
        if (!*known)
            return std::optional<Stored>();
        const Stored stored = (*known)->stored;
        if ((*known)->isNewPath) {
            if (auto kept = write([&] { return m_store.rememberCopy(path, sha256, stored.issue); }); !kept)
                return kept.error();
        }
        return std::optional(stored);
    }

    Result<QSet<QByteArray>> knownBytes() override
    {
        QSet<QByteArray> known;
        Statement rows(*m_connection, u"SELECT document.sha256 FROM document JOIN issue ON issue.id = document.issue "
                                      "WHERE document.replaced_at IS NULL AND issue.removed_at IS NULL"_s);
        Step step = rows.run();
        for (; step == Step::Row; step = rows.next())
            known.insert(rows.bytes(0));
        if (step == Step::Error)
            return rows.error();
        return known;
    }

    Result<Stored> store(const PreparedIssue &issue) override
    {
        return writing<Stored>([&] {
            auto stored = m_store.store(issue);
            if (stored) {
                m_contentsChanged = m_contentsChanged || stored->status != StoreStatus::Unchanged;
                m_bulkArticles += stored->articles;
            }
            return stored;
        });
    }

    Result<void> begin() override
    {
        if (m_transaction)
            return Error{ErrorCode::Invalid, u"begin() within a transaction"_s, m_connection->path()};
        auto transaction = Transaction::begin(*m_connection, *m_turns,
                                              m_isBulk ? Durability::Batch : Durability::Mark);
        if (!transaction)
            return transaction.error();
        m_transaction = std::move(transaction).value();
        m_subjects.begin();
        return {};
    }

    Result<void> commit() override
    {
        if (!m_transaction)
            return {};
        auto done = m_index.flush();
        if (done)
            done = m_tellings.flush();
        if (done && m_contentsChanged)
            done = countContentsVersion(*m_connection);
        if (done)
            done = m_transaction->commit();
        rollBack();  // which only tidies up when it is committed
        return done;
    }

    void rollBack() override
    {
        m_transaction.reset();
        m_index.forgetWaiting();
        m_tellings.forgetWaiting();
        m_contentsChanged = false;
    }

    Result<void> beginBulk() override
    {
        m_isBulk = true;
        m_bulkArticles = 0;
        return write([&] { return m_index.beginBulk(); });
    }

    Result<void> finishBulk(std::stop_token stop) override
    {
        // Stopped before all is merged, the segments stay as they are until the next bulk: FTS5 would merge them at once.
        if (auto done = stop.stop_requested() ? Result<void>() : mergeBulk(stop); !done)
            return done;
        m_isBulk = false;
        // Readers may hold it back; SQLite does it later then.
        (void)m_connection->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        return {};
    }

    Result<void> setRead(ArticleId id, bool read) override
    {
        return write([&] { return setMark(*m_connection, id, Mark::Read, read); });
    }

    Result<void> setRead(const std::vector<ArticleId> &ids, bool read) override { return markInTurns(ids, Mark::Read, read); }

    Result<void> setStarred(const std::vector<ArticleId> &ids, bool starred) override
    {
        return markInTurns(ids, Mark::Starred, starred);
    }

    Result<std::vector<ArticleId>> markAllRead(const model::Scope &scope) override
    {
        model::Scope unread = scope;
        unread.unreadOnly = true;
        auto ids = Listing(*m_connection).ids(unread);
        if (!ids)
            return ids.error();
        if (auto marked = setRead(*ids, true); !marked)
            return marked.error();
        return ids;
    }

    Result<void> setStarred(ArticleId id, bool starred) override
    {
        return write([&] { return setMark(*m_connection, id, Mark::Starred, starred); });
    }

    Result<void> setIssueDate(IssueId issue, const QDate &date) override
    {
        return write([&] {
            m_contentsChanged = true;
            return sqlite::setIssueDate(*m_connection, m_index, m_tellings, issue, date);
        });
    }

    Result<Stored> storeAnew(IssueId issue, const PreparedIssue &prepared) override
    {
        return writing<Stored>([&] {
            m_contentsChanged = true;
            return m_store.replace(prepared, issue);
        });
    }

    Result<void> removeIssue(IssueId issue) override
    {
        return write([&] {
            m_contentsChanged = true;
            return m_store.remove(issue);
        });
    }

    Result<void> eraseIssue(IssueId issue) override
    {
        return write([&] { return m_store.erase(issue); });
    }

    Result<void> renamePublication(const QString &name, const QString &newName) override
    {
        return write([&] {
            m_contentsChanged = true;
            return sqlite::renamePublication(*m_connection, name, newName);
        });
    }

    Result<void> setTag(ArticleId id, const QString &tag, bool on) override
    {
        return write([&] { return sqlite::setTag(*m_connection, id, tag, on); });
    }

    Result<void> renameTag(const QString &tag, const QString &newName) override
    {
        return write([&] { return sqlite::renameTag(*m_connection, tag, newName); });
    }

    Result<void> setNote(ArticleId id, const QString &note) override
    {
        return write([&] { return sqlite::setNote(*m_connection, id, note); });
    }

    Result<model::OwnWorkId> addHighlight(ArticleId id, const model::TextPlace &place, const QString &note) override
    {
        return writing<model::OwnWorkId>([&] { return sqlite::addHighlight(*m_connection, id, place, note); });
    }

    Result<void> setHighlightNote(model::OwnWorkId highlight, const QString &note) override
    {
        return write([&] { return sqlite::setHighlightNote(*m_connection, highlight, note); });
    }

    Result<void> removeHighlight(model::OwnWorkId highlight) override
    {
        return write([&] { return sqlite::removeHighlight(*m_connection, highlight); });
    }

    Result<model::OwnWorkId> correct(ArticleId id, const model::TextPlace &place, const QString &corrected) override
    {
        return writing<model::OwnWorkId>([&] {
            m_contentsChanged = true;
            return m_store.corrections().add(id, place, corrected);
        });
    }

    Result<void> setCorrectionInForce(model::OwnWorkId correction, bool inForce) override
    {
        return write([&] {
            m_contentsChanged = true;
            return m_store.corrections().setInForce(correction, inForce);
        });
    }

    Result<void> saveSearch(const QString &name, const QString &query) override
    {
        return write([&] { return keepSearch(*m_connection, name, query); });
    }

    Result<void> markSearchSeen(const QString &name) override
    {
        return write([&] { return sqlite::markSearchSeen(*m_connection, name); });
    }

    Result<void> renameSearch(const QString &name, const QString &newName) override
    {
        return write([&] { return sqlite::renameSearch(*m_connection, name, newName); });
    }

    Result<void> forgetSearch(const QString &name) override
    {
        return write([&] { return sqlite::forgetSearch(*m_connection, name); });
    }

    Result<void> setSubjects(ArticleId id, const std::optional<QStringList> &codes) override
    {
        return write([&] {
            m_contentsChanged = true;
            return m_subjects.set(id, codes);
        });
    }

    Result<void> tellApart(ArticleId id) override
    {
        return write([&] { return m_tellings.tellApart(id); });
    }

    Result<void> tellTogether(ArticleId id) override
    {
        return write([&] { return m_tellings.tellTogether(id); });
    }

    Result<void> forgetLessons() override
    {
        return write([&] { return m_subjects.forget(); });
    }

    Result<void> applyLessons(Progress &progress, std::stop_token stop) override
    {
        const auto applied = m_subjects.lessons().areApplied();
        if (!applied || *applied || !m_subjects.hasJudge())
            return applied ? Result<void>() : applied.error();
        const auto version = m_subjects.lessons().version();
        if (!version)
            return version.error();
        Statement count(*m_connection, u"SELECT count(*) FROM article"_s);
        if (count.run() != Step::Row)
            return count.error();
        const qint64 total = count.integer(0);
        count.finish();
        qint64 done = 0;
        for (std::optional<ArticleId> after = -1; after;) {
            if (stop.stop_requested())
                return m_connection->cancelled();
            // A transaction each, so that nobody waits for long. Lessons given meanwhile begin another round.
            auto judged = write([&]() -> Result<void> {
                const auto batch = m_subjects.apply(*after);
                if (!batch)
                    return batch.error();
                m_contentsChanged = m_contentsChanged || batch->isChanged;
                after = batch->last;
                done += batch->articles;
                return after ? Result<void>() : m_subjects.lessons().noteApplied(*version);
            });
            if (!judged)
                return judged;
            progress.advanced(std::min(done, total), total, {});
        }
        return {};
    }

    Result<void> reindex(Progress &progress, std::stop_token stop) override
    {
        return write([&]() -> Result<void> {
            m_contentsChanged = true;
            if (auto rebuilt = m_index.rebuild(progress, stop); !rebuilt)
                return rebuilt;
            if (auto rebuilt = FigureRows(*m_connection).rebuild(stop); !rebuilt)
                return rebuilt;
            m_contentsChanged = true;  // others have loaded what is inferred anew
            if (auto judged = m_subjects.rebuild(stop); !judged)
                return judged;
            if (auto grouped = m_tellings.rebuild(stop); !grouped)
                return grouped;
            return keepSetting(*m_connection, setting::foldVersion, text::kFoldVersion);
        });
    }

private:
    Result<void> mergeBulk(const std::stop_token &stop)
    {
        const auto merge = mergeAfterBulk();
        if (!merge)
            return merge.error();
        if (auto begun = write([&] { return m_index.beginMerge(*merge); }); !begun)
            return begun;
        if (auto merged = inTurns(stop, [this] { return m_index.mergeStep(); }); !merged || stop.stop_requested())
            return merged;
        if (auto ended = write([&] { return m_index.endBulk(); }); !ended)
            return ended;
        return inTurns(stop, [this] { return giveBackPages(*m_connection); });
    }

    /// All of the index is put in order when that costs about what the bulk itself did.
    Result<IndexWriter::Merge> mergeAfterBulk()
    {
        constexpr qint64 kLargeShare = 4;  ///< a quarter of the archive is new
        Statement count(*m_connection, u"SELECT count(*) FROM article"_s);
        if (count.run() != Step::Row)
            return count.error();
        return m_bulkArticles * kLargeShare >= count.integer(0) ? IndexWriter::Merge::Whole : IndexWriter::Merge::Few;
    }

    /// Step after step while there is more to do, each a transaction, so that other writers take their turns.
    Result<void> inTurns(const std::stop_token &stop, const std::function<Result<bool>()> &step)
    {
        bool isMore = true;
        while (isMore && !stop.stop_requested()) {
            auto done = write([&]() -> Result<void> {
                const auto more = step();
                isMore = more && *more;
                return more ? Result<void>() : more.error();
            });
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> markInTurns(const std::vector<ArticleId> &ids, Mark mark, bool on)
    {
        auto rest = std::span(ids);
        return inTurns({}, [&]() -> Result<bool> {
            const auto batch = rest.first(std::min(rest.size(), kMarkedAtOnce));
            rest = rest.subspan(batch.size());
            auto marked = setMarks(*m_connection, batch, mark, on);
            return marked ? Result<bool>(!rest.empty()) : Result<bool>(marked.error());
        });
    }

    /// In the open transaction, or in one of its own.
    Result<void> write(const std::function<Result<void>()> &change)
    {
        if (m_transaction)
            return change();
        if (auto begun = begin(); !begun)
            return begun;
        if (auto done = change(); !done) {
            rollBack();
            return done;
        }
        return commit();
    }

    /// The same for a change that says what came of it.
    template<typename Value>
    Result<Value> writing(const std::function<Result<Value>()> &change)
    {
        std::optional<Value> value;
        auto done = write([&]() -> Result<void> {
            auto result = change();
            if (!result)
                return result.error();
            value = std::move(result).value();
            return {};
        });
        return done ? Result<Value>(std::move(*value)) : Result<Value>(done.error());
    }

    std::unique_ptr<Connection> m_connection;
    std::shared_ptr<Turns> m_turns;
    IndexWriter m_index;
    SubjectStore m_subjects;
    TellingStore m_tellings;
    IssueStore m_store;
    std::unique_ptr<Transaction> m_transaction;
    bool m_isBulk = false;
    qint64 m_bulkArticles = 0;  ///< stored since beginBulk()
    bool m_contentsChanged = false;  ///< in the open transaction
};

}  // namespace

std::unique_ptr<archive::Writer> makeWriter(std::unique_ptr<Connection> connection,
                                            std::shared_ptr<Turns> turns, std::shared_ptr<const SubjectJudge> judge)
{
    return std::make_unique<SqliteWriter>(std::move(connection), std::move(turns), std::move(judge));
}

}  // namespace dateline::archive::sqlite
