#include "archive/sqlite/telling_store.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <tuple>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using model::ArticleId;

namespace {

constexpr std::size_t kMostCompared = 4;   ///< candidates of an article
constexpr std::size_t kMostGrouped = 16;   ///< articles grouped at once
constexpr std::size_t kSharedOfShorter = 3;  ///< one of so many tokens must be shared, for the texts to be worth comparing
constexpr std::size_t kBatch = 2'000;

quint8 counted(std::size_t tokens) { return static_cast<quint8>(std::min<std::size_t>(tokens, std::numeric_limits<quint8>::max())); }

}  // namespace

TellingStore::TellingStore(Connection &connection)
    : m_connection(connection),
      m_tokens(connection),
      m_texts(connection),
      m_story(connection, u"SELECT story FROM telling WHERE article = ?"_s),
      m_tellings(connection, u"SELECT article FROM telling WHERE story = ? ORDER BY article DESC LIMIT ?"_s),
      m_apart(connection, u"SELECT other.article FROM article_state one JOIN telling_apart t ON t.identity = one.identity "
                          "JOIN article_state other ON other.identity = t.other WHERE one.article = ?"_s),
      m_lastStory(connection, u"SELECT story FROM telling ORDER BY story DESC LIMIT 1"_s),
      // Not INSERT OR REPLACE: SQLite opens a statement journal for it, and FTS5 flushes (index_writer.h).
      m_insert(connection, u"INSERT INTO telling (article, story) VALUES (?, ?)"_s),
      m_change(connection, u"UPDATE telling SET story = ? WHERE article = ?"_s),
      m_remove(connection, u"DELETE FROM telling WHERE article = ?"_s)
{
}

void TellingStore::add(ArticleId id, const search::Sketch &sketch)
{
    if (!sketch.empty())
        m_waiting.push_back({id, sketch});
}

Result<void> TellingStore::addStored(ArticleId id)
{
    const auto story = m_texts.story(id);
    if (!story)
        return story.error();
    if (*story)
        add(id, search::sketchOf(**story));
    return {};
}

Result<void> TellingStore::leave(model::IssueId issue)
{
    Statement stories(m_connection, u"SELECT DISTINCT t.story FROM article a JOIN telling t ON t.article = a.id "
                                    "WHERE a.issue = ?"_s);
    Step step = stories.run(issue);
    for (; step == Step::Row; step = stories.next())
        m_left.insert(stories.integer(0));
    return step == Step::Error ? Result<void>(stories.error()) : Result<void>();
}

void TellingStore::forgetWaiting()
{
    m_waiting.clear();
    m_left.clear();
    m_texts.forget();
}

Result<void> TellingStore::flush()
{
    for (const qint64 story : std::as_const(m_left)) {
        if (auto grouped = regroup(story); !grouped)
            return grouped;
    }
    if (!m_waiting.empty()) {
        std::vector<Token> tokens;
        for (const Waiting &waiting : m_waiting) {
            for (const quint32 hash : waiting.sketch)
                tokens.push_back({hash, waiting.id, counted(waiting.sketch.size())});
        }
        if (auto added = m_tokens.add(std::move(tokens)); !added)
            return added;
        auto found = candidates();
        if (!found)
            return found.error();
        for (std::size_t i = 0; i < m_waiting.size(); ++i) {
            if (auto placed = place(m_waiting[i].id, std::move((*found)[i])); !placed)
                return placed;
        }
    }
    forgetWaiting();
    return {};
}

