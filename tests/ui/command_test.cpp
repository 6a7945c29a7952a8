// The window's commands, found by typing: in the palette and in the list of shortcuts.

#include "window_fixture.h"

#include "ui/commands/command.h"
#include "ui/commands/command_match.h"
#include "ui/language.h"
#include "ui/models/roles.h"
#include "ui/settings.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;
using ui::Command, ui::likeness, ui::withoutMnemonic;

TEST(CommandNames, LoseTheirMnemonics)
{
    const struct {
        QString text;
        QString plain;
    } rows[] = {{u"&File"_s, u"File"_s},     {u"Lan&guage"_s, u"Language"_s},       {u"文件(&F)"_s, u"文件"_s},
                {u"打开(&O)…"_s, u"打开…"_s}, {u"Fish && Chips"_s, u"Fish & Chips"_s}, {u"Go (now)"_s, u"Go (now)"_s},
                {u"Odd&"_s, u"Odd"_s},       {u""_s, u""_s}};
    for (const auto &[text, plain] : rows)
        EXPECT_EQ(withoutMnemonic(text), plain);
}

const Command kNextUnread{nullptr, u"Next Unread Article"_s, u"Go"_s, {u"N"_s}};
const Command kDark{nullptr, u"Dark"_s, u"View › Page"_s, {}};
const Command kImport{nullptr, u"Import Folder…"_s, u"File"_s, {u"Ctrl+I"_s}};
const Command kXia{nullptr, u"下一篇未读"_s, u"转到"_s, {u"N"_s}};
const Command kChinese{nullptr, u"繁體中文"_s, u"檢視 › 語言"_s, {}};

struct AnswerRow {
    const char *name;
    Command command;
    QString typed;
    bool answers;
};

class CommandAnswers : public ::testing::TestWithParam<AnswerRow> {};

TEST_P(CommandAnswers, WhatIsTyped)
{
    EXPECT_EQ(likeness(GetParam().typed, GetParam().command).has_value(), GetParam().answers);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, CommandAnswers,
    ::testing::Values(AnswerRow{"Nothing", kDark, u""_s, true}, AnswerRow{"Beginning", kNextUnread, u"nex"_s, true},
                      AnswerRow{"WordInside", kNextUnread, u"UNREAD"_s, true}, AnswerRow{"Initials", kNextUnread, u"nua"_s, true},
                      AnswerRow{"Humps", kNextUnread, u"neunar"_s, true}, AnswerRow{"HumpLeftOut", kNextUnread, u"neart"_s, true},
                      AnswerRow{"LettersStrewnAnywhere", kNextUnread, u"etd"_s, false}, AnswerRow{"Shortcut", kImport, u"ctrl+i"_s, true},
                      AnswerRow{"OtherShortcut", kImport, u"ctrl+j"_s, false}, AnswerRow{"WordsInAnyOrder", kNextUnread, u"article next"_s, true},
                      AnswerRow{"OneWordOfAnother", kNextUnread, u"next issue"_s, false}, AnswerRow{"MenuToo", kDark, u"page dark"_s, true},
                      AnswerRow{"MenuAlone", kDark, u"view"_s, true}, AnswerRow{"LettersSwapped", kNextUnread, u"unraed"_s, true},
                      AnswerRow{"LetterMissing", kImport, u"flder"_s, true}, AnswerRow{"LetterTooMany", kImport, u"immport"_s, true},
                      AnswerRow{"AnotherLetter", kImport, u"inport"_s, true}, AnswerRow{"TwoSlips", kImport, u"inpost"_s, false},
                      AnswerRow{"ShortSlip", kDark, u"drk"_s, false}, AnswerRow{"Han", kXia, u"未读"_s, true}, AnswerRow{"Traditional", kXia, u"未讀"_s, true},
                      AnswerRow{"Pinyin", kXia, u"xiayipian"_s, true}, AnswerRow{"PinyinInside", kXia, u"weidu"_s, true},
                      AnswerRow{"PinyinInitials", kXia, u"xypwd"_s, true}, AnswerRow{"PinyinHalfTyped", kXia, u"xiayip"_s, true},
                      AnswerRow{"PinyinMixed", kXia, u"xyipian"_s, true}, AnswerRow{"PinyinOfAnother", kXia, u"shang"_s, false},
                      AnswerRow{"PinyinOfTraditional", kChinese, u"ftzw"_s, true}, AnswerRow{"PinyinOfMenu", kChinese, u"yuyan"_s, true}),
    [](const auto &info) { return info.param.name; });

TEST(CommandRanking, NamesBeforeMenusAndBeginningsBeforeMiddles)
{
    const Command search{nullptr, u"Search All Articles"_s, u"Edit"_s, {}}, save{nullptr, u"Save This Search"_s, u"Edit"_s, {}},
        article{nullptr, u"Starred"_s, u"Search"_s, {}}, slip{nullptr, u"Research"_s, u"Edit"_s, {}};
    EXPECT_GT(likeness(u"search", search), likeness(u"search", save));
    EXPECT_GT(likeness(u"search", save), likeness(u"search", slip));
    EXPECT_GT(likeness(u"search", slip), likeness(u"search", article));
    EXPECT_GT(likeness(u"下一", kXia), likeness(u"一篇", kXia));
}

class Commands : public WindowFixture {
protected:
    void TearDown() override
    {
        WindowFixture::TearDown();
        ui::useLanguage(u"en"_s);
    }

