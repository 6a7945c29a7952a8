#include "archive/layout.h"
#include "model/printed_order.h"
#include "support/random_issue.h"
#include "support/temporary_archive.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

using tests::RandomText;
using tests::TemporaryArchive;

TEST(RoundTrip, ArticlesComeBackAsTheyWere)
{
    TemporaryArchive archive;
    const auto writer = archive.writer();
    const auto reader = archive.reader();
    RandomText random(1);
    for (int i = 0; i < 60; ++i) {
        const model::Issue issue = tests::randomIssue(random, 12);
        const auto stored = tests::store(*writer, issue, u"/news/%1.md"_s.arg(i));
        EXPECT_EQ(stored.status, archive::StoreStatus::Added);
        const auto placed = model::inPrintedOrder(issue.articles);
        EXPECT_EQ(stored.articles, static_cast<int>(placed.size()));

        const auto rows = reader->articles({.publication = {}, .issue = stored.issue, .section = {}}, 100, 0);
        ASSERT_TRUE(rows.ok()) << rows.error().message.toStdString();
        ASSERT_EQ(rows->size(), placed.size());
        for (std::size_t k = 0; k < rows->size(); ++k) {
            const auto article = reader->article((*rows)[k].id);
            ASSERT_TRUE(article.ok());
            const model::Article &printed = *placed[k].article;
            EXPECT_EQ(article->article, printed) << i << ' ' << k;
            EXPECT_EQ(article->row, (*rows)[k]);
            EXPECT_EQ(article->issue.id, stored.issue);
            EXPECT_EQ((*rows)[k].date, printed.date.isValid() ? printed.date : issue.date);
            EXPECT_EQ((*rows)[k].language, printed.language.isEmpty() ? issue.language : printed.language);
            const model::ArticleRow *parent = placed[k].parent < 0 ? nullptr : &(*rows)[static_cast<std::size_t>(placed[k].parent)];
            EXPECT_EQ((*rows)[k].parent, parent == nullptr ? 0 : parent->id);
            EXPECT_EQ(article->within, parent == nullptr ? std::nullopt : std::optional(*parent));
        }
        const auto loose = reader->looseText(stored.issue);
        ASSERT_TRUE(loose.ok());
        EXPECT_EQ(*loose, issue.loose);
        const auto original = reader->original(stored.issue);
        ASSERT_TRUE(original.ok());
        EXPECT_EQ(original->bytes, u"/news/%1.md version 1"_s.arg(i).toUtf8());
        EXPECT_EQ(original->path, u"/news/%1.md"_s.arg(i));
    }
}

TEST(RoundTrip, ListsCountWhatIsThere)
{
    TemporaryArchive archive;
    const auto writer = archive.writer();
    const auto reader = archive.reader();
    RandomText random(2);
    std::size_t articles = 0;
    for (int i = 0; i < 20; ++i) {
        const model::Issue issue = tests::randomIssue(random, 10);
        articles += model::inPrintedOrder(issue.articles).size();
        tests::store(*writer, issue, u"/%1.md"_s.arg(i));
    }
    EXPECT_EQ(reader->countArticles({}).value(), static_cast<qint64>(articles));
    const auto issues = reader->issues();
    ASSERT_TRUE(issues.ok());
    ASSERT_EQ(issues->size(), 20U);
    EXPECT_TRUE(std::is_sorted(issues->begin(), issues->end(),
                               [](const auto &a, const auto &b) { return a.date > b.date; }));
    std::size_t sum = 0;
    for (const model::IssueRow &issue : *issues) {
        sum += static_cast<std::size_t>(issue.articles);
        EXPECT_EQ(issue.unread, issue.articles);
        const auto sections = reader->sections(issue.id);
        ASSERT_TRUE(sections.ok());
        int inSections = 0;
        for (const model::SectionRow &section : *sections) {
            inSections += section.articles;
            EXPECT_EQ(reader->countArticles({.publication = {}, .issue = issue.id, .section = section.index})
                          .value(),
                      section.articles);
        }
        EXPECT_EQ(inSections, issue.articles);
    }
    EXPECT_EQ(sum, articles);

    // Pages of the whole list make up the list.
    std::vector<model::ArticleRow> paged;
    for (int offset = 0;; offset += 7) {
        const auto page = reader->articles({}, 7, offset).value();
        paged.insert(paged.end(), page.begin(), page.end());
        if (page.size() < 7)
            break;
    }
    EXPECT_EQ(paged, reader->articles({}, 1000, 0).value());
    EXPECT_EQ(paged.size(), articles);
}

TEST(RoundTrip, WhatIsNotThereIsNotFound)
{
    TemporaryArchive archive;
    const auto reader = archive.reader();
    const auto writer = archive.writer();
    EXPECT_EQ(reader->article(12).error().code, ErrorCode::NotFound);
    EXPECT_EQ(reader->original(12).error().code, ErrorCode::NotFound);
    EXPECT_EQ(reader->sections(12).error().code, ErrorCode::NotFound);
    EXPECT_EQ(writer->setRead(12, true).error().code, ErrorCode::NotFound);
    EXPECT_EQ(writer->setIssueDate(12, QDate(2024, 1, 1)).error().code, ErrorCode::NotFound);
}

TEST(Layout, ForeignLayoutLosesNoText)
{
    RandomText random(3);
    for (int i = 0; i < 200; ++i) {
        const model::Issue issue = tests::randomIssue(random, 3);
        for (const model::Article &article : issue.articles) {
            const QByteArray layout = archive::writeLayout(article);
            QByteArray broken = layout;
            if (!broken.isEmpty())
                broken[random.below(static_cast<int>(broken.size()))] = static_cast<char>(random.below(256));
            model::Article read;
            const QString body = archive::bodyOf(article);
            archive::readLayout(broken, body, read);
            EXPECT_EQ(archive::bodyOf(read), body);
        }
    }
}

TEST(Rows, OpenWithTheTextBelowABylineOfItsOwn)
{
    using model::BlockKind;
    TemporaryArchive archive;
    model::Issue issue;
    const auto add = [&issue](std::initializer_list<std::pair<BlockKind, const char16_t *>> blocks) {
        model::Article article;
        article.headline = u"题"_s;
        for (const auto &[kind, text] : blocks)
            article.blocks.push_back({.kind = kind, .lines = {1, 1}, .text = QStringView(text).toString(), .seams = {}});
        issue.articles.push_back(article);
    };
    add({{BlockKind::Byline, u"记者 𠮷田晚"}, {BlockKind::Dateline, u"滨城电"}, {BlockKind::Paragraph, u"雨停了"}, {BlockKind::Paragraph, u"船开了"}});
    add({{BlockKind::Paragraph, u"雨停了"}, {BlockKind::Byline, u"记者 林晚"}});
    add({{BlockKind::Byline, u"记者 林晚"}});
    add({});
    tests::store(*archive.writer(), issue, u"/a.md"_s);
    const auto rows = archive.reader()->articles({}, 4, 0).value();
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[0].opening, u"雨停了"_s);
    EXPECT_EQ(rows[1].opening, u"雨停了"_s);
    EXPECT_EQ(rows[2].opening, u"记者 林晚"_s);
    EXPECT_EQ(rows[3].opening, u""_s);
}

}  // namespace
}  // namespace dateline
