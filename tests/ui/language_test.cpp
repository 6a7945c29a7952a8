// The window's language, changed while it is open.

#include "window_fixture.h"

#include "ui/language.h"
#include "ui/settings.h"

#include <QLabel>
#include <QMenuBar>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

class Language : public WindowFixture {
protected:
    void TearDown() override
    {
        WindowFixture::TearDown();
        ui::useLanguage(u"en"_s);
    }

    void choose(const QString &name)
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->text() == name)
                return action->trigger();
        }
        FAIL() << "no such language: " << name.toStdString();
    }

    QStringList menus()
    {
        QStringList titles;
        for (const QAction *menu : m_window->menuBar()->actions())
            titles += menu->text();
        return titles;
    }
};

TEST_F(Language, ChangesInTheOpenWindow)
{
    m_library.add(issueOf(u"海湾晨报"_s, QDate(2031, 5, 4), u"渡船复航"_s, 3, u"海湾的渡船今晨复航。"_s), u"/b/1.md"_s);
    ui::Settings().setLanguage(u"en"_s);
    open();
    ASSERT_TRUE(eventually([this] { return status() == u"3 articles"; }));
    choose(u"繁體中文"_s);
    EXPECT_TRUE(eventually([this] { return status() == u"3 篇文章"; })) << status().toStdString();
    EXPECT_EQ(menus().first(3), QStringList({u"檔案(&F)"_s, u"編輯(&E)"_s, u"檢視(&V)"_s}));
    type(u"kind:story -title:渔船"_s);
    const auto understood = [this] { return find<QLabel>("understood")->text(); };
    EXPECT_TRUE(eventually([&] { return understood() == u"理解為：報導 且 不含標題含「渔船」"; })) << understood().toStdString();

    choose(u"简体中文"_s);
    EXPECT_TRUE(eventually([this] { return menus().front() == u"文件(&F)"; }));
    EXPECT_TRUE(eventually([&] { return understood() == u"理解为：报道 且 不含标题含“渔船”"; })) << understood().toStdString();
    choose(u"English"_s);
    EXPECT_TRUE(eventually([this] { return menus().front() == u"&File"; }));
}

TEST_F(Language, IsRemembered)
{
    open();
    choose(u"繁體中文"_s);
    reopen();
    EXPECT_EQ(menus().front(), u"檔案(&F)"_s);
    EXPECT_EQ(ui::wording(), search::Wording::Traditional);
}

}  // namespace
}  // namespace dateline::tests
