#include "ui/panes/notice.h"

#include "ui/typeset/theme.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

namespace dateline::ui {
namespace {

constexpr int kWidest = 480;
constexpr int kMargin = 24;

}  // namespace

Notice::Notice(QWidget *parent)
    : QWidget(parent), m_line(new QLabel(this)), m_why(new QLabel(this)), m_steps(new QVBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (QLabel *label : {m_line, m_why}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    QFont font = m_line->font();
    font.setWeight(QFont::DemiBold);
    m_line->setFont(font);
    m_steps->setSpacing(8);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(kWidest);

    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_line);
    column->addWidget(m_why);
    column->addSpacing(8);
    column->addLayout(m_steps);
    column->addStretch(3);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
}

void Notice::set(const QString &line, const QString &why, const QList<QAction *> &steps)
{
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    fit();
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater();  // it may be the one that was clicked
        }
        delete item;
    }
    for (QAction *action : steps) {
        auto *button = new QPushButton(action->text(), this);
        button->setMinimumSize(200, 32);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_steps->addWidget(button, 0, Qt::AlignHCenter);
    }
}

void Notice::fit()
{
    // A layout within a layout gives a label of several lines the height of fewer.
    for (QLabel *label : {m_line, m_why})
        label->setMinimumHeight(std::max(0, label->heightForWidth(std::min(width(), kWidest) - 2 * kMargin)));
}

void Notice::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

}  // namespace dateline::ui
