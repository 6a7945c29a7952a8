#include "window_fixture.h"

#include "support/temporary_archive.h"

#include <QLabel>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

/// A window over an archive whose index another version of the program made.
class OldIndex : public WindowFixture {
protected:
    void SetUp() override
    {
        WindowFixture::SetUp();
        m_library.add(issueOf(u"滨城日报"_s, QDate(2024, 7, 27), u"港口"_s, 3, u"港口算力扩容。"_s), u"/b/1.md"_s);
        ASSERT_EQ(tamper(m_library.library().path(), u"UPDATE setting SET value = 0 WHERE name = 'fold_version'"_s),
                  QString());
        ASSERT_TRUE(m_library.library().needsReindex().value());
    }

    void TearDown() override
    {
        m_library.marks().rollBack();  // whatever a test left open: the window waits for its turn
        WindowFixture::TearDown();
    }

    QWidget *strip() { return find<QWidget>("indexStrip"); }
    bool isDue() { return m_library.library().needsReindex().value(); }
};

TEST_F(OldIndex, IsRebuiltWhileTheWindowSaysSoAndSearches)
{
    ASSERT_TRUE(m_library.marks().begin().ok());  // the rebuilding waits for its turn to write
    open();
    ASSERT_TRUE(eventually([this] { return strip()->isVisible(); }));
    EXPECT_TRUE(find<QLabel>("indexLine")->text().startsWith(u"Rebuilding the search index"_s));
    type(u"算力"_s);
    EXPECT_TRUE(eventually([this] { return status() == u"3 articles · 3 places"_s; })) << qPrintable(status());
    EXPECT_TRUE(isDue());

    m_library.marks().rollBack();
    EXPECT_TRUE(eventually([this] { return !strip()->isVisible(); }));
    EXPECT_FALSE(isDue());
}

TEST_F(OldIndex, PresentSearchIsAskedAgainWhenItIsRebuilt)
{
    // As if the other version had found no terms in these texts.
    ASSERT_EQ(ask(m_library.library().path(), u"INSERT INTO article_index(article_index) VALUES ('delete-all')"_s),
              QString());
    ASSERT_TRUE(m_library.marks().begin().ok());
    open();
    type(u"算力"_s);
    ASSERT_TRUE(eventually([this] { return status() == u"No articles"_s; })) << qPrintable(status());
    m_library.marks().rollBack();
    EXPECT_TRUE(eventually([this] { return rows()->rowCount() == 3; })) << qPrintable(status());
}

TEST_F(OldIndex, MarksMadeMeanwhileAreKept)
{
    ASSERT_TRUE(m_library.marks().begin().ok());
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 3 && strip()->isVisible(); }));
    click(1);
    ASSERT_TRUE(eventually([this] { return page().contains(u"港口 2"_s); }));
    m_library.marks().rollBack();
    const auto id = m_library.articles()[1].id;
    EXPECT_TRUE(eventually([&] { return m_library.row(id).read; }));
    EXPECT_TRUE(eventually([this] { return !isDue(); }));
}

TEST_F(WindowFixture, APresentIndexIsLeftAlone)
{
    m_library.add(issueOf(u"滨城日报"_s, QDate(2024, 7, 27), u"港口"_s, 3, u"港口算力扩容。"_s), u"/b/1.md"_s);
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 3; }));
    QTest::qWait(100);
    EXPECT_FALSE(find<QWidget>("indexStrip")->isVisible());
}

}  // namespace
}  // namespace dateline::tests
