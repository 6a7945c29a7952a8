// The same file again: what is unchanged, what is replaced, and what a reader did to the articles.

#include "support/random_issue.h"
#include "support/temporary_archive.h"

#include "search/language.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

using archive::StoreStatus;
using tests::TemporaryArchive;

model::Article article(const QString &headline, const QString &text, const QString &dateline = {},
                       const QDate &date = {})
{
    model::Article article;
    article.headline = headline;
    article.dateline = dateline;
    article.date = date;
    article.blocks.push_back({model::BlockKind::Paragraph, {2, 2}, text, {}});
    return article;
}

model::Issue issueOf(std::vector<model::Article> articles, const QDate &date = QDate(2024, 7, 26))
{
    model::Issue issue;
    issue.publication = u"晚报"_s;
    issue.date = date;
    issue.dateBasis = date.isValid() ? model::DateBasis::Stated : model::DateBasis::Unknown;
    issue.articles = std::move(articles);
    return issue;
}

const model::Article kRain = article(u"山城昨夜大雨"_s, u"昨夜山城下了一场大雨,河水上涨,江边三条街道封闭,市民改走高架。"_s);
const model::Article kFair = article(u"书市开幕"_s, u"第九届书市今天上午在体育馆开幕,八十家书店参加,展期五天,门票免费。"_s);

std::vector<model::ArticleRow> rowsOf(archive::Reader &reader, model::IssueId issue)
{
    return reader.articles({.publication = {}, .issue = issue, .section = {}}, 500, 0).value();
}

qint64 found(archive::Reader &reader, const QString &query)
{
    return reader.count(search::parse(query)).value().articles;
}

QString integrity(TemporaryArchive &archive)
{
    QString faults;
    for (const QString &table : {u"article_index"_s, u"loose_index"_s}) {
        const QStringList result = tests::peek(archive.path(), u"PRAGMA integrity_check"_s);
        if (result != QStringList{u"ok"_s})
            faults += result.join(u';');
        const QString fault = tests::ask(archive.path(), u"INSERT INTO %1(%1, rank) VALUES('integrity-check', 1)"_s.arg(table));
        if (!fault.isEmpty())
            faults += table + u": "_s + fault;
    }
    return faults;
}

TEST(Versions, SameBytesAreUnchanged)
{
    TemporaryArchive archive;
    const auto writer = archive.writer();
    const auto reader = archive.reader();
    const model::Issue issue = issueOf({kRain, kFair});
    const auto first = tests::store(*writer, issue, u"/a.md"_s);
    const auto again = tests::store(*writer, issue, u"/a.md"_s);
    EXPECT_EQ(again.status, StoreStatus::Unchanged);
    EXPECT_EQ(again.issue, first.issue);
    EXPECT_EQ(again.articles, 2);
    EXPECT_EQ(reader->countArticles({}).value(), 2);

    // The same bytes under another path, as a copy of the folder has them.
    const archive::Original copy{u"/copy/a.md"_s, u"UTF-8"_s, "/a.md version 1"};
    EXPECT_EQ(writer->store(issue, copy).value().status, StoreStatus::Unchanged);
    EXPECT_EQ(writer->known(u"/third.md"_s, archive::sha256Of(copy.bytes)).value()->status,
              StoreStatus::Unchanged);
    EXPECT_FALSE(writer->known(u"/a.md"_s, archive::sha256Of("other")).value().has_value());
    EXPECT_EQ(reader->countArticles({}).value(), 2);
    // The copy changes: it is a file of its own from then on.
    const auto changed = tests::store(*writer, issueOf({kFair}), u"/copy/a.md"_s, 7);
    EXPECT_EQ(changed.status, StoreStatus::Added);
    EXPECT_NE(changed.issue, first.issue);
    EXPECT_EQ(tests::store(*writer, issueOf({kFair}), u"/copy/a.md"_s, 8).status, StoreStatus::Replaced);
    EXPECT_EQ(rowsOf(*reader, first.issue).size(), 2U);
}

TEST(Versions, TwoFilesOfOneDayStayTwoIssues)
{
    TemporaryArchive archive;
    const auto writer = archive.writer();
    tests::store(*writer, issueOf({kRain}), u"/a.md"_s);
    tests::store(*writer, issueOf({kFair}), u"/b.md"_s);
    EXPECT_EQ(archive.reader()->issues().value().size(), 2U);
}

