#include "ui/panes/article_list.h"

#include "ui/delegates/article_delegate.h"
#include "ui/panes/notice.h"
#include "ui/panes/pane_layout.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace dateline::ui {

ArticleList::ArticleList(QWidget *parent)
    : QWidget(parent), m_status(new QLabel(this)), m_stack(new QStackedWidget(this)),
      m_view(new QListView(this)), m_notice(new Notice(this)), m_model(new ArticleModel(this))
{
    m_status->setTextFormat(Qt::PlainText);
    m_status->setObjectName(QStringLiteral("status"));
    m_status->setContentsMargins(20, 0, 12, 0);
    m_status->setFixedHeight(barHeight(m_status->fontMetrics().height()));
    m_status->setTextInteractionFlags(Qt::NoTextInteraction);

    m_view->setObjectName(QStringLiteral("articleList"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ArticleDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    setFocusProxy(m_view);

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
    m_status->setText(line);
    m_status->setToolTip(explanation);
}

void ArticleList::setMenu(const QList<QAction *> &actions)
{
    m_view->addActions(actions);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ArticleList::showRows() { m_stack->setCurrentWidget(m_view); }

void ArticleList::showNotice(const QString &line, const QString &why, const QList<QAction *> &steps)
{
    m_notice->set(line, why, steps);
    m_stack->setCurrentWidget(m_notice);
}

int ArticleList::currentRow() const
{
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    return selected.isEmpty() ? -1 : selected.front().row();
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
    // Where several rows can be chosen, Ctrl adds to them.
    const bool addsNone = m_view->selectionMode() == QAbstractItemView::SingleSelection;
    const bool isBeside = click.button() == Qt::MiddleButton
                          || (click.button() == Qt::LeftButton && click.modifiers() == Qt::ControlModifier && addsNone);
    if (!isBeside)
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
