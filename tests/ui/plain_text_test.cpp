// What comes from a bulletin is text: it turns nothing, hides nothing, opens nothing.

#include "window_fixture.h"

#include "ui/models/roles.h"
#include "ui/panes/reader_view.h"
#include "ui/plain_text.h"
#include "ui/web_address.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QLabel>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

TEST(PlainText, ShowsWhatCannotBeSeen)
{
    const struct {
        QString text;
        QString shown;
    } rows[] = {
        {u"港口开航"_s, u"港口开航"_s},
        {u"港口\u202Egnp.exe"_s, u"港口\uFFFDgnp.exe"_s},          // an override
        {u"a\u2066b\u2069"_s, u"a\uFFFDb\uFFFD"_s},
        {u"新\u200B华社"_s, u"新\uFFFD华社"_s},                    // looks as without it
        {u"\uFEFF题"_s, u"\uFFFD题"_s},
        {u"a\u0007b\tc\nd"_s, u"a\uFFFDb c d"_s},
        {u"نمی\u200Cخواهم"_s, u"نمی\u200Cخواهم"_s},                // Persian is written with it
        {u"ภาษา\u200Bไทย"_s, u"ภาษา\u200Bไทย"_s},
        {u"👩\u200D🚀"_s, u"👩\u200D🚀"_s},
        {u"全角　空格"_s, u"全角　空格"_s},
    };
    for (const auto &row : rows) {
        EXPECT_EQ(ui::shownPlainly(row.text), row.shown) << qPrintable(row.text);
        EXPECT_EQ(ui::shownPlainly(row.text).size(), row.text.size());
    }
    EXPECT_EQ(ui::isolated(u"海湾日报"_s), u"海湾日报");
    EXPECT_EQ(ui::isolated(u"خبر"_s), u"\u2068خبر\u2069");
    EXPECT_TRUE(ui::isRightToLeft(u"ميناء 2031 AI يفتح"_s));
    EXPECT_FALSE(ui::isRightToLeft(u"The word خبر means news"_s));
    EXPECT_FALSE(ui::isRightToLeft(u"2031"_s));
}

TEST(WebAddress, OnlyOfTheWeb)
{
    const struct {
        QString text;
        QString host;  ///< empty: refused
    } rows[] = {
        {u"https://news.example/a?b=c#d"_s, u"news.example"_s},
        {u"http://news.example:8080/"_s, u"news.example"_s},
        {u"mailto:desk@news.example"_s, u"desk@news.example"_s},
        {u"https://bank.example@evil.example/"_s, u"evil.example"_s},
        {u"https://bank.example:x@evil.example/"_s, u"evil.example"_s},
        {u"https://аpple.example/"_s, u"xn--pple-43d.example"_s},
        {u"HTTPS://News.Example/"_s, u"news.example"_s},
        {u"https://a.example/$(id);'"_s, u"a.example"_s},
        {u"https://a.example/`x`"_s, {}},
        {u"file:///etc/passwd"_s, {}},
        {u"file://host/share"_s, {}},
        {u"smb://host/share"_s, {}},
        {u"//host/share"_s, {}},
        {u"/etc/passwd"_s, {}},
        {u"../x.md"_s, {}},
        {u"javascript:alert(1)"_s, {}},
        {u"data:text/html,<b>x</b>"_s, {}},
        {u"vbscript:x"_s, {}},
        {u"ssh://host"_s, {}},
        {u"x-program://do"_s, {}},
        {u"http:///nohost"_s, {}},
        {u"https://"_s, {}},
        {u"https://a.example/ x"_s, {}},
        {u"https://a.example/\nx"_s, {}},
        {u"https://a.example/\u202Ex"_s, {}},
        {u"mailto:"_s, {}},
        {u"mailto:--attach=/etc/passwd@x"_s, {}},
        {{}, {}},
    };
    for (const auto &row : rows) {
        const auto address = ui::webAddress(row.text);
        EXPECT_EQ(address ? address->host : QString(), row.host) << qPrintable(row.text);
    }
}

class Browser final : public QObject {
    Q_OBJECT
public:
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened += url; }
};

