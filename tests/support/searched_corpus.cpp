#include "support/searched_corpus.h"

#include "archive/layout.h"
#include "model/names.h"
#include "model/printed_order.h"
#include "search/matcher.h"
#include "search/properties.h"
#include "support/dump_query.h"
#include "support/naive_matcher.h"
#include "support/random_issue.h"
#include "support/shrink_query.h"

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
    texts.reporters = article.reporters.join(u'\n');
    texts.publication = issue.publication;
    texts.kind = model::nameOf(article.kind);
    texts.language = article.language.isEmpty() || article.language == u"und" ? issue.language : article.language;
    if (article.kind == model::ArticleKind::Photo || !article.photographers.isEmpty())
        texts.has += search::kHasPhoto.toString();
    for (const model::Subject &subject : article.subjects)
        texts.subjects += subject.code;
    if (!article.doubts.empty())
        texts.has += search::kHasDoubt.toString();
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
    case search::Sort::Section: {
        const QString first = search::nameKey(before.article.section);
        const QString second = search::nameKey(after.article.section);
        return first == second ? before.article.id > after.article.id
                               : second.isEmpty() || (!first.isEmpty() && first < second);
    }
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
    for (std::size_t i = 0; i < rows.size(); ++i) {
        known.push_back({rows[i].id, textsOf(issue, *placed[i].article)});
        known.back().texts.states = {(rows[i].read ? search::kIsRead : search::kIsUnread).toString()};
        if (rows[i].starred)
            known.back().texts.states += search::kIsStarred.toString();
    }
    std::vector<search::ArticleTexts> &loose = m_loose[stored.issue];
    loose.clear();
    for (const model::TextLines &text : issue.loose) {
        loose.emplace_back();
        loose.back().body = text.text;
        loose.back().date = issue.date;
    }
}

void SearchedCorpus::mark(RandomText &random)
{
    for (auto &[issue, articles] : m_articles) {
        for (Known &article : articles) {
            const bool read = random.below(3) == 0;
            const bool starred = random.below(4) == 0;
            ASSERT_TRUE(m_writer->setRead(article.id, read).ok() && m_writer->setStarred(article.id, starred).ok());
            article.texts.states = {(read ? search::kIsRead : search::kIsUnread).toString()};
            if (starred)
                article.texts.states += search::kIsStarred.toString();
        }
    }
}

