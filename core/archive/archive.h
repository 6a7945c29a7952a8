#pragma once

// The archive: Issues in, rows and hits out. An interface free of SQL and of FTS5's words; SQLite is
// the one implementation (archive/sqlite), a newsroom's shared database may be another.
//
// Concurrency:
// - An Archive may be used on any thread. A Reader or Writer belongs to the thread that opened it.
// - Any number of Readers; each sees the state of its call's beginning, also while a Writer writes.
// - Writers take turns by transaction, first come first served, also between programs; a mark made by hand
//   waits for a running import's present batch, at most a second.
// - Reader::interrupt() alone may be called from any thread: the running call ends with Cancelled.

#include "archive/prepared.h"
#include "base/progress.h"
#include "base/result.h"
#include "model/issue.h"
#include "model/listing.h"
#include "model/own_work.h"
#include "model/saved_search.h"
#include "search/advice.h"
#include "search/begun.h"
#include "search/completion.h"
#include "search/facets.h"
#include "search/hit.h"
#include "search/similar.h"
#include "search/timeline.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace dateline::archive {

/// An article that stands inside another one.
struct StoredBrief {
    model::ArticleId id = 0;
    model::OwnWork own;

    bool operator==(const StoredBrief &) const = default;
};

/// A whole article as read back, with the place it stands in.
struct StoredArticle {
    model::ArticleRow row;
    model::Article article;  ///< with its briefs, which have rows of their own too
    model::IssueRow issue;
    std::optional<model::ArticleRow> within;  ///< a brief: the article that it stands inside
    std::vector<search::Similar> tellings;    ///< others of its story, the likest first
    int toldApart = 0;                        ///< from so many others, by hand
    model::OwnWork own;                       ///< what the reader added
    std::vector<StoredBrief> inside;          ///< article.briefs and those in them, in printed order

    bool operator==(const StoredArticle &) const = default;
};

class Reader {
public:
    virtual ~Reader() = default;

    /// Newest first; undated last.
    virtual Result<std::vector<model::IssueRow>> issues() = 0;
    /// Those that were removed, the last first; their counts are 0.
    virtual Result<std::vector<model::IssueRow>> removedIssues() = 0;
    /// In all articles of an issue, of those issues that have any; reads a line of every article.
    virtual Result<QHash<model::IssueId, int>> doubts() = 0;
    /// In printed order; with `issue` those of one issue. Articles before any section come first, as index -1.
    virtual Result<std::vector<model::SectionRow>> sections(std::optional<model::IssueId> issue) = 0;
    /// The subjects that articles are about, in the order of their codes.
    virtual Result<std::vector<model::SubjectRow>> subjects() = 0;
    /// The tags that articles have, the most frequent first.
    virtual Result<std::vector<model::TagRow>> tags() = 0;
    /// Loose text of an issue, in printed order.
    virtual Result<std::vector<model::TextLines>> looseText(model::IssueId issue) = 0;

    virtual Result<qint64> countArticles(const model::Scope &scope) = 0;
    /// In the scope's order of issues, articles of one issue in printed order; `limit` rows from `offset`.
    virtual Result<std::vector<model::ArticleRow>> articles(const model::Scope &scope, int limit, int offset) = 0;
    virtual Result<StoredArticle> article(model::ArticleId id) = 0;
    /// The file that an issue was read from.
    virtual Result<Original> original(model::IssueId issue) = 0;
    /// Former bytes of the same path, newest first.
    virtual Result<std::vector<Original>> earlierVersions(model::IssueId issue) = 0;

    /// One page of hits; never fails for what a query says. Hits come from the index alone.
    virtual Result<search::Page> search(const search::Request &request) = 0;
    virtual Result<search::Totals> count(const search::Query &query) = 0;
    /// The articles that answer, divided in every way; the first call reads a line of every article.
    virtual Result<search::Facets> facets(const search::Query &query) = 0;
    /// The days of the articles that answer, among the days of all issues held.
    virtual Result<search::Timeline> timeline(const search::Query &query) = 0;
    /// The names that the articles of the archive have, the most frequent first, at most `most`; not of months. The first call
    /// reads a line of every article.
    virtual Result<search::FacetBuckets> names(search::Facet facet, int most) = 0;

