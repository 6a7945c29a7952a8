// A search narrowed by chips, buckets and the timeline, and freed again.

#include "window_fixture.h"

#include "ui/models/roles.h"
#include "ui/panes/timeline_strip.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

class Narrowing : public WindowFixture {
protected:
    /// Three issues with 大桥 in 2 + 3 + 1 articles; one without.
    void openBridges()
    {
        m_library.add(issueOf(u"滨城日报"_s, QDate(2031, 1, 10), u"合龙"_s, 2, u"大桥今天合龙。"_s), u"/b/1.md"_s);
        m_library.add(issueOf(u"滨城日报"_s, QDate(2031, 4, 2), u"通车"_s, 3, u"大桥通车。"_s), u"/b/2.md"_s);
        m_library.add(issueOf(u"江城晚报"_s, QDate(2031, 4, 3), u"收费"_s, 1, u"大桥不收费。"_s), u"/j/1.md"_s);
        m_library.add(issueOf(u"江城晚报"_s, QDate(2031, 6, 1), u"儿童"_s, 2, u"孩子们过节。"_s), u"/j/2.md"_s);
        open();
        type(u"大桥"_s);
        ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 6; }));
        ASSERT_TRUE(eventually([this] { return facets()->isVisible() && timeline()->isVisible(); }));
    }

    QTreeView *facets() { return find<QTreeView>("facets"); }
    ui::TimelineStrip *timeline() { return find<ui::TimelineStrip>("timeline"); }
    QString box() { return find<QLineEdit>("searchBox")->text(); }
    bool chipsShown() { return find<QWidget>("queryChips")->isVisible(); }

    /// "江城晚报 1", in the order shown.
    QStringList bucketsUnder(const QString &heading)
    {
        const QAbstractItemModel *model = facets()->model();
        QStringList buckets;
        for (int i = 0; i < model->rowCount(); ++i) {
            const QModelIndex group = model->index(i, 0);
            for (int row = 0; group.data().toString() == heading && row < model->rowCount(group); ++row) {
                const QModelIndex bucket = model->index(row, 0, group);
                buckets += bucket.data().toString() + u' ' + bucket.data(ui::CountRole).toString();
            }
        }
        return buckets;
    }

    QModelIndex bucket(const QString &label)
    {
        const QModelIndexList found = facets()->model()->match(facets()->model()->index(0, 0), Qt::DisplayRole, label, 1,
                                                               Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.front();
    }

    void clickBucket(const QString &label)
    {
        const QModelIndex index = bucket(label);
        ASSERT_TRUE(index.isValid()) << label.toStdString();
        facets()->scrollTo(index);
        ASSERT_TRUE(eventually([&] { return facets()->viewport()->rect().contains(facets()->visualRect(index).center()); }));
        QTest::mouseClick(facets()->viewport(), Qt::LeftButton, {}, facets()->visualRect(index).center());
    }

    /// The middle of the bar that holds the day.
    QPoint barOf(const QDate &day)
    {
        const auto &bars = timeline()->bars();
        for (std::size_t i = 0; i < bars.size(); ++i) {
            if (bars[i].days.first <= day && day <= bars[i].days.last)
                return timeline()->rectOf(i).center();
        }
        ADD_FAILURE() << "no bar";
        return {};
    }
};

TEST_F(Narrowing, ABucketNarrowsAnotherWidensASecondClickFrees)
{
    openBridges();
    EXPECT_EQ(bucketsUnder(u"Publication"_s), (QStringList{u"滨城日报 5"_s, u"江城晚报 1"_s}));
    EXPECT_EQ(bucketsUnder(u"Month"_s), (QStringList{u"April 2031 4"_s, u"January 2031 2"_s}));
    EXPECT_TRUE(bucketsUnder(u"Place"_s).isEmpty()) << "all are from there: it narrows nothing";

    clickBucket(u"滨城日报"_s);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 5; }));
    ASSERT_TRUE(eventually([this] { return bucket(u"✓ 滨城日报"_s).isValid(); }));
    EXPECT_EQ(bucketsUnder(u"Publication"_s), (QStringList{u"✓ 滨城日报 5"_s, u"江城晚报 1"_s})) << "the others can still be chosen";
    EXPECT_TRUE(chipsShown());

    clickBucket(u"April 2031"_s);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 3; }));
    ASSERT_TRUE(eventually([this] { return bucketsUnder(u"Publication"_s) == QStringList{u"✓ 滨城日报 3"_s, u"江城晚报 1"_s}; }));
    clickBucket(u"江城晚报"_s);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 4; })) << "either of the two";

    ASSERT_TRUE(eventually([this] { return bucket(u"✓ 江城晚报"_s).isValid(); }));
    clickBucket(u"✓ 江城晚报"_s);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 3; }));
    ASSERT_TRUE(eventually([this] { return bucket(u"✓ 滨城日报"_s).isValid() && !bucket(u"✓ 江城晚报"_s).isValid(); }));
    clickBucket(u"✓ 滨城日报"_s);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 4; }));
    ASSERT_TRUE(eventually([this] { return bucket(u"✓ April 2031"_s).isValid() && !bucket(u"✓ 滨城日报"_s).isValid(); }));
    clickBucket(u"✓ April 2031"_s);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 6; }));
    EXPECT_EQ(box(), u"大桥");
    EXPECT_FALSE(chipsShown()) << "the box says it all";
}

