#pragma once

// Which articles tell one story, worked out when an article comes. Its sketch proposes candidates, a few of which are
// compared whole; with them and the groups that they are in, it is grouped (search/grouping.h). Whatever the archive's size
// that is one look-up for the articles of a batch and a few texts for each.
//
// Articles wait here until the transaction's end, for one look-up to serve them all; then each is grouped among those that
// came before it, as if it had been stored alone.
//
// Groups that a reader split stay so: what is kept is that two articles are told apart, by their identities
// (article_state), so that it survives their re-import. No group ever holds both; each may be in another one.
//
// Within the caller's transaction.

#include "archive/sqlite/story_texts.h"
#include "archive/sqlite/token_runs.h"
#include "search/grouping.h"
#include "search/sketch.h"

#include <QSet>

#include <stop_token>
#include <vector>

namespace dateline::archive::sqlite {

class TellingStore final {
public:
    explicit TellingStore(Connection &connection);

    /// An article that has just come.
    void add(model::ArticleId id, const search::Sketch &sketch);
    /// The same by its stored text: its id has changed.
    Result<void> addStored(model::ArticleId id);
    /// The articles of an issue are about to go.
    Result<void> leave(model::IssueId issue);

    /// Groups what waits; called before the transaction's end.
    Result<void> flush();
    void forgetWaiting();

    /// As Writer::tellApart and Writer::tellTogether.
    Result<void> tellApart(model::ArticleId id);
    Result<void> tellTogether(model::ArticleId id);

    /// Everything anew from the texts, in the order of the ids.
    Result<void> rebuild(const std::stop_token &stop);

private:
    struct Waiting {
        model::ArticleId id = 0;
        search::Sketch sketch;
    };
    /// An article that shares tokens with one that waits.
    struct Candidate {
        model::ArticleId id = 0;
        std::size_t shared = 0;
        std::size_t ofShorter = 0;  ///< tokens of the one that has fewer
    };
    /// Articles that are grouped together.
    struct Pool {
        std::vector<model::ArticleId> ids;
        std::vector<qint64> stories;         ///< of each; 0 = none
        QSet<qint64> open;  ///< stories of which not all tellings are here: these stay together
    };
    Result<std::vector<std::vector<Candidate>>> candidates();
    Result<void> place(model::ArticleId id, std::vector<Candidate> candidates);
    Result<void> placeAgain(model::ArticleId id);
    Result<void> regroup(qint64 story);
    Result<void> group(Pool pool);
    Result<void> keep(const Pool &pool, const std::vector<std::size_t> &groups);
    Result<std::optional<search::Likeness>> sameStory(model::ArticleId a, model::ArticleId b);
    Result<std::vector<std::pair<std::size_t, std::size_t>>> toldApart(const std::vector<model::ArticleId> &ids);
    Result<qint64> storyOf(model::ArticleId id);
    /// Its tellings, at most `most`.
    Result<std::vector<model::ArticleId>> tellingsOf(qint64 story, qint64 most);
    Result<std::optional<qint64>> identityOf(model::ArticleId id);
    /// Of an article that must be there, after all that waited were placed. NotFound.
    Result<qint64> placedIdentityOf(model::ArticleId id);

    Connection &m_connection;
    TokenRuns m_tokens;
    StoryTexts m_texts;
    std::vector<Waiting> m_waiting;
    QSet<qint64> m_left;  ///< stories that lost a telling
    Statement m_story;
    Statement m_tellings;
    Statement m_apart;
    Statement m_lastStory;
    Statement m_insert;
    Statement m_change;
    Statement m_remove;
};

}  // namespace dateline::archive::sqlite