    /// For a query that finds nothing: where it fails, and what near it does not.
    virtual Result<search::Advice> advice(const search::Query &query) = 0;
    /// What may take the place of the word that is being typed, the best first. Names of everything held, not only of what
    /// the rest of the query finds.
    virtual Result<search::Completions> completions(const search::Begun &begun, int most) = 0;
    /// Other tellings of the article's story, the likest first; then articles that are about the same. Tellings were found
    /// when the articles were stored, and are in one group.
    virtual Result<std::vector<search::Similar>> similar(model::ArticleId id) = 0;

    /// In the order in which they were first saved. What is fresh costs a look at the issues that are new, not at the archive.
    virtual Result<std::vector<model::SavedSearch>> savedSearches() = 0;

    virtual void interrupt() = 0;
};

enum class StoreStatus { Added, Replaced, Unchanged };

struct Stored {
    StoreStatus status = StoreStatus::Added;
    model::IssueId issue = 0;
    int articles = 0;
    int doubts = 0;

    bool operator==(const Stored &) const = default;
};

/// What is the same file: the same bytes under the same path, of course; but also the same bytes under
/// another path. Two copies of a bulletin in one tree of folders double nothing. The further path is
/// remembered: when that copy changes it becomes an issue of its own, while new bytes under the path
/// that an issue was read from replace the issue.
class Writer {
public:
    virtual ~Writer() = default;

    /// Whether the archive holds these bytes already: Unchanged, the path remembered. A look-up, unless the path is new.
    virtual Result<std::optional<Stored>> known(const QString &path, const QByteArray &sha256) = 0;
    /// The sha256 of every file that the archive holds as it stands, so that an import need not parse those.
    virtual Result<QSet<QByteArray>> knownBytes() = 0;

    /// Stores one issue: whole, or not at all. New bytes under a known path: Replaced; read and star state stay
    /// with their articles, the former bytes are kept. Between begin() and commit() many are one
    /// transaction; alone it is one of its own. After an Error between begin() and commit(), roll back.
    virtual Result<Stored> store(const PreparedIssue &issue) = 0;
    Result<Stored> store(const model::Issue &issue, const Original &original)
    {
        return store(prepare(issue, original));
    }
    virtual Result<void> begin() = 0;
    virtual Result<void> commit() = 0;
    /// Forgets what was stored since begin().
    virtual void rollBack() = 0;
    /// Large caches while many issues are stored; finishBulk() puts the index in order for reading.
    virtual Result<void> beginBulk() = 0;
    /// Gives way to other writers; stops early, in good order, when `stop` is triggered.
    virtual Result<void> finishBulk(std::stop_token stop) = 0;

    virtual Result<void> setRead(model::ArticleId id, bool read) = 0;
    /// Those of them that are still there; a batch a transaction, so that other writers take their turns.
    virtual Result<void> setRead(const std::vector<model::ArticleId> &ids, bool read) = 0;
    /// Marks what is unread of a list; gives what was. Batches as above.
    virtual Result<std::vector<model::ArticleId>> markAllRead(const model::Scope &scope) = 0;
    virtual Result<void> setStarred(model::ArticleId id, bool starred) = 0;
    virtual Result<void> setStarred(const std::vector<model::ArticleId> &ids, bool starred) = 0;
    /// Sets the issue's date by hand: basis ByHand, its articles' ids and own dates follow; kept over
    /// re-import. An invalid date takes the hand's date away again, and what the text says returns.
    virtual Result<void> setIssueDate(model::IssueId issue, const QDate &date) = 0;

    /// Puts `prepared`, which is the issue's own file understood once more, in the place of what it was understood as, or
    /// back where the issue was removed. What a reader did stays with its articles.
    virtual Result<Stored> storeAnew(model::IssueId issue, const PreparedIssue &prepared) = 0;
    /// Takes an issue out of lists and searches. Its file, and what a reader did to its articles, are kept: storeAnew(), or an
    /// import of the file, brings all back. NotFound where there is none.
    virtual Result<void> removeIssue(model::IssueId issue) = 0;
    /// Forgets an issue that was removed for good: its file, and what a reader did to its articles, with it.
    virtual Result<void> eraseIssue(model::IssueId issue) = 0;
    /// Keeps the issues of the publication `name`, present and to come, under another name; a name that another one has makes
    /// one of the two. An empty one brings the printed names back. NotFound where there is none of that name.
    virtual Result<void> renamePublication(const QString &name, const QString &newName) = 0;

