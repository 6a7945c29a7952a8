#include "ui/panes/search_bar.h"

#include "ui/actions/actions.h"
#include "ui/panes/quiet_button.h"
#include "ui/panes/search_box.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStandardItemModel>

namespace dateline::ui {
namespace {

constexpr int kButton = 32;

/// Whether a shelf can stand in that order.
bool isOfIssues(search::Sort sort) { return sort == search::Sort::Newest || sort == search::Sort::Oldest; }

}  // namespace

SearchBar::SearchBar(const Actions &actions, QWidget *parent)
    : QWidget(parent), m_box(new SearchBox(this)), m_sort(new QComboBox(this))
{
    m_box->setObjectName(QStringLiteral("searchBox"));
    m_sort->setObjectName(QStringLiteral("sort"));
    m_sort->setMinimumHeight(32);
    m_sort->setSizeAdjustPolicy(QComboBox::AdjustToContents);  // another language, another width
    m_sort->setFocusPolicy(Qt::TabFocus);
    for (const search::Sort sort : search::kSorts)
        m_sort->addItem(QString(), int(sort));

    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(4);
    row->addWidget(iconButton(actions.view->sidebar, kButton, this));
    row->addWidget(iconButton(actions.go->back, kButton, this));
    row->addWidget(iconButton(actions.go->forward, kButton, this));
    row->addSpacing(4);
    row->addWidget(m_box, 1);
    row->addWidget(iconButton(actions.edit->saveSearch, kButton, this));
    row->addWidget(m_sort);

    const auto ask = [this] { Q_EMIT asked(m_box->text(), sort()); };
    connect(m_box, &QLineEdit::textChanged, this, ask);
    connect(m_sort, &QComboBox::activated, this, [this, ask] {
        m_ofHits.reset();
        ask();
    });
    retranslate();
    setHasHits(false);
}

search::Sort SearchBar::sort() const { return m_ofHits ? *m_ofHits : search::Sort(m_sort->currentData().toInt()); }

void SearchBar::setSort(search::Sort sort)
{
    m_ofHits.reset();
    m_sort->setCurrentIndex(m_sort->findData(int(sort)));
    setHasHits(m_hasHits);
}

void SearchBar::setHasHits(bool has)
{
    m_hasHits = has;
    const auto *orders = qobject_cast<QStandardItemModel *>(m_sort->model());
    for (int row = 0; orders != nullptr && row < orders->rowCount(); ++row)
        orders->item(row)->setEnabled(has || isOfIssues(search::Sort(m_sort->itemData(row).toInt())));
    if (!has && !isOfIssues(sort())) {
        m_ofHits = sort();
        m_sort->setCurrentIndex(m_sort->findData(int(search::Sort::Newest)));
    } else if (has && m_ofHits) {
        m_sort->setCurrentIndex(m_sort->findData(int(*m_ofHits)));
        m_ofHits.reset();
    }
}

void SearchBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SearchBar::retranslate()
{
    m_box->setNames(tr("Search all articles"), tr("Clear the search"));
    m_box->setToolTip(tr("Words, “phrases”, -without, 标题: 版: 记者: 地点: 日期: or title: section: by: place: date:"));
    m_sort->setAccessibleName(tr("Order of the articles"));
    m_sort->setToolTip(m_sort->accessibleName());
    m_sort->setItemText(0, tr("Newest first"));
    m_sort->setItemText(1, tr("Oldest first"));
    m_sort->setItemText(2, tr("Most relevant first"));
    m_sort->setItemText(3, tr("By section"));
}

}  // namespace dateline::ui
