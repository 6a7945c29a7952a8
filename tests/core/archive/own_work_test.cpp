// What a reader adds to articles - tags, notes, highlights, corrections - is kept, found, and survives re-import and reindex.

#include "base/progress.h"
#include "search/language.h"
#include "support/temporary_archive.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

using model::TextPlace;

const QString kPath = u"/ferry.md"_s;
const QString kCargo = u"港口上半年货运量2699亿吨，同比增长4.1%。港口的灯塔照常开放。"_s;

model::Article article(const QString &headline, const QStringList &paragraphs)
{
    model::Article article;
    article.headline = headline;
    for (const QString &text : paragraphs)
        article.blocks.push_back({model::BlockKind::Paragraph, {2, 2}, text, {}});
    return article;
}

model::Issue bulletin()
{
    model::Issue issue;
    issue.publication = u"海湾晚报"_s;
    issue.date = QDate(2031, 5, 4);
    issue.articles = {article(u"港口货运增长"_s, {u"海湾今天有雾。"_s, kCargo}), article(u"渡船复航"_s, {u"渡船今天复航，票价是2.5元。"_s})};
    return issue;
}

class OwnWork : public testing::Test {
protected:
    OwnWork() { m_issue = tests::store(*m_writer, bulletin(), kPath).issue; }

    model::ArticleId id(const QString &headline)
    {
        const auto rows = m_archive.reader()->articles({}, 100, 0).value();
        for (const model::ArticleRow &row : rows) {
            if (row.headline == headline)
                return row.id;
        }
        ADD_FAILURE() << "no article " << headline.toStdString();
        return 0;
    }
    model::ArticleId cargo() { return id(u"港口货运增长"_s); }
    archive::StoredArticle stored(model::ArticleId article) { return m_archive.reader()->article(article).value(); }
    qint64 count(const QString &query) { return m_archive.reader()->count(search::parse(query)).value().articles; }
    std::optional<qint64> occurrences(const QString &query) { return m_archive.reader()->count(search::parse(query)).value().occurrences; }
    /// The place of a text in the article that was asked for last.
    TextPlace placeOf(model::ArticleId article, const QString &text)
    {
        const auto whole = stored(article).article;
        for (int block = -1; block < int(whole.blocks.size()); ++block) {
            if (const auto at = model::textOf(whole, block).indexOf(text); at >= 0)
                return {block, {int(at), int(text.size())}};
        }
        ADD_FAILURE() << "no " << text.toStdString();
        return {};
    }
    /// The same file with another beginning, so that nothing stands where it stood.
    void importChanged()
    {
        model::Issue changed = bulletin();
        changed.articles.insert(changed.articles.begin(), article(u"雨中集市"_s, {u"集市在雨中开张。"_s}));
        changed.articles[1].blocks.insert(changed.articles[1].blocks.begin(), {model::BlockKind::Paragraph, {1, 1}, u"早上好。"_s, {}});
        ASSERT_EQ(tests::store(*m_writer, changed, kPath, 2).status, archive::StoreStatus::Replaced);
    }
    void reindex()
    {
        NoProgress progress;
        ASSERT_TRUE(m_writer->reindex(progress, {}).ok());
    }

    tests::TemporaryArchive m_archive;
    std::unique_ptr<archive::Writer> m_writer = m_archive.writer();
    model::IssueId m_issue = 0;
};

TEST_F(OwnWork, TagsAreFoundCountedAndRenamed)
{
    ASSERT_TRUE(m_writer->setTag(cargo(), u"  港口   经济 "_s, true).ok());
    ASSERT_TRUE(m_writer->setTag(cargo(), u"To Check"_s, true).ok());
    ASSERT_TRUE(m_writer->setTag(id(u"渡船复航"_s), u"to check"_s, true).ok());
    EXPECT_EQ(stored(cargo()).own.tags, (QStringList{u"To Check"_s, u"港口 经济"_s}));
    EXPECT_EQ(stored(id(u"渡船复航"_s)).own.tags, QStringList{u"To Check"_s}) << "another spelling of a tag that is there";
    EXPECT_EQ(count(u"标签:经济"_s), 1);
    EXPECT_EQ(count(u"tag:=经济"_s), 0) << "not the whole of it";
    EXPECT_EQ(count(u"tag:\"to check\""_s), 2);
    EXPECT_EQ(count(u"有:标签 -渡船"_s), 1);
    EXPECT_EQ(count(u"渡船 标签:check"_s), 1);
    EXPECT_EQ(count(u"-tag:check"_s), 0);
    EXPECT_EQ(m_archive.reader()->countArticles({.publication = {}, .issue = {}, .section = {}, .tag = u"TO CHECK"_s}).value(), 2);
    const auto tags = m_archive.reader()->tags().value();
    EXPECT_EQ(tags, (std::vector<model::TagRow>{{u"To Check"_s, 2}, {u"港口 经济"_s, 1}}));

    ASSERT_TRUE(m_writer->renameTag(u"to check"_s, u"港口 经济"_s).ok());
    EXPECT_EQ(m_archive.reader()->tags().value(), (std::vector<model::TagRow>{{u"港口 经济"_s, 2}}));
    ASSERT_TRUE(m_writer->setTag(cargo(), u"港口 经济"_s, false).ok());
    EXPECT_EQ(stored(cargo()).own.tags, QStringList());
    EXPECT_EQ(m_writer->setTag(cargo(), u" \t"_s, true).error().code, ErrorCode::Invalid);
    EXPECT_EQ(m_writer->setTag(12345, u"x"_s, true).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_writer->renameTag(u"none"_s, u"x"_s).error().code, ErrorCode::NotFound);
}

