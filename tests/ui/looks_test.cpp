// What is written in the window can be read: nothing is clipped where words are long or letters large, and everything
// has contrast enough.

#include "pseudo_language.h"
#include "window_fixture.h"

#include "support/corpus.h"
#include "ui/panes/quiet_button.h"
#include "ui/panes/tinted_selection.h"
#include "ui/settings.h"
#include "ui/typeset/theme.h"
#include "ui/typeset/type_scale.h"

#include <QAbstractAnimation>
#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProgressBar>
#include <QSettings>
#include <QStyle>
#include <QTextEdit>
#include <QToolButton>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

/// Whose text is not a thing to be fitted: what it holds is somebody's own words, elided or scrolled.
bool isOwnWords(const QWidget *widget)
{
    static const QStringList names{u"issue"_s, u"importLine"_s, u"understood"_s, u"issueDate"_s, u"folderPath"_s, u"previewTitle"_s, u"previewFormat"_s, u"previewPublication"_s,
                                   u"printedBefore"_s, u"printedAfter"_s, u"calendarMonth"_s, u"calendarLine"_s, u"qt_spinbox_lineedit"_s};
    return names.contains(widget->objectName()) || widget->objectName().startsWith(u"subject"_s) || widget->inherits("QAbstractSpinBox");
}

/// Not the views' own, which scroll.
QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QToolButton *>(widget); button && button->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return {};
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentText();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text().isEmpty() ? line->placeholderText() : QString();
    return {};
}

bool isClipped(const QWidget *widget)
{
    constexpr int kSlack = 1;  ///< px between two roundings
    if (dynamic_cast<const ui::ElidingButton *>(widget) != nullptr)
        return widget->sizeHint().height() > widget->height();  // the words end in … by themselves
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (label != nullptr && label->wordWrap())
        return label->heightForWidth(label->width()) > label->height();
    if (widget->inherits("QCommandLinkButton"))
        return widget->heightForWidth(widget->width()) > widget->height();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->fontMetrics().horizontalAdvance(line->placeholderText()) > line->width() - 16 || line->sizeHint().height() > line->height();
    return widget->sizeHint().width() > widget->width() || widget->sizeHint().height() > widget->height() + kSlack;
}

class Looks : public WindowFixture {
protected:
    void SetUp() override
    {
        WindowFixture::SetUp();
        ui::Settings().setLanguage(u"en"_s);
        m_font = QApplication::font();
    }

    void TearDown() override
    {
        WindowFixture::TearDown();
        m_language.reset();
        QApplication::setFont(m_font);
        QApplication::setPalette(QPalette());
    }

    /// Through the states that a person sees, `look` at each.
    void walk(const std::function<void(const QString &)> &look)
    {
        open();
        speak();
        look(u"empty"_s);
        m_window->openPaths({m_library.file(u"page.md"_s, "# 滨城货运增长\n\n新华社滨城8月1日电 全港完成货运量2699亿吨，其中海运货运量197.7亿吨，河运货运量72.2亿吨。\n")});
        ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 1; }));
        look(u"imported"_s);
        ASSERT_TRUE(m_library.library().import({samplesFolder()}, {}, {}, {}));
        const QString text = u"海湾的渡船今晨七点复航，首班客满。船长说，停航三周来码头上的灯一直亮着，附近的居民每天都来问哪一天开船。"_s;
        m_library.add(issueOf(u"海湾晨报"_s, QDate(2031, 5, 4), u"渡船复航"_s, 1, text), u"/b/1.md"_s);
        m_library.add(issueOf(u"山城晚报"_s, QDate(2031, 5, 4), u"渡船今晨复航"_s, 1, QString(text).replace(u"七点"_s, u"六点半"_s)), u"/b/2.md"_s);
        m_window.reset();
        QSettings().clear();  // or it would open where one was reading
        ui::Settings().setPreviewed(false);
        open();
        speak();
        ASSERT_TRUE(eventually([this] { return rows()->rowCount() > 50; }));
        click(1);
        ASSERT_TRUE(eventually([this] { return page().contains(u"渡船"_s); }));
        look(u"reading another telling"_s);
        key(Qt::Key_U, Qt::ControlModifier);
        look(u"as in file"_s);
        key(Qt::Key_U, Qt::ControlModifier);
        key(Qt::Key_F, Qt::ControlModifier);
        look(u"finding in the article"_s);
        key(Qt::Key_Escape);
        type(u"港口 -渔船 kind:story"_s);
        QTest::qWait(200);
        key(Qt::Key_F3);
        QTest::qWait(100);
        look(u"searching"_s);
        type(u"嚼蜡"_s);
        QTest::qWait(200);
        look(u"nothing found"_s);
        key(Qt::Key_K, Qt::ControlModifier);
        look(u"commands"_s);
        key(Qt::Key_Escape);
        key(Qt::Key_Comma, Qt::ControlModifier);
        look(u"settings"_s);
        delete find<QWidget>("settingsDialog");
        m_window->activateWindow();
        setPreviewed(true);
        m_window->openPaths({m_library.file(u"other.md"_s, "# 新港开航\n\n新华社滨城8月1日电 新港今天开航。\n")});
        ASSERT_TRUE(eventually([this] { return find<QWidget>("preview")->isVisible(); }));
        look(u"preview"_s);
    }

    void expectNothingClipped(const QString &state)
    {
        QTest::qWait(100);
        if (const QString folder = qEnvironmentVariable("DATELINE_GALLERY"); !folder.isEmpty())
            m_window->grab().save(folder + u"/looks-"_s + (m_language ? u"long-"_s : u"large-"_s) + QString(state).replace(u' ', u'-') + u".png"_s);
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const QString text = textOf(widget);
            if (!widget->isVisible() || text.isEmpty() || isOwnWords(widget))
                continue;
            EXPECT_FALSE(isClipped(widget))
                << state.toStdString() << ": " << widget->metaObject()->className() << ' ' << widget->objectName().toStdString() << " \""
                << text.toStdString() << "\" wants " << widget->sizeHint().width() << 'x' << widget->sizeHint().height() << ", has "
                << widget->width() << 'x' << widget->height()
                << (widget->hasHeightForWidth() ? " (height for width " + std::to_string(widget->heightForWidth(widget->width())) + ')' : "");
        }
        for (QHeaderView *header : m_window->findChildren<QHeaderView *>()) {
            for (int i = 0; header->isVisible() && header->orientation() == Qt::Horizontal && i < header->count(); ++i)
                EXPECT_LE(header->sectionSizeHint(i), header->sectionSize(i)) << state.toStdString() << ": column " << i << ' '
                    << header->model()->headerData(i, Qt::Horizontal).toString().toStdString();
        }
        for (const QToolButton *more : m_window->menuBar()->findChildren<QToolButton *>())
            EXPECT_FALSE(more->isVisible()) << state.toStdString() << ": the menu bar does not fit";
    }

    void expectAllTranslated(const QString &state)
    {
        const auto expectTranslated = [&](const QString &text, const QObject *owner) {
            EXPECT_FALSE(holdsUntranslated(text)) << state.toStdString() << ": " << owner->metaObject()->className() << ' '
                                                  << owner->objectName().toStdString() << " \"" << text.toStdString() << '"';
        };
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (!isOwnWords(widget) && !widget->inherits("QComboBox"))  // a box may offer names: English, UTF-8
                expectTranslated(textOf(widget), widget);
            expectTranslated(widget->accessibleName(), widget);
        }
        for (const QMenu *menu : m_window->findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions()) {
                if (action->isVisible() && action->text() != u"English" && action->data().toString() != u"en")
                    expectTranslated(action->text(), action);
            }
        }
    }

    /// Once the window has put the application into its own language.
    void speak()
    {
        if (m_language)
            m_language->speak();
        QTest::qWait(50);
    }

    QFont m_font;
    std::optional<PseudoLanguage> m_language;
};

