#include "archive/sqlite/token_runs.h"

#include "archive/sqlite/token_pages.h"

#include <algorithm>
#include <limits>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kGrowth = 2;           ///< a run is at least so many times as long as the one behind it
constexpr std::size_t kPageTokens = 220;  ///< four pages of them fill one of SQLite's
constexpr int kHashBits = 32;

/// A page's row: its run, and the last hash on it.
qint64 keyOf(qint64 run, quint32 hash) { return run << kHashBits | hash; }
qint64 lastKeyOf(qint64 run) { return keyOf(run, std::numeric_limits<quint32>::max()); }

QString selectPages() { return u"SELECT id, tokens FROM token_page WHERE id BETWEEN ? AND ? ORDER BY id"_s; }

/// Through a run from its begin.
class Walk final {
public:
    Walk(Connection &connection, qint64 run) : m_pages(connection, selectPages()), m_run(run) {}

    Result<const Token *> begin() { return taken(m_pages.run(keyOf(m_run, 0), lastKeyOf(m_run))); }
    /// Null at the end.
    Result<const Token *> next()
    {
        if (++m_at < m_page.size())
            return &m_page[m_at];
        return taken(m_pages.next());
    }

private:
    Result<const Token *> taken(Step step)
    {
        if (step == Step::Error)
            return m_pages.error();
        m_at = 0;
        m_page = step == Step::Row ? unpackPage(m_pages.bytes(1)) : std::vector<Token>();
        return m_page.empty() ? nullptr : m_page.data();
    }

    Statement m_pages;
    qint64 m_run;
    std::vector<Token> m_page;
    std::size_t m_at = 0;
};

/// Writes a run, token by token in their order. All of one hash stand on one page.
class Pen final {
public:
    Pen(Connection &connection, qint64 run)
        : m_insert(connection, u"INSERT INTO token_page (id, tokens) VALUES (?, ?)"_s), m_run(run)
    {
    }

    Result<void> add(const Token &token)
    {
        const bool isFurther = !m_page.empty() && m_page.back().hash == token.hash;
        m_ofHash = isFurther ? m_ofHash + 1 : 1;
        if (m_ofHash > TokenRuns::kMostOfHash || (isFurther && m_page.back().article == token.article))
            return {};
        if (!isFurther && m_page.size() >= kPageTokens) {
            if (auto flushed = flush(); !flushed)
                return flushed;
        }
        m_page.push_back(token);
        ++m_tokens;
        return {};
    }
    Result<void> flush()
    {
        if (m_page.empty())
            return {};
        const Step step = m_insert.run(keyOf(m_run, m_page.back().hash), packPage(m_page));
        m_page.clear();
        return step == Step::Error ? Result<void>(m_insert.error()) : Result<void>();
    }
    qint64 tokens() const { return m_tokens; }

private:
    Statement m_insert;
    qint64 m_run;
    std::vector<Token> m_page;
    std::size_t m_ofHash = 0;
    qint64 m_tokens = 0;
};

}  // namespace

TokenRuns::TokenRuns(Connection &connection)
    : m_connection(connection),
      m_runs(connection, u"SELECT run, tokens FROM token_run ORDER BY run"_s),
      m_pages(connection, selectPages())
{
}

Result<std::vector<TokenRuns::Run>> TokenRuns::runs()
{
    std::vector<Run> runs;
    Step step = m_runs.run();
    for (; step == Step::Row; step = m_runs.next())
        runs.push_back({m_runs.integer(0), m_runs.integer(1)});
    if (step == Step::Error)
        return m_runs.error();
    return runs;
}

Result<void> TokenRuns::add(std::vector<Token> tokens)
{
    if (tokens.empty())
        return {};
    std::sort(tokens.begin(), tokens.end(), isBefore);
    auto former = runs();
    if (!former)
        return former.error();
    std::vector<Run> merged;
    auto length = static_cast<qint64>(tokens.size());
    const qint64 number = former->empty() ? 1 : former->back().number + 1;
    while (!former->empty() && former->back().tokens <= kGrowth * length) {
        merged.push_back(former->back());
        length += merged.back().tokens;
        former->pop_back();
    }
    return merge(merged, tokens, number);
}

