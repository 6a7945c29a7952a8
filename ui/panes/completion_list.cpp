#include "ui/panes/completion_list.h"

#include "ui/delegates/completion_delegate.h"
#include "ui/models/completion_model.h"
#include "ui/panes/search_box.h"
#include "ui/panes/tinted_selection.h"
#include "ui/typeset/theme.h"

#include <QKeyEvent>

#include <algorithm>

namespace dateline::ui {
namespace {

constexpr int kBelow = 2;     ///< px between the box and the list
constexpr int kWidest = 560;
constexpr double kFrame = 0.35;

}  // namespace

CompletionList::CompletionList(SearchBox &box, QWidget *window)
    : QListView(window), m_box(box), m_model(new CompletionModel(this))
{
    setObjectName(QStringLiteral("completions"));
    setModel(m_model);
    setItemDelegate(new CompletionDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAccessibleName(tr("Completions"));
    setColours();
    hide();
    m_box.installEventFilter(this);
    window->installEventFilter(this);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
}

void CompletionList::offer(const search::Completions &completions)
{
    if (completions.empty() || !m_box.hasFocus() || m_box.isComposing()) {
        close();
        return;
    }
    m_model->set(completions);
    choose(-1);
    placeBelowBox();
    raise();
    show();
}

void CompletionList::close()
{
    choose(-1);
    hide();
}

void CompletionList::choose(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    setCurrentIndex(index);
    // The focus stays in the box, so that the box says what is chosen.
    m_box.setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

void CompletionList::take(int row)
{
    const search::Completion completion = m_model->at(row);
    close();
    Q_EMIT taken(completion);
}

bool CompletionList::takesKey(int key, Qt::KeyboardModifiers modifiers)
{
    if ((modifiers & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const int row = currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        choose(std::min(row + 1, m_model->rowCount() - 1));
        return true;
    case Qt::Key_Up:
        if (row < 0)
            return false;
        choose(row - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (row < 0)
            return false;
        take(row);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool CompletionList::eventFilter(QObject *watched, QEvent *event)
{
    if (!isVisible())
        return false;
    if (event->type() == QEvent::Resize)
        placeBelowBox();
    if (watched != &m_box)
        return false;
    if (event->type() == QEvent::KeyPress && !m_box.isComposing()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return takesKey(key->key(), key->modifiers());
    }
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        close();
    return false;
}

void CompletionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        setColours();
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Completions"));
    QListView::changeEvent(event);
}

void CompletionList::setColours()
{
    QPalette colours = withTintedSelection(parentWidget()->palette());
    // The page below may have its very colour.
    colours.setColor(QPalette::WindowText, blended(colours.color(QPalette::Text), colours.color(QPalette::Base), kFrame));
    if (palette() != colours)
        setPalette(colours);
}

void CompletionList::placeBelowBox()
{
    const QPoint below = m_box.mapTo(parentWidget(), QPoint(0, m_box.height() + kBelow));
    const int rows = m_model->rowCount() * sizeHintForRow(0) + 2 * frameWidth();
    setGeometry(below.x(), below.y(), std::min(m_box.width(), kWidest), std::min(rows, parentWidget()->height() - below.y()));
}

}  // namespace dateline::ui
