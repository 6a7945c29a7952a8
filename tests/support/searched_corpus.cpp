#include "support/searched_corpus.h"

#include "archive/layout.h"
#include "model/printed_order.h"
#include "search/matcher.h"
#include "support/dump_query.h"
#include "support/naive_matcher.h"
#include "support/random_issue.h"

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace dateline::tests {

using search::Clause;
using search::ClauseKind;
using search::Field;
using search::Matcher;

struct SearchedCorpus::Expected {
    std::set<model::ArticleId> ids;
    qint64 occurrences = 0;
    qint64 loose = 0;
};

namespace {

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

/// All pages of a request, of a size that does not divide anything.
search::Page everything(archive::Reader &reader, search::Request request)
{
    search::Page all;
    request.limit = 37;
    while (true) {
        const auto page = reader.search(request);
        EXPECT_TRUE(page.ok()) << (page ? "" : page.error().message.toStdString());
        if (!page)
            return all;
        all.hits.insert(all.hits.end(), page->hits.begin(), page->hits.end());
        all.loose.insert(all.loose.end(), page->loose.begin(), page->loose.end());
        request.offset += request.limit;
        if (static_cast<int>(page->hits.size()) < request.limit)
            return all;
    }
}

bool isInOrder(const search::Hit &before, const search::Hit &after, search::Sort sort)
{
    switch (sort) {
    case search::Sort::Newest:
        return before.article.id > after.article.id;
    case search::Sort::Oldest:
        return before.article.id < after.article.id;
    case search::Sort::Relevance:
        break;
    }
    return before.score > after.score
           || (before.score == after.score && before.article.id > after.article.id);
}

}  // namespace

SearchedCorpus::SearchedCorpus() : m_writer(m_archive.writer()), m_reader(m_archive.reader()) {}

void SearchedCorpus::add(const model::Issue &issue, int number, int version)
{
    const auto stored = store(*m_writer, issue, u"/%1.md"_s.arg(number), version);
    const auto rows = m_reader->articles({.publication = {}, .issue = stored.issue, .section = {}}, 500, 0).value();
    std::vector<Known> &known = m_articles[stored.issue];
    known.clear();
    const auto placed = model::inPrintedOrder(issue.articles);
    ASSERT_EQ(rows.size(), placed.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        known.push_back({rows[i].id, textsOf(issue, *placed[i].article)});
    std::vector<search::ArticleTexts> &loose = m_loose[stored.issue];
    loose.clear();
    for (const model::TextLines &text : issue.loose) {
        loose.emplace_back();
        loose.back().body = text.text;
        loose.back().date = issue.date;
    }
}

SearchedCorpus::Expected SearchedCorpus::expected(const search::Query &query) const
{
    Expected expected;
    const Matcher matcher(query);
    for (const auto &[issue, articles] : m_articles) {
        for (const Known &article : articles) {
            if (!naiveSatisfies(query, article.texts))
                continue;
            expected.ids.insert(article.id);
            expected.occurrences += static_cast<qint64>(
                matcher.occurrences(article.texts.headline, Matcher::Part::Headline).size()
                + matcher.occurrences(article.texts.titles, Matcher::Part::Text).size()
                + matcher.occurrences(article.texts.body, Matcher::Part::Text).size());
        }
    }
    for (const auto &[issue, loose] : m_loose) {
        for (const search::ArticleTexts &texts : loose)
            expected.loose += naiveSatisfies(query, texts) ? 1 : 0;
    }
    return expected;
}

void SearchedCorpus::check(const search::Query &query)
{
    SCOPED_TRACE(dump(query).toStdString());
    const Expected expected = this->expected(query);
    m_found += expected.ids.empty() ? 0 : 1;
    for (const search::Sort sort : {search::Sort::Newest, search::Sort::Oldest, search::Sort::Relevance}) {
        const search::Page page = everything(*m_reader, {query, sort});
        std::set<model::ArticleId> ids;
        qint64 occurrences = 0;
        for (std::size_t i = 0; i < page.hits.size(); ++i) {
            ids.insert(page.hits[i].article.id);
            occurrences += page.hits[i].occurrences;
            EXPECT_TRUE(i == 0 || isInOrder(page.hits[i - 1], page.hits[i], sort)) << i;
        }
        EXPECT_EQ(ids.size(), page.hits.size());
        EXPECT_EQ(ids, expected.ids);
        EXPECT_EQ(occurrences, expected.occurrences);
        EXPECT_EQ(static_cast<qint64>(page.loose.size()), expected.loose);
    }
    const auto totals = m_reader->count(query);
    ASSERT_TRUE(totals.ok()) << totals.error().message.toStdString();
    EXPECT_EQ(totals->articles, static_cast<qint64>(expected.ids.size()));
    EXPECT_EQ(totals->occurrences.value_or(expected.occurrences), expected.occurrences);
    EXPECT_EQ(totals->loose, expected.loose);
}

const search::ArticleTexts &SearchedCorpus::randomArticle(RandomText &random) const
{
    while (true) {
        auto issue = m_articles.begin();
        std::advance(issue, random.below(static_cast<int>(m_articles.size())));
        if (!issue->second.empty())
            return issue->second[static_cast<std::size_t>(random.below(static_cast<int>(issue->second.size())))].texts;
    }
}

Clause SearchedCorpus::randomText(RandomText &random) const
{
    Clause clause;
    clause.kind = ClauseKind::Text;
    const search::ArticleTexts &texts = randomArticle(random);
    const int field = random.below(9);
    clause.field = field < 6 ? static_cast<Field>(field) : Field::Any;
    const QString *from[] = {&texts.body,   &texts.headline, &texts.section,
                             &texts.people, &texts.place,    &texts.agency};
    clause.text = random.piece(*from[static_cast<int>(clause.field)], 1 + random.below(12));
    if (clause.text.isEmpty() || random.below(4) == 0)
        clause.text = random.text(issueAlphabet(), 4);
    clause.prefix = random.below(6) == 0;
    return clause;
}

Clause SearchedCorpus::randomClause(RandomText &random, int depth) const
{
    const int choice = random.below(depth > 0 ? 10 : 6);
    if (choice < 5)
        return randomText(random);
    Clause clause;
    if (choice == 5) {
        clause.kind = ClauseKind::Date;
        const QDate day = randomArticle(random).date;
        if (day.isValid() && random.below(4) != 0)
            clause.first = day.addDays(-random.below(3));
        if (random.below(4) != 0 || !clause.first.isValid())
            clause.last = (day.isValid() ? day : QDate(2024, 7, 24)).addDays(random.below(5));
    } else if (choice == 6) {
        clause.kind = ClauseKind::Not;
        clause.children.push_back(randomClause(random, depth - 1));
    } else {
        clause.kind = choice < 9 ? ClauseKind::And : ClauseKind::Or;
        for (int i = 2 + random.below(2); i > 0; --i)
            clause.children.push_back(randomClause(random, depth - 1));
    }
    return clause;
}

search::Query SearchedCorpus::randomQuery(RandomText &random, int depth) const
{
    return {randomClause(random, depth)};
}

search::Query SearchedCorpus::randomPhrase(RandomText &random, int most) const
{
    Clause clause;
    clause.kind = ClauseKind::Text;
    clause.text = random.piece(randomArticle(random).body, 1 + random.below(most));
    return {clause};
}

}  // namespace dateline::tests