TEST_F(OwnWork, NotesAreFoundByTheirWords)
{
    ASSERT_TRUE(m_writer->setNote(cargo(), u"问过海关：\n应为 269.9 亿吨"_s).ok());
    EXPECT_EQ(stored(cargo()).own.note, u"问过海关：\n应为 269.9 亿吨"_s);
    EXPECT_EQ(count(u"笔记:海关"_s), 1);
    EXPECT_EQ(count(u"note:渡船"_s), 0);
    EXPECT_EQ(count(u"海关"_s), 0) << "a note is not what the paper printed";
    EXPECT_EQ(count(u"has:note"_s), 1);
    ASSERT_TRUE(m_writer->setNote(cargo(), u"  "_s).ok());
    EXPECT_EQ(count(u"has:note"_s), 0);
}

TEST_F(OwnWork, ABriefHasItsOwn)
{
    model::Issue issue;
    issue.date = QDate(2031, 6, 1);
    issue.articles = {article(u"快讯集"_s, {})};
    issue.articles[0].kind = model::ArticleKind::Roundup;
    issue.articles[0].briefs = {article(u"雾锁渡口"_s, {u"渡口有雾。"_s}), article(u"集市开张"_s, {u"集市开张。"_s})};
    tests::store(*m_writer, issue, u"/briefs.md"_s);
    const auto fair = id(u"集市开张"_s);
    ASSERT_TRUE(m_writer->setTag(fair, u"集市"_s, true).ok());
    const auto whole = stored(id(u"快讯集"_s));
    ASSERT_EQ(whole.inside.size(), 2u);
    EXPECT_EQ(whole.inside[0].id, id(u"雾锁渡口"_s));
    EXPECT_EQ(whole.inside[1].id, fair);
    EXPECT_EQ(whole.inside[1].own.tags, QStringList{u"集市"_s});
    EXPECT_TRUE(whole.own.tags.isEmpty());
}

TEST_F(OwnWork, AHighlightStaysOnItsWords)
{
    const auto highlight = m_writer->addHighlight(cargo(), placeOf(cargo(), u"货运量2699亿吨"_s), {});
    ASSERT_TRUE(highlight.ok());
    ASSERT_TRUE(m_writer->addHighlight(cargo(), placeOf(cargo(), u"货运增长"_s), {}).ok());
    ASSERT_TRUE(m_writer->setHighlightNote(*highlight, u"要核对"_s).ok());
    EXPECT_EQ(count(u"笔记:核对"_s), 1);
    EXPECT_EQ(count(u"有:划线"_s), 1);
    importChanged();
    reindex();
    const auto own = stored(cargo()).own;
    ASSERT_EQ(own.highlights.size(), 2u);
    EXPECT_EQ(own.highlights[0].place, (TextPlace{-1, {2, 4}}));
    EXPECT_EQ(own.highlights[1].place, (TextPlace{2, {5, 9}}));
    EXPECT_EQ(own.highlights[1].note, u"要核对"_s);
    ASSERT_TRUE(m_writer->removeHighlight(*highlight).ok());
    EXPECT_EQ(stored(cargo()).own.highlights.size(), 1u);
    EXPECT_EQ(m_writer->removeHighlight(*highlight).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_writer->addHighlight(cargo(), {2, {100, 3}}, {}).error().code, ErrorCode::Invalid);
}