    void openWithArticles()
    {
        ui::Settings().setLanguage(u"en"_s);
        m_library.add(issueOf(u"海湾晨报"_s, QDate(2031, 5, 4), u"渡船复航"_s, 3, u"海湾的渡船今晨复航。"_s), u"/b/1.md"_s);
        open();
        ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 3; }));
        list()->setFocus();
    }

    QWidget *palette() { return find<QWidget>("commandPalette"); }
    QAbstractItemModel *commands() { return palette()->findChild<QListView *>(u"commands"_s)->model(); }
    QString command(int row) { return commands()->index(row, 0).data().toString(); }

    void openPalette(const QString &typed)
    {
        key(Qt::Key_K, Qt::ControlModifier);
        ASSERT_TRUE(palette()->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), typed);
    }

    QAction *action(const QString &name)
    {
        for (QAction *candidate : m_window->findChildren<QAction *>()) {
            if (withoutMnemonic(candidate->text()) == name)
                return candidate;
        }
        return nullptr;
    }
};

TEST_F(Commands, AreAllThoseOfTheMenusEachOnce)
{
    openWithArticles();
    openPalette({});
    QStringList listed;
    for (int row = 0; row < commands()->rowCount(); ++row)
        listed += commands()->index(row, 0).data(ui::NoteRole).toString() + u'/' + command(row);
    EXPECT_TRUE(listed.contains(u"View › Language/繁體中文"_s));
    EXPECT_TRUE(listed.contains(u"Go/Next Unread Article"_s));
    EXPECT_EQ(QSet<QString>(listed.begin(), listed.end()).size(), listed.size());
    int inMenus = 0;
    for (const QMenu *menu : m_window->findChildren<QMenu *>()) {
        for (const QAction *entry : menu->actions())
            inMenus += !entry->isSeparator() && entry->isVisible() && entry->menu() == nullptr;
    }
    EXPECT_EQ(listed.size(), inMenus);
}

TEST_F(Commands, AreDoneWithTheFocusWhereItWas)
{
    openWithArticles();
    openPalette(u"nua"_s);
    EXPECT_EQ(command(0), u"Next Unread Article");
    key(Qt::Key_Return);
    EXPECT_FALSE(palette()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), list());
    EXPECT_TRUE(eventually([this] { return page().contains(u"渡船"_s); }));
}

TEST_F(Commands, WhatCannotBeDoneHasNoEffect)
{
    openWithArticles();
    openPalette(u"save this search"_s);
    EXPECT_EQ(command(0), u"Save This Search");
    EXPECT_FALSE(commands()->index(0, 0).flags().testFlag(Qt::ItemIsEnabled));
    EXPECT_TRUE(commands()->index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"cannot be done now"_s));
    key(Qt::Key_Return);
    EXPECT_TRUE(palette()->isVisible());
}

TEST_F(Commands, EscapeGivesTheFocusBackAndDoesNothing)
{
    openWithArticles();
    type(u"渡船"_s);
    QWidget *box = QApplication::focusWidget();
    openPalette(u"zzz"_s);
    EXPECT_EQ(commands()->rowCount(), 0);
    key(Qt::Key_Return);
    key(Qt::Key_Escape);
    EXPECT_FALSE(palette()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), box);
    EXPECT_EQ(find<QLineEdit>("searchBox")->text(), u"渡船");
}

TEST_F(Commands, ArrowsChooseAndLettersAreNoShortcuts)
{
    openWithArticles();
    openPalette(u"dark"_s);
    key(Qt::Key_Backspace);
    EXPECT_EQ(find<QLineEdit>("commandLine")->text(), u"dar");
    auto *view = palette()->findChild<QListView *>(u"commands"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"k"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    EXPECT_EQ(view->currentIndex().row(), 2);
    key(Qt::Key_Up);
    EXPECT_EQ(view->currentIndex().row(), 1);
    EXPECT_EQ(find<QLineEdit>("commandLine")->accessibleDescription(), view->currentIndex().data(Qt::AccessibleTextRole).toString());
}

TEST_F(Commands, DoneLatelyComeFirst)
{
    openWithArticles();
    openPalette(u"sepia"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(action(u"Sepia"_s)->isChecked());
    openPalette({});
    EXPECT_EQ(command(0), u"Sepia");
    EXPECT_TRUE(commands()->index(0, 0).data(ui::CheckedRole).toBool());
}

TEST_F(Commands, OfEquallyLikeOnesTheShorterNameComesFirst)
{
    openWithArticles();
    openPalette(u"next"_s);
    EXPECT_EQ(command(0), u"Next Tab");
    EXPECT_EQ(command(1), u"Next Issue");
    EXPECT_EQ(command(2), u"Next Figure");
}

TEST_F(Commands, ByPinyinInChinese)
{
    openWithArticles();
    action(u"简体中文"_s)->trigger();
    ASSERT_TRUE(eventually([this] { return action(u"下一篇"_s) != nullptr; }));
    openPalette(u"xiayip"_s);
    EXPECT_EQ(command(0), u"下一篇");
}

TEST_F(Commands, ShortcutsAreListedAndSearched)
{
    openWithArticles();
    action(u"Keyboard Shortcuts"_s)->trigger();
    auto *dialog = find<QDialog>("shortcutsDialog");
    ASSERT_NE(dialog, nullptr);
    auto *model = dialog->findChild<QListView *>(u"commands"_s)->model();
    const int all = model->rowCount();
    for (int row = 0; row < all; ++row)
        EXPECT_FALSE(model->index(row, 0).data(ui::KeysRole).toString().isEmpty());
    auto *line = dialog->findChild<QLineEdit *>(u"commandLine"_s);
    QTest::keyClicks(line, u"ctrl+l"_s);
    ASSERT_GT(model->rowCount(), 0);
    EXPECT_LT(model->rowCount(), all);
    EXPECT_EQ(model->index(0, 0).data().toString(), u"Search All Articles");
    EXPECT_EQ(model->index(0, 0).data(ui::KeysRole).toString(), u"Ctrl+L   /");
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

}  // namespace
}  // namespace dateline::tests
