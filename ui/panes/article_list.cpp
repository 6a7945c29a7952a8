#include "ui/panes/article_list.h"

#include "ui/delegates/article_delegate.h"
#include "ui/panes/notice.h"
#include "ui/panes/pane_layout.h"
#include "ui/panes/thumb_date.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::ui {

ArticleList::ArticleList(QWidget *parent)
    : QWidget(parent), m_status(new QLabel(this)), m_stack(new QStackedWidget(this)),
      m_view(new QListView(this)), m_delegate(new ArticleDelegate(m_view)), m_notice(new Notice(this)), m_model(new ArticleModel(this))
{
    m_status->setTextFormat(Qt::PlainText);
    m_status->setObjectName(QStringLiteral("status"));
    m_status->setContentsMargins(20, 0, 12, 0);
    m_status->setFixedHeight(barHeight(m_status->fontMetrics().height()));
    m_status->setTextInteractionFlags(Qt::NoTextInteraction);

    m_view->setObjectName(QStringLiteral("articleList"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    setFocusProxy(m_view);
    new ThumbDate(*m_view);

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_notice);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_status);
    column->addWidget(m_stack, 1);

    // By selection: a view that gets the focus makes its first row current, and that opens nothing.
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ArticleList::openCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_lastRow = -1; });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_awaited)
            openCurrent();
    });
    connect(m_view, &QAbstractItemView::doubleClicked, this, &ArticleList::entered);
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
}

void ArticleList::setHead(QWidget *head) { static_cast<QVBoxLayout *>(layout())->insertWidget(0, head); }

void ArticleList::setStatus(const QString &line, const QString &explanation)
{
    m_line = line;
    m_status->setToolTip(explanation);
    showStatus();
}

void ArticleList::say(const QString &line) { m_status->setText(line); }

void ArticleList::showStatus()
{
    const int chosen = countOf(chosenRows());
    m_status->setText(chosen > 1 ? tr("%Ln article(s) chosen", nullptr, chosen) : m_line);
}

void ArticleList::setMenu(const QList<QAction *> &actions)
{
    m_view->addActions(actions);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ArticleList::showRows() { m_stack->setCurrentWidget(m_view); }

void ArticleList::setDensity(Density density)
{
    const int row = currentRow();
    const QModelIndex kept = row >= 0 ? m_model->index(row) : m_view->indexAt({0, 0});
    m_delegate->setDensity(density);
    m_view->doItemsLayout();
    if (kept.isValid())
        m_view->scrollTo(kept, row >= 0 ? QAbstractItemView::EnsureVisible : QAbstractItemView::PositionAtTop);
}

void ArticleList::showNotice(const QString &line, const QString &why, const QList<QAction *> &steps)
{
    m_notice->set(line, why, steps);
    m_stack->setCurrentWidget(m_notice);
}

int ArticleList::currentRow() const
{
    const QItemSelection &chosen = m_view->selectionModel()->selection();
    if (chosen.isEmpty())
        return -1;
    const QModelIndex current = m_view->currentIndex();
    return chosen.contains(current) ? current.row() : chosen.front().top();
}

RowRanges ArticleList::chosenRows() const
{
    RowRanges rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        rows.push_back({range.top(), range.height()});
    std::sort(rows.begin(), rows.end(), [](const RowRange &a, const RowRange &b) { return a.first < b.first; });
    return rows;
}

void ArticleList::choose(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_view->setCurrentIndex(m_model->index(row));
}

void ArticleList::indicate(int row)
{
    m_indicating = true;
    if (row < 0)
        m_view->clearSelection();
    choose(row);
    m_indicating = false;
}

void ArticleList::openCurrent()
{
    m_awaited = false;
    showStatus();
    if (const int several = countOf(chosenRows()); several > 1) {
        Q_EMIT severalChosen(several);
        return;
    }
    const int row = currentRow();
    m_lastRow = row < 0 ? m_lastRow : row;
    if (row < 0 || m_indicating)
        return;
    if (const ListItem *item = m_model->item(row))
        Q_EMIT chosen(*item);
    else
        m_awaited = true;
}

bool ArticleList::takesClick(const QMouseEvent &click)
{
    if (click.button() != Qt::MiddleButton)
        return false;
    const ListItem *item = m_model->item(m_view->indexAt(click.pos()).row());
    if (item && click.type() == QEvent::MouseButtonPress)
        Q_EMIT besideWanted(*item);
    return true;
}

bool ArticleList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isClick = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease
                         || event->type() == QEvent::MouseButtonDblClick;
    if (isClick && watched == m_view->viewport())
        return takesClick(*static_cast<QMouseEvent *>(event));
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT entered();
            return true;
        case Qt::Key_Space:
            Q_EMIT spacePressed();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ArticleList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_view->setAccessibleName(tr("Articles"));
    QWidget::changeEvent(event);
}

}  // namespace dateline::ui