TEST_F(OwnWork, ACorrectionKeepsWhatIsPrintedAndBothAreFound)
{
    const auto correction = m_writer->correct(cargo(), placeOf(cargo(), u"2699"_s), u"269.9"_s);
    ASSERT_TRUE(correction.ok());
    EXPECT_EQ(stored(cargo()).article.blocks[1].text, u"港口上半年货运量269.9亿吨，同比增长4.1%。港口的灯塔照常开放。"_s);
    for (const QString &query : {u"269.9"_s, u"2699"_s, u"\"货运量269.9亿吨\""_s, u"数字:269.9亿吨"_s, u"has:correction"_s})
        EXPECT_EQ(count(query), 1) << query.toStdString();
    EXPECT_EQ(occurrences(u"港口"_s), 3) << "nothing is counted twice";
    const auto own = stored(cargo()).own;
    ASSERT_EQ(own.corrections.size(), 1u);
    EXPECT_EQ(own.corrections[0].printed, u"2699"_s);
    EXPECT_EQ(own.corrections[0].corrected, u"269.9"_s);
    EXPECT_EQ(own.corrections[0].place, (TextPlace{1, {8, 5}}));
    EXPECT_FALSE(own.corrections[0].undone);

    ASSERT_TRUE(m_writer->setCorrectionInForce(*correction, false).ok());
    EXPECT_EQ(stored(cargo()).article.blocks[1].text, kCargo);
    EXPECT_EQ(count(u"269.9"_s), 0);
    EXPECT_EQ(count(u"2699"_s), 1);
    EXPECT_EQ(count(u"has:correction"_s), 0);
    EXPECT_TRUE(stored(cargo()).own.corrections[0].undone) << "the history keeps it";
    ASSERT_TRUE(m_writer->setCorrectionInForce(*correction, true).ok());
    EXPECT_EQ(count(u"269.9"_s), 1);
    EXPECT_EQ(tests::ask(m_archive.path(), u"INSERT INTO article_index (article_index, rank) VALUES ('integrity-check', 1)"_s), QString());
}

TEST_F(OwnWork, CorrectionsFollowOneAnotherAndSurviveTheFile)
{
    const auto first = m_writer->correct(cargo(), placeOf(cargo(), u"2699亿吨"_s), u"269.9亿吨"_s);
    ASSERT_TRUE(m_writer->correct(cargo(), placeOf(cargo(), u"灯塔照常"_s), u"灯塔今天照常"_s).ok());
    ASSERT_TRUE(m_writer->correct(cargo(), placeOf(cargo(), u"货运增长"_s), u"货运量增长"_s).ok());
    const QString corrected = u"港口上半年货运量269.9亿吨，同比增长4.1%。港口的灯塔今天照常开放。"_s;
    const model::ArticleId renamed = id(u"港口货运量增长"_s);
    EXPECT_EQ(stored(renamed).article.blocks[1].text, corrected);
    reindex();
    importChanged();
    EXPECT_EQ(stored(id(u"港口货运量增长"_s)).article.blocks[2].text, corrected);
    EXPECT_EQ(count(u"\"灯塔今天照常\""_s), 1);
    EXPECT_EQ(count(u"\"灯塔照常\""_s), 1) << "the printed words too";
    ASSERT_TRUE(m_writer->setIssueDate(m_issue, QDate(2031, 5, 6)).ok());
    EXPECT_EQ(count(u"\"灯塔今天照常\" 日期:2031-05-06"_s), 1);
    ASSERT_TRUE(m_writer->setCorrectionInForce(*first, false).ok());
    EXPECT_EQ(stored(id(u"港口货运量增长"_s)).article.blocks[2].text, u"港口上半年货运量2699亿吨，同比增长4.1%。港口的灯塔今天照常开放。"_s);
    EXPECT_EQ(tests::ask(m_archive.path(), u"INSERT INTO article_index (article_index, rank) VALUES ('integrity-check', 1)"_s), QString());
}

