// Searches that are kept, and what is new to each.

#include "support/temporary_archive.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

using model::SavedSearch;
using tests::TemporaryArchive;

model::Issue issueOf(const QStringList &headlines)
{
    model::Issue issue;
    issue.date = QDate(2031, 5, 4);
    issue.dateBasis = model::DateBasis::Stated;
    for (const QString &headline : headlines) {
        model::Article article;
        article.headline = headline;
        article.blocks.push_back({model::BlockKind::Paragraph, {2, 2}, u"正文在此。"_s, {}});
        issue.articles.push_back(article);
    }
    return issue;
}

class SavedSearches : public testing::Test {
protected:
    std::vector<SavedSearch> kept() { return m_archive.reader()->savedSearches().value(); }

    TemporaryArchive m_archive;
    std::unique_ptr<archive::Writer> m_writer = m_archive.writer();
};

TEST_F(SavedSearches, CountWhatArrivedSinceTheyWereSeen)
{
    tests::store(*m_writer, issueOf({u"大桥合龙"_s, u"图书馆开放"_s}), u"/a.md"_s);
    ASSERT_TRUE(m_writer->saveSearch(u"桥"_s, u"大桥"_s).ok());
    EXPECT_EQ(kept(), (std::vector{SavedSearch{u"桥"_s, u"大桥"_s, 0}}));

    tests::store(*m_writer, issueOf({u"大桥通车"_s, u"又一座大桥"_s, u"电车"_s}), u"/b.md"_s);
    EXPECT_EQ(kept().front().fresh, 2);
    ASSERT_TRUE(m_writer->markSearchSeen(u"桥"_s).ok());
    EXPECT_EQ(kept().front().fresh, 0);
}

TEST_F(SavedSearches, FindWhatIsNewByPinyinToo)
{
    ASSERT_TRUE(m_writer->saveSearch(u"拼音"_s, u"tushuguan"_s).ok());
    tests::store(*m_writer, issueOf({u"图书馆开放"_s}), u"/a.md"_s);
    EXPECT_EQ(kept().front().fresh, 1);
}

TEST_F(SavedSearches, SayNothingOfAnIssueThatWasReadAgain)
{
    tests::store(*m_writer, issueOf({u"大桥合龙"_s}), u"/a.md"_s);
    ASSERT_TRUE(m_writer->saveSearch(u"桥"_s, u"大桥"_s).ok());
    tests::store(*m_writer, issueOf({u"大桥合龙"_s}), u"/a.md"_s, 2);
    EXPECT_EQ(kept().front().fresh, 0);
}

TEST_F(SavedSearches, AreRenamedForgottenAndGivenOtherQueries)
{
    ASSERT_TRUE(m_writer->saveSearch(u"一"_s, u"大桥"_s).ok());
    ASSERT_TRUE(m_writer->saveSearch(u"二"_s, u"电车"_s).ok());
    ASSERT_TRUE(m_writer->saveSearch(u"一"_s, u"上周 大桥"_s).ok());
    EXPECT_EQ(kept(), (std::vector{SavedSearch{u"一"_s, u"上周 大桥"_s, 0}, SavedSearch{u"二"_s, u"电车"_s, 0}}));
    EXPECT_EQ(m_writer->renameSearch(u"二"_s, u"一"_s).error().code, ErrorCode::Invalid);
    ASSERT_TRUE(m_writer->renameSearch(u"二"_s, u"三"_s).ok());
    ASSERT_TRUE(m_writer->forgetSearch(u"一"_s).ok());
    m_archive.openAgain();
    EXPECT_EQ(kept(), (std::vector{SavedSearch{u"三"_s, u"电车"_s, 0}}));
}

TEST_F(SavedSearches, RefuseInWords)
{
    EXPECT_EQ(m_writer->saveSearch(u" "_s, u"大桥"_s).error().code, ErrorCode::Invalid);
    EXPECT_EQ(m_writer->saveSearch(u"空"_s, u"“”"_s).error().code, ErrorCode::Invalid);
    EXPECT_EQ(m_writer->forgetSearch(u"无"_s).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_writer->markSearchSeen(u"无"_s).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_writer->renameSearch(u"无"_s, u"有"_s).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(kept().empty());
}

}  // namespace
}  // namespace dateline