Result<void> TokenRuns::merge(const std::vector<Run> &former, const std::vector<Token> &tokens, qint64 number)
{
    std::vector<Walk> walks;
    std::vector<const Token *> heads{tokens.data()};
    walks.reserve(former.size());
    for (const Run &run : former) {
        auto head = walks.emplace_back(m_connection, run.number).begin();
        if (!head)
            return head.error();
        heads.push_back(*head);
    }
    const Token *const end = tokens.data() + tokens.size();
    Pen pen(m_connection, number);
    while (true) {
        const auto least = std::min_element(heads.begin(), heads.end(), [](const Token *a, const Token *b) {
            return a != nullptr && (b == nullptr || isBefore(*a, *b));
        });
        if (*least == nullptr)
            break;
        if (auto added = pen.add(**least); !added)
            return added;
        if (least == heads.begin()) {
            *least = *least + 1 == end ? nullptr : *least + 1;
            continue;
        }
        auto next = walks[static_cast<std::size_t>(least - heads.begin()) - 1].next();
        if (!next)
            return next.error();
        *least = *next;
    }
    if (auto flushed = pen.flush(); !flushed)
        return flushed;
    walks.clear();
    Statement removePages(m_connection, u"DELETE FROM token_page WHERE id BETWEEN ? AND ?"_s);
    Statement removeRun(m_connection, u"DELETE FROM token_run WHERE run = ?"_s);
    for (const Run &run : former) {
        if (removePages.run(keyOf(run.number, 0), lastKeyOf(run.number)) == Step::Error)
            return removePages.error();
        if (removeRun.run(run.number) == Step::Error)
            return removeRun.error();
    }
    Statement insert(m_connection, u"INSERT INTO token_run (run, tokens) VALUES (?, ?)"_s);
    return insert.run(number, pen.tokens()) == Step::Error ? Result<void>(insert.error()) : Result<void>();
}

Result<void> TokenRuns::find(const std::vector<quint32> &hashes, const std::function<void(const Token &)> &found)
{
    const auto all = runs();
    if (!all)
        return all.error();
    for (const Run &run : *all) {
        if (auto done = findIn(run, hashes, found); !done)
            return done;
    }
    return {};
}

Result<void> TokenRuns::findIn(const Run &run, const std::vector<quint32> &hashes,
                               const std::function<void(const Token &)> &found)
{
    // Where most pages have one of them, the next page is most often the one wanted.
    const bool isDense = static_cast<qint64>(hashes.size() * kPageTokens) > run.tokens;
    auto wanted = hashes.begin();
    Step step = Step::Done;
    while (wanted != hashes.end()) {
        step = isDense && step == Step::Row ? m_pages.next() : m_pages.run(keyOf(run.number, *wanted), lastKeyOf(run.number));
        if (step != Step::Row)
            break;
        ++m_pagesRead;
        const auto last = static_cast<quint32>(m_pages.integer(0));
        for (const Token &token : unpackPage(m_pages.bytes(1))) {
            while (wanted != hashes.end() && *wanted < token.hash)
                ++wanted;
            if (wanted == hashes.end())
                break;
            if (*wanted == token.hash)
                found(token);
        }
        while (wanted != hashes.end() && *wanted <= last)
            ++wanted;
    }
    m_pages.finish();
    return step == Step::Error ? Result<void>(m_pages.error()) : Result<void>();
}

Result<void> TokenRuns::clear()
{
    for (const QString &table : {u"token_page"_s, u"token_run"_s}) {
        if (auto emptied = m_connection.execute(u"DELETE FROM "_s + table); !emptied)
            return emptied;
    }
    return {};
}

}  // namespace dateline::archive::sqlite
