#include "ui/actions/view_actions.h"

#include "ui/icons.h"
#include "ui/language.h"

#include <algorithm>
#include <cstdlib>

namespace dateline::ui {
namespace {

// Percent of what the script takes.
constexpr int kTight = 88;
constexpr int kLoose = 118;
constexpr int kNarrow = 78;
constexpr int kBroad = 128;

}  // namespace

ViewActions::ViewActions(QMenuBar *bar, QWidget *window) : ActionMenu(bar, window)
{
    zoomIn = add({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    zoomOut = add({Qt::CTRL | Qt::Key_Minus});
    zoomReset = add({Qt::CTRL | Qt::Key_0});
    addSeparator();
    sidebar = add({Qt::Key_F9});
    calendar = add({Qt::SHIFT | Qt::Key_F9});
    fileView = add({Qt::CTRL | Qt::Key_U});
    seams = add({Qt::Key_F8});
    fullScreen = add({Qt::Key_F11});
    addSeparator();
    m_theme = addMenu();
    themeSystem = add(m_theme);
    themeLight = add(m_theme);
    themeDark = add(m_theme);
    themeSepia = add(m_theme);
    m_theme->addSeparator();
    nextTheme = add(m_theme, {Qt::CTRL | Qt::Key_D});
    m_type = addMenu();
    sans = add(m_type);
    fullWidth = add(m_type);
    const auto choice = [this](const QList<int> &values) {
        m_type->addSeparator();
        QList<QAction *> actions;
        for (const int value : values) {
            actions += add(m_type);
            actions.back()->setData(value);
        }
        makeChoice(actions);
        return actions;
    };
    m_leadings = choice({kTight, 100, kLoose});
    m_measures = choice({kNarrow, 100, kBroad});
    using Paragraphs = TypeOptions::Paragraphs;
    m_paragraphs = choice({int(Paragraphs::AsWritten), int(Paragraphs::Indented), int(Paragraphs::Spaced)});
    m_rows = addMenu();
    for (const Density density : {Density::Compact, Density::Normal, Density::Roomy}) {
        m_densities += add(m_rows);
        m_densities.back()->setData(int(density));
    }
    makeChoice(m_densities);
    m_groups = addMenu();
    for (const Grouping grouping : {Grouping::None, Grouping::Issue, Grouping::Day, Grouping::Story}) {
        m_groupings += add(m_groups);
        m_groupings.back()->setData(int(grouping));
    }
    makeChoice(m_groupings);
    m_language = addMenu();
    for (const QString &code : QStringList{QString()} + ui::languages()) {
        m_languages += add(m_language);
        m_languages.back()->setData(code);
    }

    for (QAction *checkable : {sidebar, calendar, fileView, seams, fullScreen, sans, fullWidth})
        checkable->setCheckable(true);
    themeSystem->setData(int(ThemeChoice::System));
    themeLight->setData(int(ThemeChoice::Light));
    themeDark->setData(int(ThemeChoice::Dark));
    themeSepia->setData(int(ThemeChoice::Sepia));
    makeChoice(themes());
    makeChoice(m_languages);

    sidebar->setIcon(icon(Icon::Sidebar));
    fileView->setIcon(icon(Icon::File));
}

void ViewActions::showLanguage(const QString &code)
{
    for (QAction *language : languages())
        language->setChecked(language->data().toString() == code);
}

TypeOptions ViewActions::typeOptions() const
{
    const auto chosen = [](const QList<QAction *> &actions) {
        const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction *action) { return action->isChecked(); });
        return found == actions.end() ? actions.front()->data().toInt() : (*found)->data().toInt();
    };
    return {.sans = sans->isChecked(), .leading = chosen(m_leadings), .measure = chosen(m_measures),
            .paragraphs = TypeOptions::Paragraphs(chosen(m_paragraphs)), .fullWidth = fullWidth->isChecked()};
}

void ViewActions::showTypeOptions(const TypeOptions &options)
{
    const auto check = [](const QList<QAction *> &actions, int value) {
        const auto nearest = std::min_element(actions.begin(), actions.end(), [value](const QAction *a, const QAction *b) {
            return std::abs(a->data().toInt() - value) < std::abs(b->data().toInt() - value);
        });
        (*nearest)->setChecked(true);
    };
    sans->setChecked(options.sans);
    fullWidth->setChecked(options.fullWidth);
    check(m_leadings, options.leading);
    check(m_measures, options.measure);
    check(m_paragraphs, int(options.paragraphs));
}

void ViewActions::showDensity(Density density)
{
    for (QAction *action : m_densities)
        action->setChecked(action->data().toInt() == int(density));
}

void ViewActions::showGrouping(Grouping grouping)
{
    for (QAction *action : m_groupings)
        action->setChecked(action->data().toInt() == int(grouping));
}

void ViewActions::showTheme(ThemeChoice choice)
{
    for (QAction *theme : themes())
        theme->setChecked(theme->data().toInt() == int(choice));
}

void ViewActions::retranslate()
{
    setTitle(tr("&View"));
    zoomIn->setText(tr("&Larger Text"));
    zoomOut->setText(tr("&Smaller Text"));
    zoomReset->setText(tr("&Normal Text"));
    sidebar->setText(tr("Side&bar"));
    calendar->setText(tr("&Calendar"));
    calendar->setWhatsThis(tr("Days with issues, and days missing in a run"));
    fileView->setText(tr("&As in File"));
    seams->setText(tr("S&eams"));
    seams->setWhatsThis(tr("Mark where pieces of the file were joined"));
    m_type->setTitle(tr("T&ype"));
    sans->setText(tr("&Sans-Serif"));
    fullWidth->setText(tr("&Full-Width Punctuation in Chinese"));
    fullWidth->setWhatsThis(tr("Shown only: what is copied stays as printed"));
    const auto name = [](const QList<QAction *> &actions, const QStringList &names) {
        for (qsizetype i = 0; i < actions.size(); ++i)
            actions[i]->setText(names[i]);
    };
    name(m_leadings, {tr("&Tight Lines"), tr("&Normal Lines"), tr("&Loose Lines")});
    name(m_measures, {tr("Na&rrow Column"), tr("Nor&mal Column"), tr("&Broad Column")});
    name(m_paragraphs, {tr("Paragraphs as the &Language Sets Them"), tr("&Indented Paragraphs"), tr("S&paced Paragraphs")});
    m_rows->setTitle(tr("&Rows of the List"));
    m_groups->setTitle(tr("&Group the List"));
    name(m_groupings, {tr("&Not at All"), tr("By &Issue and Section"), tr("By &Day"), tr("By &Story")});
    name(m_densities, {tr("&Compact Rows"), tr("&Normal Rows"), tr("&Roomy Rows")});
    fullScreen->setText(tr("Full S&creen"));
    m_theme->setTitle(tr("&Page"));
    themeSystem->setText(tr("As the &System"));
    themeLight->setText(tr("&Light"));
    themeDark->setText(tr("&Dark"));
    themeSepia->setText(tr("S&epia"));
    nextTheme->setText(tr("&Next Colours"));
    m_language->setTitle(tr("Lan&guage"));
    for (QAction *language : m_languages) {
        const QString code = language->data().toString();
        language->setText(code.isEmpty() ? tr("The System's") : languageName(code));
    }
}

}  // namespace dateline::ui