Result<std::vector<std::vector<TellingStore::Candidate>>> TellingStore::candidates()
{
    struct Asked {
        quint32 hash;
        std::size_t waiting;
    };
    std::vector<Asked> asked;
    QHash<ArticleId, std::size_t> turns;
    for (std::size_t i = 0; i < m_waiting.size(); ++i) {
        turns.insert(m_waiting[i].id, i);
        for (const quint32 hash : m_waiting[i].sketch)
            asked.push_back({hash, i});
    }
    std::sort(asked.begin(), asked.end(), [](const Asked &a, const Asked &b) { return a.hash < b.hash; });
    std::vector<quint32> hashes;
    for (const Asked &one : asked) {
        if (hashes.empty() || hashes.back() != one.hash)
            hashes.push_back(one.hash);
    }
    struct Shared {
        std::size_t waiting;
        ArticleId article;
        quint32 hash;
        quint8 of;
    };
    std::vector<Shared> shared;
    const auto found = m_tokens.find(hashes, [&](const Token &token) {
        auto one = std::lower_bound(asked.begin(), asked.end(), token.hash,
                                    [](const Asked &a, quint32 hash) { return a.hash < hash; });
        const std::size_t turn = turns.value(token.article, 0);
        for (; one != asked.end() && one->hash == token.hash; ++one) {
            if (!turns.contains(token.article) || turn < one->waiting)
                shared.push_back({one->waiting, token.article, token.hash, token.of});
        }
    });
    if (!found)
        return found.error();
    const auto asTuple = [](const Shared &one) { return std::tie(one.waiting, one.article, one.hash); };
    std::sort(shared.begin(), shared.end(), [&](const Shared &a, const Shared &b) { return asTuple(a) < asTuple(b); });
    // An article that was placed more than once stands in several runs.
    const auto isAgain = [&](const Shared &a, const Shared &b) { return asTuple(a) == asTuple(b); };
    shared.erase(std::unique(shared.begin(), shared.end(), isAgain), shared.end());
    std::vector<std::vector<Candidate>> all(m_waiting.size());
    for (const Shared &one : shared) {
        std::vector<Candidate> &candidates = all[one.waiting];
        if (candidates.empty() || candidates.back().id != one.article)
            candidates.push_back({one.article, 0, std::min<std::size_t>(m_waiting[one.waiting].sketch.size(), one.of)});
        ++candidates.back().shared;
    }
    return all;
}

Result<void> TellingStore::place(ArticleId id, std::vector<Candidate> candidates)
{
    std::erase_if(candidates, [](const Candidate &one) { return one.shared * kSharedOfShorter < one.ofShorter; });
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::tuple(b.shared * a.ofShorter, b.shared, b.id) < std::tuple(a.shared * b.ofShorter, a.shared, a.id);
    });
    if (candidates.size() > kMostCompared)
        candidates.resize(kMostCompared);
    const auto own = storyOf(id);
    if (!own)
        return own.error();
    Pool pool{{id}, {*own}, {}};
    for (const Candidate &candidate : candidates) {
        const auto same = sameStory(id, candidate.id);
        if (!same)
            return same.error();
        if (!*same)
            continue;
        const auto story = storyOf(candidate.id);
        if (!story)
            return story.error();
        pool.ids.push_back(candidate.id);
        pool.stories.push_back(*story);
    }
    if (pool.ids.size() == 1)
        return {};
    const QSet<qint64> stories(pool.stories.begin(), pool.stories.end());
    for (const qint64 story : stories) {
        if (story == 0)
            continue;
        const auto tellings = tellingsOf(story, kMostGrouped);
        if (!tellings)
            return tellings.error();
        if (tellings->size() + pool.ids.size() > kMostGrouped) {
            pool.open.insert(story);
            continue;
        }
        for (const ArticleId telling : *tellings) {
            if (std::find(pool.ids.begin(), pool.ids.end(), telling) != pool.ids.end())
                continue;
            pool.ids.push_back(telling);
            pool.stories.push_back(story);
        }
    }
    return group(std::move(pool));
}

Result<void> TellingStore::regroup(qint64 story)
{
    const auto tellings = tellingsOf(story, kMostGrouped + 1);
    if (!tellings)
        return tellings.error();
    return tellings->empty() || tellings->size() > kMostGrouped
               ? Result<void>()
               : group({*tellings, std::vector<qint64>(tellings->size(), story), {}});
}

