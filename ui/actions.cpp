#include "ui/actions.h"

#include "ui/icons.h"

#include <QActionGroup>

namespace dateline::ui {

Actions::Actions(QMenuBar *bar, QWidget *window) : QObject(window), m_window(window)
{
    m_file = bar->addMenu(QString());
    openFiles = add(m_file, {QKeySequence::Open});
    importFolder = add(m_file, {Qt::CTRL | Qt::Key_I});
    openSamples = add(m_file);
    m_file->addSeparator();
    quit = add(m_file, {Qt::CTRL | Qt::Key_Q});
    quit->setMenuRole(QAction::QuitRole);

    m_edit = bar->addMenu(QString());
    copy = add(m_edit, {QKeySequence::Copy});
    copyWithSource = add(m_edit, {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    m_edit->addSeparator();
    search = add(m_edit, {Qt::CTRL | Qt::Key_L, Qt::Key_Slash});
    saveSearch = add(m_edit, {Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    findInArticle = add(m_edit, {QKeySequence::Find});
    nextMark = add(m_edit, {Qt::Key_F3});
    previousMark = add(m_edit, {Qt::SHIFT | Qt::Key_F3});
    nextDoubt = add(m_edit, {Qt::Key_F4});
    m_edit->addSeparator();
    leave = add(m_edit, {Qt::Key_Escape});

    m_view = bar->addMenu(QString());
    zoomIn = add(m_view, {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    zoomOut = add(m_view, {Qt::CTRL | Qt::Key_Minus});
    zoomReset = add(m_view, {Qt::CTRL | Qt::Key_0});
    m_view->addSeparator();
    sidebar = add(m_view, {Qt::Key_F9});
    fileView = add(m_view, {Qt::CTRL | Qt::Key_U});
    fullScreen = add(m_view, {Qt::Key_F11});
    m_view->addSeparator();
    m_theme = m_view->addMenu(QString());
    themeSystem = add(m_theme);
    themeLight = add(m_theme);
    themeDark = add(m_theme);
    themeSepia = add(m_theme);
    m_theme->addSeparator();
    nextTheme = add(m_theme, {Qt::CTRL | Qt::Key_D});
    m_language = m_view->addMenu(QString());
    languageSystem = add(m_language);
    languageEnglish = add(m_language);
    languageChinese = add(m_language);

    m_go = bar->addMenu(QString());
    next = add(m_go, {Qt::Key_J});
    previous = add(m_go, {Qt::Key_K});
    nextUnread = add(m_go, {Qt::Key_N});
    pageDown = add(m_go, {Qt::Key_Space});
    m_go->addSeparator();
    nextIssue = add(m_go, {Qt::Key_BracketRight});
    previousIssue = add(m_go, {Qt::Key_BracketLeft});
    m_go->addSeparator();
    toSidebar = add(m_go, {Qt::CTRL | Qt::Key_1});
    toList = add(m_go, {Qt::CTRL | Qt::Key_2});
    toReader = add(m_go, {Qt::CTRL | Qt::Key_3});

    m_article = bar->addMenu(QString());
    star = add(m_article, {Qt::Key_S});
    read = add(m_article, {Qt::Key_M});
    subjects = add(m_article, {Qt::Key_T});
    compare = add(m_article, {Qt::Key_D});
    tellApart = add(m_article);
    tellTogether = add(m_article);
    m_article->addSeparator();
    issueDate = add(m_article, {Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    forgetLessons = add(m_article);

    m_help = bar->addMenu(QString());
    about = add(m_help);
    about->setMenuRole(QAction::AboutRole);

    for (QAction *checkable : {sidebar, fileView, fullScreen, star, read, compare})
        checkable->setCheckable(true);
    themeSystem->setData(int(ThemeChoice::System));
    themeLight->setData(int(ThemeChoice::Light));
    themeDark->setData(int(ThemeChoice::Dark));
    themeSepia->setData(int(ThemeChoice::Sepia));
    makeChoice({themeSystem, themeLight, themeDark, themeSepia});
    languageEnglish->setData(QStringLiteral("en"));
    languageChinese->setData(QStringLiteral("zh_CN"));
    makeChoice({languageSystem, languageEnglish, languageChinese});

    // In a button Space presses it, and only list and reader page down by it: they say so themselves.
    pageDown->setShortcutContext(Qt::WidgetShortcut);

    sidebar->setIcon(icon(Icon::Sidebar));
    previous->setIcon(icon(Icon::Back));
    next->setIcon(icon(Icon::Forward));
    nextMark->setIcon(icon(Icon::Down));
    previousMark->setIcon(icon(Icon::Up));
    star->setIcon(icon(Icon::Star));
    saveSearch->setIcon(icon(Icon::Keep));
    fileView->setIcon(icon(Icon::File));
    for (QAction *action : window->findChildren<QAction *>())
        action->setIconVisibleInMenu(false);
    retranslate();
}

void Actions::makeChoice(const QList<QAction *> &actions)
{
    auto *group = new QActionGroup(this);
    for (QAction *action : actions) {
        action->setCheckable(true);
        group->addAction(action);
    }
}

QAction *Actions::add(QMenu *menu, const QList<QKeySequence> &shortcuts)
{
    auto *action = new QAction(m_window);
    action->setShortcuts(shortcuts);
    menu->addAction(action);
    m_window->addAction(action);  // also while the menu bar is hidden, in full screen
    return action;
}

void Actions::showState(bool article, bool starred, bool isRead, bool searching)
{
    star->setEnabled(article);
    copyWithSource->setEnabled(article);
    star->setChecked(starred);
    star->setIcon(icon(starred ? Icon::StarFilled : Icon::Star));
    read->setEnabled(article);
    subjects->setEnabled(article);
    read->setChecked(isRead);
    saveSearch->setEnabled(searching);
    leave->setText(searching ? tr("&Leave Search") : tr("&Leave Pane"));
}

void Actions::showTellings(bool others, bool apart)
{
    compare->setEnabled(others);
    tellApart->setEnabled(others);
    tellTogether->setEnabled(apart);
    if (!others)
        compare->setChecked(false);
}

void Actions::showLanguage(const QString &code)
{
    for (QAction *language : {languageSystem, languageEnglish, languageChinese})
        language->setChecked(language->data().toString() == code);
}

void Actions::showTheme(ThemeChoice choice)
{
    for (QAction *theme : {themeSystem, themeLight, themeDark, themeSepia})
        theme->setChecked(theme->data().toInt() == int(choice));
}

void Actions::retranslate()
{
    m_file->setTitle(tr("&File"));
    openFiles->setText(tr("&Open Files…"));
    importFolder->setText(tr("&Import Folder…"));
    openSamples->setText(tr("Open the &Sample Bulletins"));
    quit->setText(tr("&Quit"));

    m_edit->setTitle(tr("&Edit"));
    copy->setText(tr("&Copy"));
    copyWithSource->setText(tr("Copy with S&ource"));
    search->setText(tr("&Search All Articles"));
    saveSearch->setText(tr("Sa&ve This Search"));
    findInArticle->setText(tr("&Find in Article"));
    nextMark->setText(tr("&Next Place Found"));
    previousMark->setText(tr("&Previous Place Found"));
    nextDoubt->setText(tr("Next &Doubtful Place"));
    nextDoubt->setIconText(tr("Next Doubtful Place"));  // on a button, where a mnemonic in brackets would stay
    leave->setText(tr("&Leave Search"));

    m_view->setTitle(tr("&View"));
    zoomIn->setText(tr("&Larger Text"));
    zoomOut->setText(tr("&Smaller Text"));
    zoomReset->setText(tr("&Normal Text"));
    sidebar->setText(tr("Side&bar"));
    fileView->setText(tr("&As in File"));
    fullScreen->setText(tr("Full S&creen"));
    m_theme->setTitle(tr("&Page"));
    themeSystem->setText(tr("As the &System"));
    themeLight->setText(tr("&Light"));
    themeDark->setText(tr("&Dark"));
    themeSepia->setText(tr("S&epia"));
    nextTheme->setText(tr("&Next"));
    m_language->setTitle(tr("Lan&guage"));
    languageSystem->setText(tr("The System's"));
    languageEnglish->setText(QStringLiteral("English"));
    languageChinese->setText(QStringLiteral("简体中文"));

    m_go->setTitle(tr("&Go"));
    next->setText(tr("&Next Article"));
    previous->setText(tr("&Previous Article"));
    nextUnread->setText(tr("Next &Unread Article"));
    pageDown->setText(tr("Page &Down, Then Next Unread"));
    nextIssue->setText(tr("Next &Issue"));
    previousIssue->setText(tr("P&revious Issue"));
    toSidebar->setText(tr("To the &Library"));
    toList->setText(tr("To the &List"));
    toReader->setText(tr("To the &Article"));

    m_article->setTitle(tr("&Article"));
    star->setText(tr("&Starred"));
    read->setText(tr("&Read"));
    subjects->setText(tr("S&ubjects…"));
    compare->setText(tr("Show What &Differs"));
    compare->setToolTip(tr("Mark what the likest other telling has otherwise"));
    tellApart->setText(tr("N&ot the Same Story"));
    tellApart->setToolTip(tr("Take this article out of the group that tells one story"));
    tellTogether->setText(tr("T&ell Together Again"));
    tellTogether->setToolTip(tr("Undo telling this article apart from others"));
    forgetLessons->setText(tr("&Forget Taught Subjects…"));
    issueDate->setText(tr("Set the Issue's &Date…"));

    m_help->setTitle(tr("&Help"));
    about->setText(tr("&About Dateline"));

    for (QAction *action : m_window->findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly)) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString name = action->text().remove(u'&');
        action->setToolTip(keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys));
    }
}

}  // namespace dateline::ui
