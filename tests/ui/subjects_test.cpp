// What an article is about, in the window: shown, followed, set by hand, taken back.

#include "window_fixture.h"

#include "model/topic.h"
#include "ui/models/library_model.h"
#include "ui/models/roles.h"
#include "ui/panes/search_box.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

class SubjectsInWindow : public WindowFixture {
protected:
    void openEvening()
    {
        model::Issue issue = issueOf(u"港城晚报"_s, QDate(2031, 7, 26), u"渔船"_s, 3, u"渔船回港。"_s);
        issue.articles[0].subjects = {{u"15000000"_s, 0.8, model::SubjectBasis::Words, {u"夺冠"_s, u"决赛"_s}}};
        m_library.add(issue, u"/b/1.md"_s);
        open();
        ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 3; }));
    }

    /// The one that is shown; an earlier one may not be gone yet.
    QDialog *shownDialog(const QString &name)
    {
        for (QDialog *dialog : m_window->findChildren<QDialog *>(name)) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    QPushButton *button(QDialog *dialog, const QString &text)
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    /// The sidebar's row of a subject.
    QModelIndex shelfOf(const QString &code)
    {
        return qobject_cast<ui::LibraryModel *>(find<QTreeView>("sidebar")->model())
            ->find({.kind = ui::Shelf::Subject, .subject = code});
    }
};

TEST_F(SubjectsInWindow, AreQuietAndLookTheirSubjectUp)
{
    openEvening();
    click(0);
    auto *word = find<QToolButton>("subject0");
    ASSERT_TRUE(eventually([&] { return word->isVisible(); }));
    EXPECT_EQ(word->text(), u"sport");
    EXPECT_EQ(find<QLabel>("subjectBasis")->text(), u"· inferred");
    EXPECT_TRUE(word->toolTip().contains(u"夺冠"_s)) << word->toolTip().toStdString();
    EXPECT_FALSE(find<QToolButton>("subject1")->isVisible());

    QTest::mouseClick(word, Qt::LeftButton);
    EXPECT_TRUE(eventually([this] { return rows()->rowCount() == 1; }));
    EXPECT_EQ(title(0), u"渔船 1");
    EXPECT_EQ(find<QLineEdit>("searchBox")->text(), u"subject:sport");

    key(Qt::Key_Escape);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 3; }));
    click(1);
    EXPECT_TRUE(eventually([&] { return !word->isVisible(); }));
}

TEST_F(SubjectsInWindow, AreSetByHandAndTakenBack)
{
    openEvening();
    click(0);
    auto *word = find<QToolButton>("subject0");
    ASSERT_TRUE(eventually([&] { return word->isVisible(); }));
    key(Qt::Key_T, Qt::ShiftModifier);
    QDialog *dialog = nullptr;
    ASSERT_TRUE(eventually([&] { return (dialog = shownDialog(u"subjectsDialog"_s)) != nullptr; }));
    EXPECT_EQ(dialog->findChildren<QCheckBox *>().size(), 17);
    EXPECT_TRUE(dialog->findChild<QCheckBox *>(u"15000000"_s)->isChecked());
    EXPECT_EQ(button(dialog, u"As Inferred"_s), nullptr) << "they are";
    QTest::mouseClick(dialog->findChild<QCheckBox *>(u"15000000"_s), Qt::LeftButton, {}, {8, 8});
    QTest::mouseClick(dialog->findChild<QCheckBox *>(u"12000000"_s), Qt::LeftButton, {}, {8, 8});
    QTest::mouseClick(button(dialog, u"Set Subjects"_s), Qt::LeftButton);
    EXPECT_TRUE(eventually([&] { return word->text() == u"religion"; }));
    EXPECT_EQ(find<QLabel>("subjectBasis")->text(), u"· set by hand");
    EXPECT_TRUE(eventually([&] { return shelfOf(u"12000000"_s).isValid(); }));
    EXPECT_FALSE(shelfOf(u"15000000"_s).isValid());

    // Where no window manager gives it back, the window asks for the focus that the dialog had.
    ASSERT_TRUE(eventually([this] {
        m_window->activateWindow();
        return m_window->isActiveWindow();
    }));
    key(Qt::Key_T, Qt::ShiftModifier);
    ASSERT_TRUE(eventually([&] { return (dialog = shownDialog(u"subjectsDialog"_s)) != nullptr; }));
    ASSERT_NE(button(dialog, u"As Inferred"_s), nullptr);
    QTest::mouseClick(button(dialog, u"As Inferred"_s), Qt::LeftButton);
    EXPECT_TRUE(eventually([this] { return find<QLabel>("subjectBasis")->text() != u"· set by hand"; }));
    EXPECT_TRUE(eventually([&] { return !shelfOf(u"12000000"_s).isValid(); }));
}

TEST_F(SubjectsInWindow, AreShelvesOfTheLibrary)
{
    openEvening();
    ASSERT_TRUE(eventually([this] { return shelfOf(u"15000000"_s).isValid(); }));
    const QModelIndex shelf = shelfOf(u"15000000"_s);
    EXPECT_EQ(shelf.data().toString(), u"sport");
    EXPECT_EQ(shelf.data(ui::CountRole).toInt(), 1);
    auto *sidebar = find<QTreeView>("sidebar");
    EXPECT_FALSE(sidebar->isExpanded(shelf.parent()));
    QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {}, sidebar->visualRect(shelf.parent()).center());
    ASSERT_TRUE(sidebar->isExpanded(shelf.parent()));
    QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {}, sidebar->visualRect(shelf).center());
    EXPECT_TRUE(eventually([this] { return rows()->rowCount() == 1; }));
}

TEST_F(SubjectsInWindow, WhatWasTaughtIsForgottenWhenOneSaysSo)
{
    openEvening();
    QAction *forget = nullptr;
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == u"&Forget Taught Subjects…")
            forget = action;
    }
    ASSERT_NE(forget, nullptr);
    ASSERT_TRUE(m_library.marks().setSubjects(m_library.articles()[0].id, QStringList{u"12000000"_s}).ok());
    forget->trigger();
    QDialog *box = nullptr;
    ASSERT_TRUE(eventually([&] { return (box = shownDialog(u"forgetLessons"_s)) != nullptr; }));
    QTest::mouseClick(button(box, u"Forget"_s), Qt::LeftButton);
    click(0);
    auto *word = find<QToolButton>("subject0");
    EXPECT_TRUE(eventually([&] { return word->text() == u"religion"; })) << "what was set stays";
}

}  // namespace
}  // namespace dateline::tests