TEST(Versions, StateStaysWithItsArticle)
{
    TemporaryArchive archive;
    const auto writer = archive.writer();
    const auto reader = archive.reader();
    const auto stored = tests::store(*writer, issueOf({kRain, kFair, article({}, u"无题"_s)}), u"/a.md"_s);
    const auto rows = rowsOf(*reader, stored.issue);
    ASSERT_TRUE(writer->setRead(rows[0].id, true).ok());
    ASSERT_TRUE(writer->setStarred(rows[1].id, true).ok());
    ASSERT_TRUE(writer->setRead(rows[2].id, true).ok());
    EXPECT_EQ(reader->issues().value()[0].unread, 1);
    EXPECT_EQ(reader->countArticles({.publication = {}, .issue = {}, .section = {}, .unreadOnly = true}).value(), 1);
    EXPECT_EQ(reader->countArticles({.publication = {}, .issue = {}, .section = {}, .unreadOnly = false, .starredOnly = true}).value(), 1);

    // Another order; one by its headline, one by its text; a new one that is empty like another.
    model::Article rain = kRain;
    rain.headline = u"大雨过后山城封路"_s;
    rain.blocks[0].text += u"今晨水退。"_s;
    model::Article fair = kFair;
    fair.blocks[0].text = u"完全不同的话。"_s;
    const auto replaced = tests::store(
        *writer, issueOf({article({}, u"无题"_s), article({}, u"无题"_s), fair, rain}), u"/a.md"_s, 2);
    EXPECT_EQ(replaced.status, StoreStatus::Replaced);
    EXPECT_EQ(replaced.issue, stored.issue);
    const auto now = rowsOf(*reader, stored.issue);
    ASSERT_EQ(now.size(), 4U);
    EXPECT_TRUE(now[0].read);
    EXPECT_FALSE(now[1].read) << "one state, two articles";
    EXPECT_TRUE(now[2].starred);
    EXPECT_FALSE(now[2].read);
    EXPECT_TRUE(now[3].read);
    EXPECT_FALSE(now[3].starred);
    EXPECT_EQ(found(*reader, u"今晨水退"_s), 1);
    EXPECT_EQ(found(*reader, u"八十家书店"_s), 0);

    // Gone, and back again: what was known of it has been kept.
    tests::store(*writer, issueOf({rain}), u"/a.md"_s, 3);
    EXPECT_EQ(tests::peek(archive.path(), u"SELECT count(*) FROM article_state WHERE article IS NULL"_s),
              QStringList{u"2"_s});
    tests::store(*writer, issueOf({rain, fair}), u"/a.md"_s, 4);
    EXPECT_TRUE(rowsOf(*reader, stored.issue)[1].starred);

    const auto versions = reader->earlierVersions(stored.issue).value();
    ASSERT_EQ(versions.size(), 3U);
    EXPECT_EQ(versions[0].bytes, "/a.md version 3");
    EXPECT_EQ(versions[2].bytes, "/a.md version 1");
    EXPECT_EQ(reader->original(stored.issue).value().bytes, "/a.md version 4");
    EXPECT_EQ(integrity(archive), QString());
}

TEST(Versions, MarksCanBeTakenBack)
{
    TemporaryArchive archive;
    const auto writer = archive.writer();
    const auto reader = archive.reader();
    const auto stored = tests::store(*writer, issueOf({kRain}), u"/a.md"_s);
    const auto id = rowsOf(*reader, stored.issue)[0].id;
    for (const bool on : {true, true, false, true, false}) {
        ASSERT_TRUE(writer->setRead(id, on).ok());
        EXPECT_EQ(rowsOf(*reader, stored.issue)[0].read, on);
        ASSERT_TRUE(writer->setStarred(id, !on).ok());
        EXPECT_EQ(reader->article(id).value().row.starred, !on);
    }
}

