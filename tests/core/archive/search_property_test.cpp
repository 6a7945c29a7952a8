// The archive against the naive reading: on random issues and on queries of every kind it must find the same
// articles, count the same and mark the same.

#include "archive/layout.h"
#include "search/language.h"
#include "search/matcher.h"
#include "support/dump_query.h"
#include "support/naive_matcher.h"
#include "support/random_issue.h"
#include "support/temporary_archive.h"

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

using search::Clause;
using search::ClauseKind;
using search::Field;
using search::Query;
using tests::RandomText;
using tests::TemporaryArchive;

struct Known {
    model::ArticleId id;
    search::ArticleTexts texts;
};

search::ArticleTexts textsOf(const model::Issue &issue, const model::Article &article)
{
    search::ArticleTexts texts;
    texts.headline = article.headline;
    texts.titles = archive::titlesOf(article);
    texts.body = archive::bodyOf(article);
    if (article.section >= 0)
        texts.section = issue.sections[static_cast<std::size_t>(article.section)].name;
    texts.people = (article.reporters + article.correspondents + article.photographers).join(u'\n');
    texts.place = article.place;
    texts.agency = article.agency;
    texts.date = article.date.isValid() ? article.date : issue.date;
    return texts;
}

Clause randomClause(RandomText &random, const std::vector<Known> &known, int depth)
{
    Clause clause;
    const int choice = random.below(depth > 0 ? 10 : 6);
    if (choice < 5) {
        clause.kind = ClauseKind::Text;
        const search::ArticleTexts &texts = known[static_cast<std::size_t>(random.below(static_cast<int>(known.size())))].texts;
        const int field = random.below(9);
        clause.field = field < 6 ? static_cast<Field>(field) : Field::Any;
        const QString *from[] = {&texts.body, &texts.headline, &texts.section, &texts.people, &texts.place,
                                 &texts.agency};
        clause.text = random.piece(*from[static_cast<int>(clause.field)], 1 + random.below(12));
        if (clause.text.isEmpty() || random.below(4) == 0)
            clause.text = random.text(tests::issueAlphabet(), 4);
        clause.prefix = random.below(6) == 0;
    } else if (choice == 5) {
        clause.kind = ClauseKind::Date;
        if (random.below(4) != 0)
            clause.first = QDate(2024, 7, 20 + random.below(8));
        if (random.below(4) != 0 || !clause.first.isValid())
            clause.last = (clause.first.isValid() ? clause.first : QDate(2024, 7, 20)).addDays(random.below(5));
    } else if (choice == 6) {
        clause.kind = ClauseKind::Not;
        clause.children.push_back(randomClause(random, known, depth - 1));
    } else {
        clause.kind = choice < 9 ? ClauseKind::And : ClauseKind::Or;
        for (int i = 2 + random.below(2); i > 0; --i)
            clause.children.push_back(randomClause(random, known, depth - 1));
    }
    return clause;
}

std::set<model::ArticleId> idsOf(const std::vector<search::Hit> &hits)
{
    std::set<model::ArticleId> ids;
    for (const search::Hit &hit : hits)
        ids.insert(hit.article.id);
    return ids;
}

/// All pages of a request, of a size that does not divide anything.
search::Page everything(archive::Reader &reader, search::Request request)
{
    search::Page all;
    request.limit = 37;
    while (true) {
        const auto page = reader.search(request);
        EXPECT_TRUE(page.ok()) << page.error().message.toStdString();
        if (!page)
            return all;
        all.hits.insert(all.hits.end(), page->hits.begin(), page->hits.end());
        all.loose.insert(all.loose.end(), page->loose.begin(), page->loose.end());
        request.offset += 37;
        if (page->hits.size() < 37)
            return all;
    }
}

class Corpus final {
public:
    Corpus(unsigned seed, int issues)
    {
        RandomText random(seed);
        const auto writer = m_archive.writer();
        m_reader = m_archive.reader();
        for (int i = 0; i < issues; ++i)
            add(*writer, tests::randomIssue(random, 12), i);
        for (int i = 0; i < issues / 3; ++i)  // as a corpus looks after use
            add(*writer, tests::randomIssue(random, 12), random.below(issues), 2 + i);
    }