class Hostile : public WindowFixture {
protected:
    const QString m_markup = u"<img src=\"file:///dev/zero\"><b>x</b>"_s;

    void openHostile()
    {
        model::Issue issue = issueOf(m_markup + u"报"_s, QDate(2031, 5, 4), m_markup + u"题"_s, 2, m_markup + u"文300亿元。"_s);
        issue.number = m_markup;
        issue.title = m_markup;
        issue.dateBasis = model::DateBasis::Inferred;
        issue.dateReason = m_markup;
        issue.sections = {{.name = m_markup + u"版"_s, .page = m_markup}};
        for (model::Article &article : issue.articles) {
            article.section = 0;
            article.series = article.kicker = article.deck = article.place = article.agency = article.dateline = m_markup;
            article.reporters = article.correspondents = article.photographers = {m_markup};
            article.sourceUrl = u"https://news.example/<b>"_s;
        }
        model::Article brief = issue.articles[0];
        issue.articles[0].briefs = {brief};
        m_library.add(issue, u"/b/<img src=x>.md"_s);
        open();
        ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 3; }));
    }

    static void expectPlain(const QString &text, const QString &where)
    {
        EXPECT_FALSE(Qt::mightBeRichText(text) && text.contains(u"<img"_s)) << qPrintable(where + u": "_s + text);
    }

    void expectAllPlain()
    {
        for (const QWidget *widget : m_window->findChildren<QWidget *>())
            expectPlain(widget->toolTip(), widget->objectName());
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << qPrintable(label->text());
        for (const QAction *action : m_window->findChildren<QAction *>())
            expectPlain(action->toolTip(), action->text());
        for (const QTabBar *tabs : m_window->findChildren<QTabBar *>()) {
            for (int i = 0; i < tabs->count(); ++i)
                expectPlain(tabs->tabToolTip(i), u"tab"_s);
        }
        for (const QAbstractItemView *view : m_window->findChildren<QAbstractItemView *>())
            expectItemsPlain(*view->model(), {});
    }

    void expectItemsPlain(const QAbstractItemModel &model, const QModelIndex &parent)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            for (const int role : {Qt::ToolTipRole, Qt::StatusTipRole, Qt::WhatsThisRole})
                expectPlain(index.data(role).toString(), u"item"_s);
            expectItemsPlain(model, index);
        }
    }
};

TEST_F(Hostile, MarkupIsTextInEveryLabelAndTooltip)
{
    openHostile();
    find<QTreeView>("sidebar")->expandAll();
    QTest::qWait(50);
    find<QTreeView>("sidebar")->expandAll();
    click(0);
    ASSERT_TRUE(eventually([this] { return page().contains(m_markup); }));
    QTest::mouseClick(list()->viewport(), Qt::MiddleButton, {}, list()->visualRect(rows()->index(1, 0)).center());
    key(Qt::Key_U, Qt::ControlModifier);
    key(Qt::Key_F7);
    type(u"文"_s);
    QTest::qWait(200);
    expectAllPlain();
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    click(1);
    QTest::qWait(100);
    expectAllPlain();
}

TEST_F(Hostile, OnlyTheWebsAddressesAreShownAndOpened)
{
    Browser browser;
    QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
    model::Issue issue = issueOf(u"报"_s, QDate(2031, 5, 4), u"题"_s, 2, u"文。"_s);
    issue.articles[0].sourceUrl = u"https://bank.example@evil.example/a"_s;
    issue.articles[1].sourceUrl = u"file:///etc/passwd"_s;
    m_library.add(issue, u"/b/1.md"_s);
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 2; }));
    auto *link = find<QToolButton>("sourceLink");
    click(0);
    ASSERT_TRUE(eventually([&] { return link->isVisible(); }));
    EXPECT_EQ(link->text(), u"Published at evil.example");
    QTest::mouseClick(link, Qt::LeftButton);
    EXPECT_EQ(browser.opened, QList<QUrl>{QUrl(u"https://bank.example@evil.example/a"_s)});
    click(1);
    ASSERT_TRUE(eventually([this] { return page().startsWith(u"题 2"_s); }));
    EXPECT_FALSE(link->isVisible());
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

}  // namespace
}  // namespace dateline::tests

#include "plain_text_test.moc"