Result<void> TellingStore::group(Pool pool)
{
    std::vector<std::size_t> before(pool.ids.size());
    std::iota(before.begin(), before.end(), std::size_t{0});
    for (std::size_t i = 0; i < pool.ids.size(); ++i) {
        if (pool.open.contains(pool.stories[i]))
            before[i] = static_cast<std::size_t>(std::find(pool.stories.begin(), pool.stories.end(), pool.stories[i]) - pool.stories.begin());
    }
    std::vector<search::Tie> ties;
    for (std::size_t a = 0; a < pool.ids.size(); ++a) {
        for (std::size_t b = a + 1; b < pool.ids.size(); ++b) {
            const auto same = sameStory(pool.ids[a], pool.ids[b]);
            if (!same)
                return same.error();
            if (*same)
                ties.push_back({a, b, **same});
        }
    }
    const auto apart = toldApart(pool.ids);
    if (!apart)
        return apart.error();
    return keep(pool, search::groupsOf(std::move(before), std::move(ties), *apart));
}

Result<void> TellingStore::keep(const Pool &pool, const std::vector<std::size_t> &groups)
{
    std::map<std::size_t, std::vector<std::size_t>> byGroup;
    for (std::size_t i = 0; i < groups.size(); ++i)
        byGroup[groups[i]].push_back(i);
    std::vector<std::vector<std::size_t>> largestFirst;
    for (auto &[number, members] : byGroup)
        largestFirst.push_back(std::move(members));
    std::stable_sort(largestFirst.begin(), largestFirst.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });

    QSet<qint64> taken;
    for (const std::vector<std::size_t> &members : largestFirst) {
        // An open story keeps its number, which its tellings elsewhere have; else any that a member has.
        qint64 story = 0;
        bool isOpen = false;
        for (const std::size_t i : members) {
            const qint64 had = pool.stories[i];
            if (had != 0 && !taken.contains(had) && (story == 0 || (!isOpen && pool.open.contains(had)))) {
                story = had;
                isOpen = pool.open.contains(had);
            }
        }
        if (members.size() == 1 && !isOpen) {
            if (pool.stories[members.front()] != 0 && m_remove.run(pool.ids[members.front()]) == Step::Error)
                return m_remove.error();
            continue;
        }
        if (story == 0) {
            const Step last = m_lastStory.run();
            if (last == Step::Error)
                return m_lastStory.error();
            story = last == Step::Row ? m_lastStory.integer(0) + 1 : 1;
            m_lastStory.finish();
        }
        taken.insert(story);
        for (const std::size_t i : members) {
            if (pool.stories[i] == 0 && m_insert.run(pool.ids[i], story) == Step::Error)
                return m_insert.error();
            if (pool.stories[i] != 0 && pool.stories[i] != story && m_change.run(story, pool.ids[i]) == Step::Error)
                return m_change.error();
        }
    }
    return {};
}

Result<std::optional<search::Likeness>> TellingStore::sameStory(ArticleId a, ArticleId b)
{
    const auto one = m_texts.shingles(a);
    if (!one)
        return one.error();
    const auto other = m_texts.shingles(b);
    if (!other)
        return other.error();
    if (!*one || !*other)
        return std::optional<search::Likeness>();
    const search::Likeness likeness = search::likenessOf(**one, **other);
    return search::isSameStory(**one, **other, likeness) ? std::optional(likeness) : std::nullopt;
}

Result<std::vector<std::pair<std::size_t, std::size_t>>> TellingStore::toldApart(const std::vector<ArticleId> &ids)
{
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        Step step = m_apart.run(ids[i]);
        for (; step == Step::Row; step = m_apart.next()) {
            const auto other = std::find(ids.begin(), ids.end(), m_apart.integer(0));
            if (other != ids.end())
                pairs.emplace_back(i, static_cast<std::size_t>(other - ids.begin()));
        }
        if (step == Step::Error)
            return m_apart.error();
    }
    return pairs;
}

Result<qint64> TellingStore::storyOf(ArticleId id)
{
    const Step step = m_story.run(id);
    if (step == Step::Error)
        return m_story.error();
    const qint64 story = step == Step::Row ? m_story.integer(0) : 0;
    m_story.finish();
    return story;
}