TEST_F(OwnWork, NothingIsCorrectedWhereNothingStands)
{
    EXPECT_EQ(m_writer->correct(cargo(), {7, {0, 1}}, u"x"_s).error().code, ErrorCode::Invalid);
    EXPECT_EQ(m_writer->correct(cargo(), placeOf(cargo(), u"2699"_s), u"2699"_s).error().code, ErrorCode::Invalid);
    EXPECT_EQ(m_writer->correct(cargo(), placeOf(cargo(), u"海湾今天有雾。"_s), u" "_s).error().code, ErrorCode::Invalid);
    EXPECT_EQ(m_writer->correct(999, {0, {0, 1}}, u"x"_s).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_writer->setCorrectionInForce(77, false).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(m_writer->correct(cargo(), placeOf(cargo(), u"2699"_s), u"269\n.9"_s).ok());
    EXPECT_EQ(count(u"\"269 .9亿吨\""_s), 1) << "a line break is a blank";
}

TEST_F(OwnWork, ARemovedIssueComesBackWithAllThatWasDone)
{
    ASSERT_TRUE(m_writer->setStarred(cargo(), true).ok());
    ASSERT_TRUE(m_writer->setTag(cargo(), u"港口"_s, true).ok());
    ASSERT_TRUE(m_writer->correct(cargo(), placeOf(cargo(), u"2699"_s), u"269.9"_s).ok());
    ASSERT_TRUE(m_writer->removeIssue(m_issue).ok());
    const auto reader = m_archive.reader();
    EXPECT_TRUE(reader->issues().value().empty());
    EXPECT_EQ(reader->countArticles({}).value(), 0);
    EXPECT_EQ(count(u"港口"_s), 0);
    ASSERT_EQ(reader->removedIssues().value().size(), 1u);
    EXPECT_EQ(reader->removedIssues().value()[0].publication, u"海湾晚报"_s);
    EXPECT_TRUE(reader->timeline(search::parse(u"港口"_s)).value().empty());
    EXPECT_TRUE(m_writer->knownBytes().value().isEmpty()) << "an import of it is wanted again";
    EXPECT_EQ(m_writer->removeIssue(m_issue).error().code, ErrorCode::NotFound);

    const auto again = tests::store(*m_writer, bulletin(), kPath);
    EXPECT_EQ(again.status, archive::StoreStatus::Added);
    EXPECT_EQ(again.issue, m_issue);
    EXPECT_TRUE(stored(cargo()).row.starred);
    EXPECT_EQ(stored(cargo()).own.tags, QStringList{u"港口"_s});
    EXPECT_EQ(count(u"269.9"_s), 1);
    EXPECT_TRUE(reader->removedIssues().value().empty());
    EXPECT_EQ(tests::peek(m_archive.path(), u"SELECT count(*) FROM document"_s), QStringList{u"1"_s}) << "the same bytes are no other version";
}

TEST_F(OwnWork, AnIssueIsUnderstoodAnew)
{
    ASSERT_TRUE(m_writer->setNote(cargo(), u"留着"_s).ok());
    ASSERT_TRUE(m_writer->removeIssue(m_issue).ok());
    model::Issue better = bulletin();
    better.encoding = u"GBK"_s;
    better.articles[0].headline = u"港口货运大增"_s;
    const auto original = m_archive.reader()->original(m_issue).value();
    EXPECT_EQ(m_writer->storeAnew(m_issue, archive::prepare(better, original)).value().articles, 2);
    EXPECT_EQ(stored(id(u"港口货运大增"_s)).own.note, u"留着"_s);
    EXPECT_EQ(m_archive.reader()->original(m_issue).value().encoding, u"GBK"_s);
    EXPECT_EQ(m_writer->eraseIssue(m_issue).error().code, ErrorCode::NotFound) << "only what was removed before";
    ASSERT_TRUE(m_writer->removeIssue(m_issue).ok());
    ASSERT_TRUE(m_writer->eraseIssue(m_issue).ok());
    for (const QString &table : {u"issue"_s, u"document"_s, u"article_state"_s, u"source"_s, u"article"_s})
        EXPECT_EQ(tests::peek(m_archive.path(), u"SELECT count(*) FROM "_s + table), QStringList{u"0"_s}) << table.toStdString();
}

TEST_F(OwnWork, APublicationGoesByTheNameThatItIsGiven)
{
    ASSERT_TRUE(m_writer->renamePublication(u"海湾晚报"_s, u"晚报"_s).ok());
    tests::store(*m_writer, bulletin(), u"/other.md"_s);
    const auto reader = m_archive.reader();
    const auto issues = reader->issues().value();
    for (const model::IssueRow &issue : issues) {
        EXPECT_EQ(issue.publication, u"晚报"_s);
        EXPECT_EQ(issue.printedPublication, u"海湾晚报"_s);
    }
    EXPECT_EQ(count(u"刊:=晚报"_s), 4);
    EXPECT_EQ(count(u"刊:=海湾晚报"_s), 0);
    ASSERT_TRUE(m_writer->renamePublication(u"晚报"_s, u"海湾晚报"_s).ok());
    EXPECT_EQ(count(u"刊:=海湾晚报"_s), 4);
    ASSERT_TRUE(m_writer->renamePublication(u"海湾晚报"_s, u"夜报"_s).ok());
    ASSERT_TRUE(m_writer->renamePublication(u"夜报"_s, {}).ok());
    tests::store(*m_writer, bulletin(), u"/third.md"_s);
    EXPECT_EQ(count(u"刊:=海湾晚报"_s), 6) << "the printed name is back, for what comes too";
    EXPECT_EQ(m_writer->renamePublication(u"无"_s, u"x"_s).error().code, ErrorCode::NotFound);
}

}  // namespace
}  // namespace dateline