TEST_F(Narrowing, BucketsAreChosenByKeys)
{
    openBridges();
    facets()->setFocus();
    facets()->setCurrentIndex(bucket(u"江城晚报"_s));
    QTest::keyClick(facets(), Qt::Key_Space);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 1; }));
    ASSERT_TRUE(eventually([this] { return bucket(u"✓ 江城晚报"_s).isValid(); }));
    EXPECT_EQ(facets()->currentIndex(), bucket(u"✓ 江城晚报"_s)) << "where one was";
    QTest::keyClick(facets(), Qt::Key_Return);
    EXPECT_TRUE(eventually([this] { return rows()->rowCount() == 6; }));
}

TEST_F(Narrowing, ChipsTakeTheirPartsAway)
{
    openBridges();
    find<QLineEdit>("searchBox")->clear();
    type(u"大桥 刊:江城 日期:2031-04"_s);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 1 && chipsShown(); }));
    EXPECT_TRUE(find<QLabel>("understood")->text().contains(u"publication “江城”"_s));
    QTest::mouseClick(find<QToolButton>("chip1"), Qt::LeftButton);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 4; }));
    QTest::mouseClick(find<QToolButton>("chip0"), Qt::LeftButton);
    EXPECT_TRUE(eventually([this] { return box() == u"date:2031-04"; }));
    EXPECT_FALSE(find<QToolButton>("chip0")->isVisible());
}

TEST_F(Narrowing, TheTimelineNarrowsByClickAndDragAndFrees)
{
    openBridges();
    qint64 articles = 0;
    for (const search::Bar &bar : timeline()->bars())
        articles += bar.articles;
    EXPECT_EQ(articles, rows()->rowCount());
    EXPECT_EQ(timeline()->bars().back().issues, 1) << "the ground is what is held, found or not";
    EXPECT_EQ(timeline()->bars().back().articles, 0);

    const QPoint april = barOf({2031, 4, 2});
    QTest::mouseClick(timeline(), Qt::LeftButton, {}, april);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() < 6; }));
    const auto bars = timeline()->bars();
    ASSERT_TRUE(eventually([&] { return timeline()->bars() == bars; })) << "the bars stay while it narrows";
    QTest::qWait(50);
    QTest::mouseClick(timeline(), Qt::LeftButton, {}, april);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 6; }));

    QTest::qWait(50);
    QTest::mousePress(timeline(), Qt::LeftButton, {}, barOf({2031, 4, 3}));
    QTest::mouseMove(timeline(), barOf({2031, 2, 1}));
    QTest::mouseRelease(timeline(), Qt::LeftButton, {}, barOf({2031, 2, 1}));
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 4; }));
    QTest::qWait(50);
    QTest::keyClick(timeline(), Qt::Key_Delete);
    EXPECT_TRUE(eventually([this] { return rows()->rowCount() == 6; }));
    EXPECT_EQ(box(), u"大桥");
}

TEST_F(Narrowing, TheTimelineGoesByKeys)
{
    openBridges();
    QTest::keyClick(timeline(), Qt::Key_Home);
    EXPECT_TRUE(timeline()->accessibleDescription().contains(u"found"_s));
    QTest::keyClick(timeline(), Qt::Key_Return);
    EXPECT_TRUE(eventually([this] { return rows()->rowCount() == 2; }));
}

TEST_F(Narrowing, TheTimelineIsATableToo)
{
    openBridges();
    const auto choose = [this] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        auto *table = dialog->findChild<QTableWidget *>();
        qint64 sum = 0;
        for (int row = 0; row < table->rowCount(); ++row)
            sum += table->item(row, 1)->text().toInt();
        EXPECT_EQ(sum, 6);
        table->selectRow(0);
        dialog->accept();
    };
    QTimer::singleShot(0, this->m_window.get(), choose);
    Q_EMIT timeline()->tableWanted();
    EXPECT_TRUE(eventually([this] { return rows()->rowCount() == 2; }));
}

TEST_F(Narrowing, GoesWithTheSearch)
{
    openBridges();
    ASSERT_TRUE(eventually([this] { return find<QListView>("completions")->isVisible(); }));
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    EXPECT_TRUE(eventually([this] { return !facets()->isVisible() && !timeline()->isVisible() && !chipsShown(); }));
}

}  // namespace
}  // namespace dateline::tests
