// One file on its way into the library: what was understood of it is shown before it is added.

#include "window_fixture.h"

#include "ui/language.h"
#include "ui/settings.h"
#include "ui/words.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

const QString kPage = u"# 新港开航\n\n新华社滨城8月1日电（记者江予宁）新港2031年8月1日开航，首日迎来货轮十二艘。\n\n"
                      "# 灯塔复明\n\n熄灯三年的灯塔昨夜重新点亮，守塔人说，渔民们在海上看了一夜。\n"_s;

class Previewing : public WindowFixture {
protected:
    void SetUp() override
    {
        WindowFixture::SetUp();
        ui::Settings().setPreviewed(true);
        ui::Settings().setLanguage(u"en"_s);
        open();
    }

    void openFile(const QByteArray &bytes)
    {
        m_file = m_library.file(u"new.md"_s, bytes);
        m_window->openPaths({m_file});
    }

    bool isShown() { return find<QWidget>("preview")->isVisible(); }
    QTreeView *outline() { return find<QTreeView>("previewOutline"); }
    QComboBox *encoding() { return find<QComboBox>("previewEncoding"); }
    QString row(int row, int column = 0) { return outline()->model()->index(row, column).data().toString(); }
    /// As if a person chose it with the keyboard.
    void choose(const QString &label)
    {
        encoding()->setFocus();
        const int wanted = encoding()->findData(label);
        ASSERT_GE(wanted, 0);
        while (encoding()->currentIndex() != wanted)
            QTest::keyClick(encoding(), encoding()->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }

    QString m_file;
};

TEST_F(Previewing, ShowsWhatWasUnderstoodAndAddsNothing)
{
    openFile(kPage.toUtf8());
    ASSERT_TRUE(eventually([this] { return isShown(); }));
    EXPECT_EQ(row(0), u"新港开航");
    EXPECT_TRUE(row(0, 1).contains(u"江予宁"_s)) << row(0, 1).toStdString();
    EXPECT_EQ(row(1), u"灯塔复明");
    EXPECT_EQ(encoding()->currentText(), u"UTF-8");
    EXPECT_FALSE(find<QLabel>("status")->isVisible());
    EXPECT_TRUE(m_library.issues().empty());
}

TEST_F(Previewing, EnterAdds)
{
    openFile(kPage.toUtf8());
    ASSERT_TRUE(eventually([this] { return isShown(); }));
    key(Qt::Key_Return);
    EXPECT_FALSE(isShown());
    EXPECT_TRUE(eventually([this] { return m_library.issues().size() == 1 && rows()->rowCount() == 2; }));
    EXPECT_TRUE(find<QLabel>("status")->isVisible());
}

TEST_F(Previewing, EscapeAddsNothing)
{
    openFile(kPage.toUtf8());
    ASSERT_TRUE(eventually([this] { return isShown(); }));
    key(Qt::Key_Escape);
    EXPECT_FALSE(isShown());
    EXPECT_TRUE(eventually([this] { return find<QWidget>("welcome")->isVisible(); }));
    QTest::qWait(100);
    EXPECT_TRUE(m_library.issues().empty());
}

TEST_F(Previewing, AnotherEncodingReadsTheFileAnewAndIsKept)
{
    // 8 bytes that are text in either encoding.
    openFile(QByteArray("# \xb0\xea\xa5\xc1\n\n\xb7\x73\xbb\x44 2031-08-01\n"));
    ASSERT_TRUE(eventually([this] { return isShown(); }));
    choose(u"Big5"_s);
    ASSERT_TRUE(eventually([this] { return row(0) == u"國民"; })) << row(0).toStdString();
    choose(u"GB18030"_s);
    ASSERT_TRUE(eventually([this] { return row(0) == u"瓣チ"; })) << row(0).toStdString();
    choose(u"Big5"_s);
    ASSERT_TRUE(eventually([this] { return row(0) == u"國民"; }));
    QTest::mouseClick(find<QPushButton>("previewAdd"), Qt::LeftButton);
    ASSERT_TRUE(eventually([this] { return m_library.articles().size() == 1; }));
    EXPECT_EQ(ui::nameOf(m_library.articles().front()), u"國民");
}

TEST_F(Previewing, AFileThatIsKnownOrCannotBeReadIsNotShown)
{
    openFile("");
    EXPECT_TRUE(eventually([this] { return find<QLabel>("importLine")->text() == u"new.md: The file holds no text."; }))
        << find<QLabel>("importLine")->text().toStdString();
    EXPECT_FALSE(isShown());

    setPreviewed(false);
    openFile(kPage.toUtf8());
    ASSERT_TRUE(eventually([this] { return m_library.issues().size() == 1; }));
    setPreviewed(true);
    m_window->openPaths({m_file});
    EXPECT_TRUE(eventually([this] { return find<QLabel>("importLine")->text() == u"new.md: already there"; }));
    EXPECT_FALSE(isShown());
}

TEST_F(Previewing, SeveralFilesAreNotShown)
{
    m_window->openPaths({m_library.file(u"a.md"_s, kPage.toUtf8()), m_library.file(u"b.md"_s, kPage.toUtf8() + "\n")});
    EXPECT_TRUE(eventually([this] { return m_library.issues().size() == 2; }));
    EXPECT_FALSE(isShown());
}

TEST_F(Previewing, CanBeTurnedOffBelowTheOutline)
{
    openFile(kPage.toUtf8());
    ASSERT_TRUE(eventually([this] { return isShown(); }));
    QTest::keyClick(find<QWidget>("previewNextTime"), Qt::Key_Space);
    EXPECT_TRUE(eventually([] { return !ui::Settings().previewed(); }));
}

TEST_F(Previewing, GivesWayToASearch)
{
    openFile(kPage.toUtf8());
    ASSERT_TRUE(eventually([this] { return isShown(); }));
    type(u"灯"_s);
    EXPECT_FALSE(isShown());
    EXPECT_TRUE(find<QLabel>("status")->isVisible());
}

TEST_F(Previewing, DoubtsLooseTextAndOddThingsAreNamed)
{
    openFile(QStringLiteral("# 滨城货运增长\n\n新华社滨城8月1日电 全港完成货运量2699亿吨，其中海运货运量197.7亿吨，河运货运量72.2亿吨。\n").toUtf8());
    ASSERT_TRUE(eventually([this] { return isShown(); }));
    EXPECT_EQ(row(0, 2), u"1");
    const QModelIndex article = outline()->model()->index(0, 0);
    ASSERT_EQ(outline()->model()->rowCount(article), 1);
    EXPECT_TRUE(outline()->model()->index(0, 0, article).data().toString().startsWith(u"2699"_s));
}

TEST_F(Previewing, AFileOfTheReportIsReadAgainInAnotherEncoding)
{
    setPreviewed(false);
    openFile(QByteArray("# \xb0\xea\xa5\xc1\n\n\xb7\x73\xbb\x44 2031-08-01\n"));
    ASSERT_TRUE(eventually([this] { return m_library.articles().size() == 1; }));
    auto *report = find<QTreeView>("importReport");
    ASSERT_TRUE(eventually([this] { return find<QPushButton>("importDetails")->isVisible(); }));
    find<QPushButton>("importDetails")->setChecked(true);
    report->setCurrentIndex(report->model()->index(0, 0));
    QTimer::singleShot(0, [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        for (QAction *action : menu->actions()) {
            if (action->data() == u"EUC-KR"_s)
                menu->setActiveAction(action);
        }
        QTest::keyClick(menu, Qt::Key_Return);
    });
    const QPoint place = report->visualRect(report->currentIndex()).center();
    QContextMenuEvent wanted(QContextMenuEvent::Mouse, place, report->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(report->viewport(), &wanted);
    const auto name = [this] { return ui::nameOf(m_library.articles().front()); };
    EXPECT_TRUE(eventually([&] { return name().startsWith(u'곌'); })) << name().toStdString();
}

TEST_F(Previewing, AStoppedImportGoesOn)
{
    setPreviewed(false);
    QStringList paths;
    for (int i = 0; i < 600; ++i)
        paths += m_library.file(u"%1.md"_s.arg(i), u"# 第%1号通报\n\n港口今天记录第%1号。\n"_s.arg(i).toUtf8());
    m_window->openPaths(paths);
    auto *stop = find<QPushButton>("cancelImport");
    ASSERT_TRUE(eventually([=] { return stop->isVisible(); }));
    QTest::mouseClick(stop, Qt::LeftButton);
    auto *goOn = find<QPushButton>("goOnImport");
    ASSERT_TRUE(eventually([=] { return goOn->isVisible(); }));
    EXPECT_LT(m_library.issues().size(), 600u);
    QTest::mouseClick(goOn, Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_library.issues().size() == 600; }, 30'000));
    EXPECT_TRUE(eventually([=] { return !goOn->isVisible() && !stop->isVisible(); }));
}

}  // namespace
}  // namespace dateline::tests