TEST(Contrast, WordsBesideThePageCanBeReadOnEveryGround)
{
    QPalette light(QColor(0xEFEFEF)), dark(QColor(0x353534), QColor(0x2B2B2A));
    dark.setColor(QPalette::Base, QColor(0x222221));
    dark.setColor(QPalette::Text, QColor(0xE6E3DC));
    for (const QPalette &palette : {light, dark}) {
        const ui::Theme theme = ui::themeFor(palette);
        const QPalette tinted = ui::withTintedSelection(palette);
        // A chosen row, a row, a bar: names, what stands quietly beside them, and what is new.
        for (const QPalette::ColorRole ground : {QPalette::Highlight, QPalette::Base, QPalette::Window}) {
            for (const QColor &words : {tinted.color(QPalette::Text), theme.quiet, theme.accent})
                EXPECT_GE(ui::contrast(words, tinted.color(ground)), 4.5)
                    << qPrintable(words.name()) << " on " << qPrintable(tinted.color(ground).name());
        }
    }
}

TEST_F(Looks, LongWordsFitAndNoneIsUntranslated)
{
    m_language.emplace();
    walk([this](const QString &state) {
        expectNothingClipped(state);
        expectAllTranslated(state);
    });
}

TEST_F(Looks, NothingMovesByItself)
{
    walk([this](const QString &state) {
        for (const QWidget *top : QApplication::topLevelWidgets()) {
            for (const QAbstractAnimation *animation : top->findChildren<QAbstractAnimation *>()) {
                // Of Qt: the sign in a box that empties it appears by and by.
                EXPECT_TRUE(animation->duration() == 0 || animation->property("propertyName").toByteArray() == "opacity") << state.toStdString();
            }
            for (const QProgressBar *bar : top->findChildren<QProgressBar *>())
                EXPECT_LT(bar->minimum(), bar->maximum()) << state.toStdString() << ": a bar without an end runs to and fro";
        }
        EXPECT_TRUE(m_window->style()->findChildren<QAbstractAnimation *>().isEmpty()) << state.toStdString();
    });
}

TEST_F(Looks, ThePagesLettersGrowWithThePlatforms)
{
    m_library.add(issueOf(u"海湾晨报"_s, {2031, 5, 4}, u"渡船"_s, 1, u"渡船今晨复航。"_s), u"/一.md"_s);
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 1; }));
    click(0);
    ASSERT_TRUE(eventually([this] { return page().contains(u"复航"_s); }));
    const auto letters = [this] { return find<QTextEdit>("reader")->document()->defaultFont().pixelSize(); };
    EXPECT_EQ(letters(), ui::TypeScale::kBodyPx);
    QFont large = m_font;
    large.setPixelSize(26);
    QApplication::setFont(large);
    EXPECT_TRUE(eventually([&] { return letters() == 33; })) << letters();
    large.setPixelSize(8);
    QApplication::setFont(large);
    EXPECT_TRUE(eventually([&] { return letters() == ui::TypeScale::kBodyPx; })) << "never smaller";
}

TEST_F(Looks, LargeLettersFit)
{
    QFont large = m_font;
    large.setPointSizeF(20);
    QApplication::setFont(large);
    walk([this](const QString &state) { expectNothingClipped(state); });
}

}  // namespace
}  // namespace dateline::tests
