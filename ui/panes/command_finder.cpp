#include "ui/panes/command_finder.h"

#include "ui/delegates/command_delegate.h"
#include "ui/panes/tinted_selection.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::ui {
namespace {

constexpr int kPage = 8;  ///< rows
constexpr int kMargin = 8;
constexpr int kLine = 32;

bool isChoosing(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        return true;
    default:
        return false;
    }
}

}  // namespace

CommandFinder::CommandFinder(QWidget *parent)
    : QWidget(parent), m_model(new CommandModel(this)), m_line(new QLineEdit(this)), m_view(new QListView(this))
{
    m_line->setObjectName(QStringLiteral("commandLine"));
    m_view->setObjectName(QStringLiteral("commands"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CommandDelegate(m_view));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_line->setMinimumHeight(kLine);
    m_line->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kMargin);
    column->addWidget(m_line);
    column->addWidget(m_view, 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &CommandFinder::find);
    connect(m_view, &QAbstractItemView::clicked, this, &CommandFinder::take);
    setColours();
    retranslate();
}

void CommandFinder::start(std::vector<Command> commands)
{
    m_line->clear();
    m_model->setTyped({});
    m_model->setCommands(std::move(commands));
    choose(0);
    Q_EMIT changed();
}

int CommandFinder::heightOf(int most) const
{
    return std::max(m_line->sizeHint().height(), kLine) + kMargin + std::min(m_model->rowCount(), most) * m_view->sizeHintForRow(0);
}

void CommandFinder::find()
{
    m_model->setTyped(m_line->text());
    choose(0);
    Q_EMIT changed();
}

void CommandFinder::choose(int row)
{
    const QModelIndex index = m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), 0);
    // Not the view's: it does not go to what cannot be done now, and the arrows would stay there.
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(index);
    // The focus stays in the line, so that the line says what is chosen.
    m_line->setAccessibleDescription(index.isValid() ? index.data(Qt::AccessibleTextRole).toString() : tr("No such command"));
}

void CommandFinder::take(const QModelIndex &index)
{
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    QAction *action = m_model->at(index.row()).action;
    m_model->noteDone(action);
    Q_EMIT chosen(action);
}

bool CommandFinder::takesKey(int key)
{
    const int row = m_view->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        choose(row + 1);
        return true;
    case Qt::Key_Up:
        choose(row - 1);
        return true;
    case Qt::Key_PageDown:
        choose(row + kPage);
        return true;
    case Qt::Key_PageUp:
        choose(row - kPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_view->currentIndex());
        return true;
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    default:
        return false;
    }
}

bool CommandFinder::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (watched != m_line || (!isPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || !isChoosing(key->key()))
        return QWidget::eventFilter(watched, event);
    if (isPress)
        return takesKey(key->key());
    event->accept();  // before a shortcut of the window takes it
    return true;
}

void CommandFinder::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        setColours();
    QWidget::changeEvent(event);
}

void CommandFinder::setColours() { tintSelection(*m_view); }

void CommandFinder::retranslate()
{
    m_line->setPlaceholderText(tr("What is to be done? Words, shortcuts, pinyin"));
    m_line->setAccessibleName(tr("Find a command"));
    m_view->setAccessibleName(tr("Commands"));
}

}  // namespace dateline::ui
