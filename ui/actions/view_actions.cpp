#include "ui/actions/view_actions.h"

#include "ui/icons.h"
#include "ui/language.h"

namespace dateline::ui {

ViewActions::ViewActions(QMenuBar *bar, QWidget *window) : ActionMenu(bar, window)
{
    zoomIn = add({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    zoomOut = add({Qt::CTRL | Qt::Key_Minus});
    zoomReset = add({Qt::CTRL | Qt::Key_0});
    addSeparator();
    sidebar = add({Qt::Key_F9});
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
    m_language = addMenu();
    for (const QString &code : QStringList{QString()} + ui::languages()) {
        m_languages += add(m_language);
        m_languages.back()->setData(code);
    }

    for (QAction *checkable : {sidebar, fileView, seams, fullScreen})
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
    fileView->setText(tr("&As in File"));
    seams->setText(tr("S&eams"));
    seams->setWhatsThis(tr("Mark where pieces of the file were joined"));
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