    // What a reader adds to an article (model/own_work.h); kept over re-import and reindex. NotFound where there is no such
    // article, highlight or correction.

    /// Invalid for an empty tag. A tag that is there in another spelling keeps that.
    virtual Result<void> setTag(model::ArticleId id, const QString &tag, bool on) = 0;
    /// On all articles; a name that another tag has makes one of the two.
    virtual Result<void> renameTag(const QString &tag, const QString &newName) = 0;
    /// Plain text; an empty one takes the note away.
    virtual Result<void> setNote(model::ArticleId id, const QString &note) = 0;
    /// `place`: in the article's own headline and blocks, as they stand. Invalid where it is not in them.
    virtual Result<model::OwnWorkId> addHighlight(model::ArticleId id, const model::TextPlace &place, const QString &note) = 0;
    virtual Result<void> setHighlightNote(model::OwnWorkId highlight, const QString &note) = 0;
    virtual Result<void> removeHighlight(model::OwnWorkId highlight) = 0;
    /// Corrects a misread text, as addHighlight: what is printed is kept, and both forms are found. Line breaks become
    /// blanks. Invalid where that would change nothing or leave nothing of a block.
    virtual Result<model::OwnWorkId> correct(model::ArticleId id, const model::TextPlace &place, const QString &corrected) = 0;
    /// Takes a correction back, or makes it once more. All others stay.
    virtual Result<void> setCorrectionInForce(model::OwnWorkId correction, bool inForce) = 0;

    /// Keeps a query, as typed, under a name: a new one, or another query for that name. Counts as looked at. Invalid
    /// without a name or without a word to look for.
    virtual Result<void> saveSearch(const QString &name, const QString &query) = 0;
    /// From now on nothing that is there is fresh. NotFound when there is none of that name; so with the next two.
    virtual Result<void> markSearchSeen(const QString &name) = 0;
    /// Invalid when another one has that name.
    virtual Result<void> renameSearch(const QString &name, const QString &newName) = 0;
    virtual Result<void> forgetSearch(const QString &name) = 0;

    /// Sets by hand what an article is about, kept over re-import: codes of model::topics(), none of them for nothing
    /// at all. nullopt takes the hand's away again, and what is inferred returns. It teaches: applyLessons().
    virtual Result<void> setSubjects(model::ArticleId id, const std::optional<QStringList> &codes) = 0;
    /// By hand: the article is no telling of the story that its group tells (Reader::similar). It leaves those that are in
    /// the group, for good, over their re-import too; it may be grouped with others. Nothing where it is in no group.
    virtual Result<void> tellApart(model::ArticleId id) = 0;
    /// Takes back whatever the article was told apart from. Both NotFound where there is none.
    virtual Result<void> tellTogether(model::ArticleId id) = 0;

    /// Forgets what was taught; what was set by hand stays. applyLessons() takes its effects away.
    virtual Result<void> forgetLessons() = 0;
    /// Infers the subjects of the articles present with what was taught or forgotten since the last time; at once
    /// where that is nothing. A batch a transaction, so that other writers take their turns; once stopped, the next
    /// call begins again. New issues are stored with what is taught by then, whether or not it was applied.
    virtual Result<void> applyLessons(Progress &progress, std::stop_token stop) = 0;

    /// Rebuilds the index from the texts (after damage, or when fold or terms changed), infers all subjects and groups all
    /// tellings anew.
    virtual Result<void> reindex(Progress &progress, std::stop_token stop) = 0;
};

class Archive {
public:
    virtual ~Archive() = default;

    virtual Result<std::unique_ptr<Reader>> reader() = 0;
    virtual Result<std::unique_ptr<Writer>> writer() = 0;
    /// Whether the index was made by another version of fold or terms, or subjects were inferred by another one of the
    /// rules: reindex() is due.
    virtual Result<bool> needsReindex() = 0;
};

}  // namespace dateline::archive
