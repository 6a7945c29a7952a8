#include "ui/panes/find_box.h"

#include <QKeyEvent>

#include <algorithm>

namespace dateline::ui {
namespace {

constexpr int kLeast = 200;
constexpr int kAround = 48;  ///< px beside the words: frame, margin, the button that clears

bool isEscape(const QEvent *event) { return static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape; }

}  // namespace

FindBox::FindBox(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("findInArticle"));
    setClearButtonEnabled(true);
    hide();
    retranslate();
}

void FindBox::open()
{
    show();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

bool FindBox::event(QEvent *event)
{
    // Escape closes the box before any shortcut takes it.
    if (event->type() == QEvent::ShortcutOverride && isEscape(event)) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && isEscape(event)) {
        clear();
        hide();
        Q_EMIT closed();
        return true;
    }
    return QLineEdit::event(event);
}

void FindBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void FindBox::retranslate()
{
    setPlaceholderText(tr("Find in this article"));
    setAccessibleName(tr("Find in this article"));
    setFixedWidth(std::max(kLeast, fontMetrics().horizontalAdvance(placeholderText()) + kAround));
}

}  // namespace dateline::ui
