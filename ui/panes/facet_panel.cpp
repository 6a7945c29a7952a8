#include "ui/panes/facet_panel.h"

#include "ui/delegates/library_delegate.h"
#include "ui/panes/tinted_selection.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace dateline::ui {
namespace {

constexpr int kInset = 16;  ///< in line with the library above

}  // namespace

FacetPanel::FacetPanel(QWidget *parent) : QWidget(parent), m_view(new QTreeView(this)), m_model(new FacetModel(this))
{
    m_view->setObjectName(QStringLiteral("facets"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new LibraryDelegate(m_view, kInset));
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(0);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);

    connect(m_view, &QAbstractItemView::clicked, this, &FacetPanel::use);
    tintSelection(*m_view);
    retranslate();
    hide();
}

void FacetPanel::set(const search::Facets &facets, const search::Query &query, qint64 articles)
{
    const auto current = m_model->choiceAt(m_view->currentIndex());
    const int scrolled = m_view->verticalScrollBar()->value();
    m_model->set(facets, query, articles);
    restore(current, scrolled);
    setVisible(!m_model->isEmpty());
}

void FacetPanel::clear()
{
    m_model->clear();
    hide();
}

void FacetPanel::restore(const std::optional<FacetModel::Choice> &current, int scrolled)
{
    m_view->expandAll();
    if (current)
        m_view->setCurrentIndex(m_model->indexOf(*current));
    m_view->doItemsLayout();
    m_view->verticalScrollBar()->setValue(scrolled);
}

void FacetPanel::use(const QModelIndex &index)
{
    if (const auto choice = m_model->choiceAt(index)) {
        Q_EMIT toggled(choice->facet, choice->bucket);
    } else if (m_model->isRest(index)) {
        const auto last = m_model->choiceAt(m_view->indexAbove(index));
        const int scrolled = m_view->verticalScrollBar()->value();
        m_model->showAll(index);
        restore(last, scrolled);
    }
}

bool FacetPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            use(m_view->currentIndex());
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FacetPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tintSelection(*m_view);
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FacetPanel::retranslate()
{
    m_view->setAccessibleName(tr("Narrow the search"));
    m_model->retranslate();
}

}  // namespace dateline::ui