Result<std::vector<ArticleId>> TellingStore::tellingsOf(qint64 story, qint64 most)
{
    std::vector<ArticleId> tellings;
    Step step = m_tellings.run(story, most);
    for (; step == Step::Row; step = m_tellings.next())
        tellings.push_back(m_tellings.integer(0));
    if (step == Step::Error)
        return m_tellings.error();
    return tellings;
}

Result<std::optional<qint64>> TellingStore::identityOf(ArticleId id)
{
    Statement keep(m_connection, u"INSERT OR IGNORE INTO article_state (issue, article, fingerprint, headline) "
                                 "SELECT issue, id, fingerprint, headline FROM article WHERE id = ?"_s);
    if (keep.run(id) == Step::Error)
        return keep.error();
    Statement identity(m_connection, u"SELECT identity FROM article_state WHERE article = ?"_s);
    const Step step = identity.run(id);
    if (step == Step::Error)
        return identity.error();
    return step == Step::Row ? std::optional(identity.integer(0)) : std::nullopt;
}

Result<qint64> TellingStore::placedIdentityOf(ArticleId id)
{
    if (auto flushed = flush(); !flushed)
        return flushed.error();
    const auto identity = identityOf(id);
    if (!identity)
        return identity.error();
    if (!*identity)
        return Error{ErrorCode::NotFound, u"no article %1"_s.arg(id), m_connection.path()};
    return **identity;
}

Result<void> TellingStore::tellApart(ArticleId id)
{
    const auto identity = placedIdentityOf(id);
    if (!identity)
        return identity.error();
    const auto story = storyOf(id);
    if (!story)
        return story.error();
    if (*story == 0)
        return {};
    const auto tellings = tellingsOf(*story, std::numeric_limits<qint64>::max());
    if (!tellings)
        return tellings.error();
    Statement keep(m_connection, u"INSERT OR IGNORE INTO telling_apart (identity, other) VALUES (?, ?), (?, ?)"_s);
    for (const ArticleId telling : *tellings) {
        if (telling == id)
            continue;
        const auto other = identityOf(telling);
        if (!other)
            return other.error();
        if (*other && keep.run(*identity, **other, **other, *identity) == Step::Error)
            return keep.error();
    }
    if (m_remove.run(id) == Step::Error)
        return m_remove.error();
    if (auto grouped = regroup(*story); !grouped)
        return grouped;
    return placeAgain(id);
}

Result<void> TellingStore::tellTogether(ArticleId id)
{
    const auto identity = placedIdentityOf(id);
    if (!identity)
        return identity.error();
    Statement forget(m_connection, u"DELETE FROM telling_apart WHERE identity = ? OR other = ?"_s);
    if (forget.run(*identity, *identity) == Step::Error)
        return forget.error();
    const auto story = storyOf(id);
    if (!story)
        return story.error();
    if (m_remove.run(id) == Step::Error)
        return m_remove.error();
    if (*story != 0) {
        if (auto grouped = regroup(*story); !grouped)
            return grouped;
    }
    return placeAgain(id);
}

Result<void> TellingStore::placeAgain(ArticleId id)
{
    if (auto added = addStored(id); !added)
        return added;
    return flush();
}

Result<void> TellingStore::rebuild(const std::stop_token &stop)
{
    forgetWaiting();
    if (auto cleared = m_tokens.clear(); !cleared)
        return cleared;
    if (auto emptied = m_connection.execute(u"DELETE FROM telling"_s); !emptied)
        return emptied;
    Statement articles(m_connection, u"SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?"_s);
    for (ArticleId after = -1;;) {
        if (stop.stop_requested())
            return m_connection.cancelled();
        std::vector<ArticleId> batch;
        Step step = articles.run(after, static_cast<qint64>(kBatch));
        for (; step == Step::Row; step = articles.next())
            batch.push_back(articles.integer(0));
        if (step == Step::Error)
            return articles.error();
        if (batch.empty())
            return {};
        after = batch.back();
        for (const ArticleId id : batch) {
            if (auto added = addStored(id); !added)
                return added;
        }
        if (auto flushed = flush(); !flushed)
            return flushed;
    }
}

}  // namespace dateline::archive::sqlite
