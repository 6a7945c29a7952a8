// Everything by keyboard alone: each control is named, reached by Tab and shows that it has the focus; a person's tasks
// from opening a file to keeping a search need no mouse.

#include "window_fixture.h"

#include "ui/settings.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTreeView>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

class Keyboard : public WindowFixture {
protected:
    void openSamples()
    {
        ui::Settings().setLanguage(u"en"_s);
        addSamples(m_library);
        open();
        ASSERT_TRUE(eventually([this] { return rows()->rowCount() > 10; }));
    }

    /// What Tab comes by, once around.
    QSet<QWidget *> tabbed()
    {
        QSet<QWidget *> seen;
        for (int i = 0; i < 200; ++i) {
            QWidget *focus = QApplication::focusWidget();
            if (focus == nullptr || seen.contains(focus))
                break;
            seen.insert(focus);
            // In a text Tab might be a character; in none of ours.
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        return seen;
    }

    /// Those that a click would work on. A view's parts and a box's line are their owner's.
    QList<QWidget *> controls()
    {
        QList<QWidget *> found;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
                                   || qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractItemView *>(widget);
            const bool isPart = qobject_cast<QLineEdit *>(widget->parentWidget()) || widget->inherits("QHeaderView")
                                || widget->parentWidget()->inherits("QAbstractItemView") || widget->inherits("QMenuBarExtension")
                                || widget->parentWidget()->inherits("QTabBar") || widget->parentWidget()->inherits("QMenuBar");
            if (isControl && !isPart && widget->isVisible() && widget->isEnabled())
                found += widget;
        }
        return found;
    }

    void expectReached(const char *state)
    {
        const QSet<QWidget *> seen = tabbed();
        for (QWidget *control : controls()) {
            EXPECT_TRUE(seen.contains(control) || (control->focusProxy() && seen.contains(control->focusProxy())))
                << state << ": Tab does not come by " << control->metaObject()->className() << ' ' << control->objectName().toStdString() << ' '
                << control->accessibleName().toStdString();
            const auto *button = qobject_cast<QAbstractButton *>(control);
            EXPECT_FALSE(control->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty()))
                << state << ": no name: " << control->metaObject()->className() << ' ' << control->objectName().toStdString();
        }
    }

    /// Whether having the focus changes how it looks.
    bool showsFocus(QWidget *widget)
    {
        widget->setFocus(Qt::TabFocusReason);
        QTest::qWait(10);
        const QImage with = m_window->grab().toImage();
        QWidget *other = widget == list() ? static_cast<QWidget *>(find<QLineEdit>("searchBox")) : list();
        other->setFocus(Qt::TabFocusReason);
        QTest::qWait(10);
        const QImage without = m_window->grab().toImage();
        const QRect place(widget->mapTo(m_window.get(), QPoint()), widget->size());
        return with.copy(place) != without.copy(place);
    }
};

TEST_F(Keyboard, TabComesByEveryControl)
{
    openSamples();
    list()->setFocus();
    key(Qt::Key_J);
    QTest::qWait(100);
    expectReached("reading");
    type(u"港口 -渔船"_s);
    ASSERT_TRUE(eventually([this] { return status().contains(u"article"_s); }));
    QTest::qWait(200);
    key(Qt::Key_Escape, Qt::ShiftModifier);
    expectReached("searching");
}

TEST_F(Keyboard, TheFocusIsSeen)
{
    openSamples();
    list()->setFocus();
    key(Qt::Key_J);
    QTest::qWait(100);
    key(Qt::Key_Tab);  // styles show the focus to those alone who use the keyboard
    for (QWidget *control : controls()) {
        if (control->focusPolicy() == Qt::NoFocus || control->visibleRegion().isEmpty())  // below the page's end
            continue;
        EXPECT_TRUE(showsFocus(control)) << control->metaObject()->className() << ' ' << control->objectName().toStdString() << ' '
                                         << control->accessibleName().toStdString();
    }
}

TEST_F(Keyboard, FromAFileToAKeptSearch)
{
    ui::Settings().setLanguage(u"en"_s);
    ui::Settings().setPreviewed(true);
    open();
    m_window->openPaths({m_library.file(u"new.md"_s, "# 新港开航\n\n新华社滨城8月1日电 新港2031年8月1日开航。\n\n# 灯塔复明\n\n熄灯三年的灯塔昨夜点亮。\n")});
    ASSERT_TRUE(eventually([this] { return find<QWidget>("preview")->isVisible(); }));
    key(Qt::Key_Return);  // add it
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 2; }));

    key(Qt::Key_1, Qt::ControlModifier);  // browse: the library's first shelf
    EXPECT_EQ(QApplication::focusWidget(), find<QTreeView>("sidebar"));
    key(Qt::Key_Home);
    key(Qt::Key_Return);
    key(Qt::Key_2, Qt::ControlModifier);
    ASSERT_EQ(QApplication::focusWidget(), list());

    key(Qt::Key_Home);  // read
    key(Qt::Key_J);
    ASSERT_TRUE(eventually([this] { return page().contains(u"灯塔"_s); })) << page().toStdString();
    key(Qt::Key_S);  // star
    EXPECT_TRUE(eventually([this] {
        const auto articles = m_library.articles();
        return std::any_of(articles.begin(), articles.end(), [](const model::ArticleRow &row) { return row.starred; });
    }));

    key(Qt::Key_Slash);  // search, and narrow
    EXPECT_EQ(QApplication::focusWidget(), find<QLineEdit>("searchBox"));
    type(u"港"_s);
    ASSERT_TRUE(eventually([this] { return status() == u"1 article · 2 places"; })) << status().toStdString();
    QTest::keyClicks(QApplication::focusWidget(), u" is:starred"_s);
    ASSERT_TRUE(eventually([this] { return find<QLabel>("understood")->isVisible(); }));
    key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);  // keep it
    EXPECT_TRUE(eventually([this] {
        const auto saved = m_library.library().catalogue().value()->savedSearches();
        return saved && saved->size() == 1;
    }));
    key(Qt::Key_Escape);
    if (find<QLineEdit>("searchBox")->text().size() > 0)  // the first may close the completions
        key(Qt::Key_Escape);
    EXPECT_TRUE(find<QLineEdit>("searchBox")->text().isEmpty());
}

}  // namespace
}  // namespace dateline::tests