void SearchedCorpus::checkFacets(const search::Query &query)
{
    SCOPED_TRACE(dump(query).toStdString());
    const auto facets = m_reader->facets(query);
    ASSERT_TRUE(facets.ok()) << facets.error().message.toStdString();
    ASSERT_EQ(facets->size(), search::kFacets.size());
    for (const search::FacetBuckets &facet : *facets) {
        for (const search::Bucket &bucket : facet.buckets) {
            Clause both;
            both.kind = ClauseKind::And;
            both.children = {query.root, search::clauseOf(facet.facet, bucket.value)};
            EXPECT_EQ(static_cast<qint64>(expected({both}).ids.size()), bucket.count)
                << search::nameOf(facet.facet).toStdString() << ' ' << bucket.value.toStdString();
            EXPECT_EQ(m_reader->count({both}).value().articles, bucket.count);
        }
    }
    const auto timeline = m_reader->timeline(query);
    ASSERT_TRUE(timeline.ok()) << timeline.error().message.toStdString();
    std::map<QString, qint64> months;
    for (const search::Bar &bar : search::barsOf(*timeline, search::Span::Month)) {
        if (bar.articles > 0)
            months[bar.days.first.toString(u"yyyy-MM")] = bar.articles;
    }
    std::map<QString, qint64> buckets;
    for (const search::Bucket &bucket : facets->at(std::size_t(search::Facet::Month)).buckets)
        buckets[bucket.value] = bucket.count;
    EXPECT_EQ(months, buckets);

    qint64 sum = 0;
    for (const search::Bucket &bucket : (*facets)[5].buckets)  // every article has one kind
        sum += bucket.count;
    EXPECT_EQ(sum, m_reader->count(query).value().articles);
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

QString SearchedCorpus::faultOf(const search::Query &query, const Expected &expected) const
{
    const auto differ = [](const char *what, qint64 is, qint64 wanted) {
        return is == wanted ? QString() : u"%1: %2 instead of %3"_s.arg(QLatin1StringView(what)).arg(is).arg(wanted);
    };
    const auto wanted = static_cast<qint64>(expected.ids.size());
    for (const search::Sort sort : search::kSorts) {
        const search::Page page = everything(*m_reader, {query, sort});
        std::set<model::ArticleId> ids;
        qint64 occurrences = 0;
        for (std::size_t i = 0; i < page.hits.size(); ++i) {
            ids.insert(page.hits[i].article.id);
            occurrences += page.hits[i].occurrences;
            if (i > 0 && !isInOrder(page.hits[i - 1], page.hits[i], sort))
                return u"hit %1 out of order %2"_s.arg(i).arg(int(sort));
        }
        for (const QString &fault : {differ("hits, each once", static_cast<qint64>(page.hits.size()), wanted),
                                     ids == expected.ids ? QString() : u"other articles"_s,
                                     differ("places marked", occurrences, expected.occurrences),
                                     differ("loose hits", static_cast<qint64>(page.loose.size()), expected.loose)}) {
            if (!fault.isEmpty())
                return fault;
        }
    }
    const auto totals = m_reader->count(query);
    if (!totals)
        return totals.error().message;
    for (const QString &fault : {differ("articles counted", totals->articles, wanted),
                                 differ("places counted", totals->occurrences.value_or(expected.occurrences), expected.occurrences),
                                 differ("loose counted", totals->loose, expected.loose)}) {
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

void SearchedCorpus::check(const search::Query &query)
{
    const Expected expected = this->expected(query);
    m_found += expected.ids.empty() ? 0 : 1;
    if (faultOf(query, expected).isEmpty())
        return;
    const search::Query least = shrunk(query, [this](const search::Query &smaller) {
        return !faultOf(smaller, this->expected(smaller)).isEmpty();
    });
    ADD_FAILURE() << dump(least).toStdString() << ": " << faultOf(least, this->expected(least)).toStdString()
                  << "\nshrunk from " << dump(query).toStdString();
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

Clause SearchedCorpus::randomName(RandomText &random) const
{
    const search::ArticleTexts &texts = randomArticle(random);
    const std::pair<Field, QString> names[] = {{Field::Section, texts.section},     {Field::By, texts.reporters},
                                               {Field::Place, texts.place},         {Field::Agency, texts.agency},
                                               {Field::Publication, texts.publication}};
    const auto &[field, lines] = names[random.below(5)];
    Clause clause;
    clause.kind = ClauseKind::Text;
    clause.field = field;
    clause.text = lines.section(u'\n', 0, 0);
    clause.whole = random.below(4) != 0;
    if (clause.text.isEmpty() || random.below(5) == 0)
        clause.text = u"日报"_s;
    return clause;
}

Clause SearchedCorpus::randomProperty(RandomText &random) const
{
    const search::ArticleTexts &texts = randomArticle(random);
    const std::pair<Field, QString> properties[] = {
        {Field::Kind, texts.kind},         {Field::Language, texts.language}, {Field::Language, u"zh"_s},
        {Field::Has, u"photo"_s},          {Field::State, u"unread"_s},       {Field::State, u"read"_s},
        {Field::State, u"starred"_s},   {Field::Subject, texts.subjects.value(0, u"15000000"_s)},
        {Field::Has, u"doubt"_s},
    };
    const auto &[field, code] = properties[random.below(9)];
    Clause clause;
    clause.kind = ClauseKind::Property;
    clause.field = field;
    clause.text = code;
    clause.whole = field == Field::Language && random.below(2) == 0;
    return clause;
}

/// Around a figure that stands somewhere, or any.
Clause SearchedCorpus::randomFigure(RandomText &random) const
{
    const QStringList signs{u""_s, u">="_s, u"<"_s, u"<="_s, u">"_s};
    const QStringList others{u"3亿元..5亿元"_s, u"7%..8%"_s, u"4亿"_s, u"<0"_s, u">5"_s, u"..324.1"_s, u"324.1.."_s};
    QString typed = others[random.below(static_cast<int>(others.size()))];
    const search::ArticleTexts &texts = randomArticle(random);
    const auto figures = search::figuresIn(texts.body);
    if (!figures.empty() && random.below(3) != 0) {
        const auto &figure = figures[static_cast<std::size_t>(random.below(static_cast<int>(figures.size())))];
        typed = signs[random.below(static_cast<int>(signs.size()))] + figure.quantity.value.toString();
        if (random.below(2) == 0)
            typed += figure.quantity.unit;
    }
    Clause clause;
    clause.kind = ClauseKind::Figure;
    clause.figure = search::figureRangeOf(typed).value_or(*search::figureRangeOf(u">0"_s));
    return clause;
}

/// Two stretches of one text, so that they are often near.
Clause SearchedCorpus::randomNear(RandomText &random) const
{
    const search::ArticleTexts &texts = randomArticle(random);
    const bool inTitle = random.below(4) == 0;
    const QString &text = inTitle ? texts.headline : texts.body;
    Clause clause;
    clause.kind = ClauseKind::Near;
    clause.distance = random.below(12);
    for (int i = 0; i < 2; ++i) {
        Clause child;
        child.kind = ClauseKind::Text;
        child.field = inTitle ? Field::Title : Field::Any;
        child.text = random.piece(text, 1 + random.below(4));
        if (child.text.isEmpty())
            child.text = u"网络"_s;
        child.prefix = random.below(6) == 0;
        clause.children.push_back(child);
    }
    return clause;
}

Clause SearchedCorpus::randomClause(RandomText &random, int depth) const
{
    const int choice = random.below(depth > 0 ? 10 : 6);
    if (choice < 5) {
        switch (random.below(9)) {
        case 0:
            return randomName(random);
        case 1:
            return randomProperty(random);
        case 2:
            return randomNear(random);
        case 3:
            return randomFigure(random);
        default:
            return randomText(random);
        }
    }
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