TEST(Versions, DateByHand)
{
    TemporaryArchive archive;
    const auto writer = archive.writer();
    const auto reader = archive.reader();
    const model::Issue issue = issueOf({article(u"甲"_s, u"甲文"_s, u"新华社巴黎7月25日电"_s, QDate(2023, 7, 25)),
                                        article(u"乙"_s, u"乙文"_s, {}, QDate(2023, 7, 26)),
                                        article(u"丙"_s, u"丙文"_s)},
                                       QDate(2023, 7, 26));
    const auto stored = tests::store(*writer, issue, u"/a.md"_s);
    ASSERT_TRUE(writer->setStarred(rowsOf(*reader, stored.issue)[1].id, true).ok());

    ASSERT_TRUE(writer->setIssueDate(stored.issue, QDate(2024, 7, 26)).ok());
    const auto check = [&](const QDate &paris, const QDate &others, model::DateBasis basis) {
        const auto rows = rowsOf(*reader, stored.issue);
        ASSERT_EQ(rows.size(), 3U);
        EXPECT_EQ(rows[0].date, paris);
        EXPECT_EQ(rows[1].date, others);
        EXPECT_EQ(rows[2].date, others);
        EXPECT_TRUE(rows[1].starred);
        EXPECT_EQ(reader->issues().value()[0].date, others);
        EXPECT_EQ(reader->issues().value()[0].dateBasis, basis);
        EXPECT_EQ(reader->article(rows[0].id).value().article.date, paris);
        EXPECT_EQ(found(*reader, u"日期:"_s + others.toString(Qt::ISODate)), 2);
        EXPECT_EQ(found(*reader, u"乙文 日期:"_s + others.toString(Qt::ISODate)), 1);
        EXPECT_EQ(integrity(archive), QString());
    };
    check(QDate(2024, 7, 25), QDate(2024, 7, 26), model::DateBasis::ByHand);
    tests::store(*writer, issue, u"/a.md"_s, 2);
    check(QDate(2024, 7, 25), QDate(2024, 7, 26), model::DateBasis::ByHand);
    ASSERT_TRUE(writer->setIssueDate(stored.issue, QDate()).ok());
    check(QDate(2023, 7, 25), QDate(2023, 7, 26), model::DateBasis::Stated);
}

TEST(Versions, DateByHandWhereThereWasNone)
{
    TemporaryArchive archive;
    const auto writer = archive.writer();
    const auto reader = archive.reader();
    const auto stored = tests::store(
        *writer, issueOf({article(u"甲"_s, u"甲文"_s, u"新华社巴黎12月31日电"_s), article(u"乙"_s, u"乙文"_s)}, {}),
        u"/a.md"_s);
    EXPECT_FALSE(rowsOf(*reader, stored.issue)[0].date.isValid());
    EXPECT_EQ(found(*reader, u"日期:..2030"_s), 0);
    ASSERT_TRUE(writer->setIssueDate(stored.issue, QDate(2024, 1, 1)).ok());
    EXPECT_EQ(rowsOf(*reader, stored.issue)[0].date, QDate(2023, 12, 31));
    EXPECT_EQ(rowsOf(*reader, stored.issue)[1].date, QDate(2024, 1, 1));
}

TEST(Versions, NewestFirstShowsAnIssueAsPrinted)
{
    TemporaryArchive archive;
    const auto writer = archive.writer();
    tests::store(*writer, issueOf({article(u"一 雨"_s, {}), article(u"二 雨"_s, {}), article(u"三 雨"_s, {})}), u"/a.md"_s);
    const auto page = archive.reader()->search({search::parse(u"雨"_s)}).value();
    ASSERT_EQ(page.hits.size(), 3U);
    EXPECT_EQ(page.hits[0].article.headline, u"一 雨"_s);
    EXPECT_EQ(page.hits[2].article.headline, u"三 雨"_s);
}

TEST(Versions, ManyReplacementsLeaveTheIndexSound)
{
    TemporaryArchive archive;
    const auto writer = archive.writer();
    tests::RandomText random(11);
    for (int round = 1; round < 6; ++round) {
        ASSERT_TRUE(writer->beginBulk().ok());
        ASSERT_TRUE(writer->begin().ok());
        for (int i = 0; i < 12; ++i) {
            tests::store(*writer, tests::randomIssue(random, 6), u"/%1.md"_s.arg(random.below(8)), 100 * round + i);
            if (i == 6) {
                ASSERT_TRUE(writer->commit().ok() && writer->begin().ok());
            }
        }
        ASSERT_TRUE(writer->commit().ok());
        ASSERT_TRUE(writer->finishBulk({}).ok());
        EXPECT_EQ(integrity(archive), QString());
    }
}

TEST(Versions, RolledBackIsNotThere)
{
    TemporaryArchive archive;
    const auto writer = archive.writer();
    ASSERT_TRUE(writer->begin().ok());
    tests::store(*writer, issueOf({kRain}), u"/a.md"_s);
    writer->rollBack();
    EXPECT_EQ(found(*archive.reader(), u"大雨"_s), 0);
    tests::store(*writer, issueOf({kFair}), u"/b.md"_s);
    EXPECT_EQ(found(*archive.reader(), u"大雨"_s), 0);
    EXPECT_EQ(found(*archive.reader(), u"书市"_s), 1);
    EXPECT_EQ(integrity(archive), QString());
}

}  // namespace
}  // namespace dateline
