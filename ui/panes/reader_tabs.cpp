#include "ui/panes/reader_tabs.h"

#include "ui/icons.h"
#include "ui/panes/quiet_button.h"
#include "ui/words.h"

#include <QEvent>
#include <QMouseEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace dateline::ui {
namespace {

constexpr int kWidest = 224;
constexpr int kNarrowest = 96;

}  // namespace

ReaderTabs::ReaderTabs(QWidget *parent) : QTabBar(parent)
{
    setObjectName(QStringLiteral("readerTabs"));
    setDocumentMode(true);
    setExpanding(false);
    setDrawBase(false);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
    hide();
    connect(this, &QTabBar::currentChanged, this, &ReaderTabs::chosen);
    retranslate();
}

void ReaderTabs::set(const std::vector<TabLabel> &tabs, int current)
{
    const QSignalBlocker silent(this);
    m_labels = tabs;
    while (count() > int(tabs.size()))
        removeTab(count() - 1);
    while (count() < int(tabs.size()))
        addCloseButton(addTab(QString()));
    retranslate();
    setCurrentIndex(current);
    setVisible(tabs.size() > 1);
}

void ReaderTabs::addCloseButton(int tab)
{
    QToolButton *button = quietButton(nullptr, this);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIcon(icon(Icon::Close));
    button->setIconSize({12, 12});
    button->setFixedSize(20, 20);
    button->setFocusPolicy(Qt::NoFocus);  // Ctrl+W closes; Tab goes on
    setTabButton(tab, QTabBar::RightSide, button);
    connect(button, &QToolButton::clicked, this, [this, button] {
        for (int i = 0; i < count(); ++i) {
            if (tabButton(i, QTabBar::RightSide) == button)
                Q_EMIT closeWanted(i);
        }
    });
}

void ReaderTabs::retranslate()
{
    setAccessibleName(tr("Open articles"));
    for (int i = 0; i < count(); ++i) {
        const TabLabel &label = m_labels[std::size_t(i)];
        setTabText(i, QString(label.title).replace(u'&', QStringLiteral("&&")));
        setTabIcon(i, label.isLists ? icon(Icon::List) : QIcon());
        const QString kind = tr("Shows what is chosen in the list; Enter keeps it open");
        if (auto *button = qobject_cast<QToolButton *>(tabButton(i, QTabBar::RightSide))) {
            button->setToolTip(tr("Close this tab"));
            button->setAccessibleName(button->toolTip());
        }
        setTabToolTip(i, plainToolTip(label.isLists ? label.title + u'\n' + kind : label.title));
    }
}

QSize ReaderTabs::tabSizeHint(int index) const
{
    const QSize wanted = QTabBar::tabSizeHint(index);
    return {std::clamp(wanted.width(), kNarrowest, kWidest), std::max(wanted.height(), 32)};
}

QSize ReaderTabs::minimumTabSizeHint(int index) const
{
    return {kNarrowest, tabSizeHint(index).height()};
}

void ReaderTabs::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton) {
        if (const int tab = tabAt(event->pos()); tab >= 0)
            Q_EMIT closeWanted(tab);
        return;
    }
    QTabBar::mouseReleaseEvent(event);
}

void ReaderTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabBar::changeEvent(event);
}

}  // namespace dateline::ui