    void check(const Query &query)
    {
        SCOPED_TRACE(tests::dump(query).toStdString());
        std::set<model::ArticleId> expected;
        qint64 occurrences = 0;
        const search::Matcher matcher(query);
        for (const auto &[issue, articles] : m_articles) {
            for (const Known &article : articles) {
                if (!tests::naiveSatisfies(query, article.texts))
                    continue;
                expected.insert(article.id);
                for (const auto &[text, part] :
                     {std::pair(article.texts.headline, search::Matcher::Part::Headline),
                      std::pair(article.texts.titles, search::Matcher::Part::Text),
                      std::pair(article.texts.body, search::Matcher::Part::Text)})
                    occurrences += static_cast<qint64>(matcher.occurrences(text, part).size());
            }
        }
        std::size_t expectedLoose = 0;
        for (const auto &[issue, loose] : m_loose) {
            for (const search::ArticleTexts &texts : loose)
                expectedLoose += tests::naiveSatisfies(query, texts) ? 1 : 0;
        }
        std::vector<model::ArticleId> newest;
        for (const search::Sort sort : {search::Sort::Newest, search::Sort::Oldest, search::Sort::Relevance}) {
            const search::Page page = everything(*m_reader, {query, sort});
            EXPECT_EQ(page.hits.size(), expected.size());
            EXPECT_EQ(idsOf(page.hits), expected);
            EXPECT_EQ(page.loose.size(), expectedLoose);
            qint64 sum = 0;
            for (std::size_t i = 0; i < page.hits.size(); ++i) {
                sum += page.hits[i].occurrences;
                if (i == 0)
                    continue;
                const search::Hit &before = page.hits[i - 1];
                const search::Hit &hit = page.hits[i];
                if (sort == search::Sort::Newest)
                    EXPECT_GT(before.article.id, hit.article.id);
                else if (sort == search::Sort::Oldest)
                    EXPECT_LT(before.article.id, hit.article.id);
                else
                    EXPECT_TRUE(before.score > hit.score
                                || (before.score == hit.score && before.article.id > hit.article.id));
            }
            EXPECT_EQ(sum, occurrences);
        }
        const auto totals = m_reader->count(query);
        ASSERT_TRUE(totals.ok()) << totals.error().message.toStdString();
        EXPECT_EQ(totals->articles, static_cast<qint64>(expected.size()));
        EXPECT_EQ(totals->occurrences, std::optional(occurrences));
        EXPECT_EQ(totals->loose, static_cast<qint64>(expectedLoose));
        m_found += expected.empty() ? 0 : 1;
    }

    std::vector<Known> articles() const
    {
        std::vector<Known> all;
        for (const auto &[issue, articles] : m_articles)
            all.insert(all.end(), articles.begin(), articles.end());
        return all;
    }
    int found() const { return m_found; }
    TemporaryArchive &archive() { return m_archive; }

private:
    void add(archive::Writer &writer, const model::Issue &issue, int number, int version = 1)
    {
        const auto stored = tests::store(writer, issue, u"/%1.md"_s.arg(number), version);
        std::vector<Known> known;
        const auto rows = m_reader->articles({.publication = {}, .issue = stored.issue, .section = {}}, 500, 0).value();
        for (std::size_t i = 0; i < rows.size(); ++i)
            known.push_back({rows[i].id, textsOf(issue, issue.articles[i])});
        m_articles[stored.issue] = known;
        std::vector<search::ArticleTexts> loose;
        for (const model::TextLines &text : issue.loose) {
            search::ArticleTexts texts;
            texts.body = text.text;
            texts.date = issue.date;
            loose.push_back(texts);
        }
        m_loose[stored.issue] = loose;
    }

    TemporaryArchive m_archive;
    std::unique_ptr<archive::Reader> m_reader;
    std::map<model::IssueId, std::vector<Known>> m_articles;
    std::map<model::IssueId, std::vector<search::ArticleTexts>> m_loose;
    int m_found = 0;
};

TEST(ArchiveSearch, AgreesWithTheNaiveReading)
{
    constexpr int kQueries = 2500;
    Corpus corpus(7, 25);
    const std::vector<Known> articles = corpus.articles();
    RandomText random(8);
    for (int i = 0; i < kQueries && !::testing::Test::HasFailure(); ++i)
        corpus.check({randomClause(random, articles, i % 4)});
    EXPECT_GT(corpus.found(), kQueries / 3);
    EXPECT_LT(corpus.found(), kQueries);
}

TEST(ArchiveSearch, WholeAndPartOfEveryText)
{
    Corpus corpus(9, 12);
    RandomText random(10);
    const std::vector<Known> articles = corpus.articles();
    for (int i = 0; i < 400 && !::testing::Test::HasFailure(); ++i) {
        const Known &article = articles[static_cast<std::size_t>(random.below(static_cast<int>(articles.size())))];
        Clause clause;
        clause.kind = ClauseKind::Text;
        clause.text = random.piece(article.texts.body, 1 + random.below(60));
        corpus.check({clause});
    }
}

}  // namespace
}  // namespace dateline
