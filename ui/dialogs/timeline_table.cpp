#include "ui/dialogs/timeline_table.h"

#include "ui/words.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace dateline::ui {
namespace {

struct TimelineTable final {
    Q_DECLARE_TR_FUNCTIONS(dateline::ui::TimelineTable)
};

QTableWidgetItem *cell(const QString &text, bool isNumber)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return item;
}

}  // namespace

std::optional<search::DayRange> askInTable(const std::vector<search::Bar> &bars, QWidget *parent)
{
    std::vector<search::Bar> rows;
    for (const search::Bar &bar : bars) {
        if (bar.articles > 0 || bar.issues > 0)
            rows.push_back(bar);
    }
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("timelineTable"));
    dialog.setWindowTitle(TimelineTable::tr("Articles Found over Time"));
    auto *table = new QTableWidget(int(rows.size()), 3, &dialog);
    table->setHorizontalHeaderLabels({TimelineTable::tr("Time"), TimelineTable::tr("Articles found"), TimelineTable::tr("Issues held")});
    table->setAccessibleName(dialog.windowTitle());
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int row = 0; row < int(rows.size()); ++row) {
        const search::Bar &bar = rows[std::size_t(row)];
        table->setItem(row, 0, cell(daysInWords(bar.days), false));
        table->setItem(row, 1, cell(countInWords(bar.articles), true));
        table->setItem(row, 2, cell(countInWords(bar.issues), true));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QPushButton *narrow = buttons->addButton(TimelineTable::tr("Narrow to These Days"), QDialogButtonBox::AcceptRole);
    narrow->setEnabled(false);
    QObject::connect(table, &QTableWidget::itemSelectionChanged, narrow,
                     [=] { narrow->setEnabled(table->selectionModel()->hasSelection()); });
    QObject::connect(table, &QTableWidget::cellDoubleClicked, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(table);
    column->addWidget(buttons);
    dialog.resize(440, 480);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    std::optional<search::DayRange> days;
    for (const QModelIndex &index : table->selectionModel()->selectedRows()) {
        const search::DayRange &row = rows[std::size_t(index.row())].days;
        days = days ? search::DayRange{std::min(days->first, row.first), std::max(days->last, row.last)} : row;
    }
    return days;
}

}  // namespace dateline::ui
