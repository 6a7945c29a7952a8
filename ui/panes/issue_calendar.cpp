#include "ui/panes/issue_calendar.h"

#include "ui/panes/day_grid.h"
#include "ui/panes/quiet_button.h"
#include "ui/words.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMargin = 8;

}  // namespace

IssueCalendar::IssueCalendar(QWidget *parent)
    : QWidget(parent), m_grid(new DayGrid(this)), m_before(addStep("monthBefore", u"‹"_s, -1)),
      m_month(quietButton(nullptr, this)), m_after(addStep("monthAfter", u"›"_s, 1)), m_line(new QLabel(this))
{
    setObjectName(u"issueCalendar"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusProxy(m_grid);
    m_month->setObjectName(u"calendarMonth"_s);
    m_month->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_month->setPopupMode(QToolButton::InstantPopup);
    m_month->setMenu(new QMenu(m_month));
    connect(m_month->menu(), &QMenu::aboutToShow, this, &IssueCalendar::fillYears);
    m_line->setObjectName(u"calendarLine"_s);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    auto *steps = new QHBoxLayout;
    steps->setSpacing(0);
    steps->addWidget(m_before);
    steps->addWidget(m_month, 1);
    steps->addWidget(m_after);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 4, kMargin, 8);
    column->setSpacing(4);
    column->addLayout(steps);
    column->addWidget(m_grid);
    column->addWidget(m_line);

    connect(m_grid, &DayGrid::moved, this, &IssueCalendar::describe);
    connect(m_grid, &DayGrid::chosen, this, [this](const QDate &day) {
        if (!m_grid->days()->at(day).held.isEmpty())
            Q_EMIT dayChosen(day);
    });
    retranslate();
}

QToolButton *IssueCalendar::addStep(const char *name, const QString &sign, int months)
{
    QToolButton *button = quietButton(nullptr, this);
    button->setObjectName(QLatin1String(name));
    button->setText(sign);
    connect(button, &QToolButton::clicked, this, [this, months] { m_grid->showMonth(m_grid->days()->month().addMonths(months)); });
    return button;
}

void IssueCalendar::fillYears()
{
    m_month->menu()->clear();
    const QDate shown = m_grid->days()->month();
    for (const int year : m_grid->days()->days().years(publication())) {
        QAction *entry = m_month->menu()->addAction(QString::number(year));
        entry->setCheckable(true);
        entry->setChecked(year == shown.year());
        connect(entry, &QAction::triggered, this, [this, year, shown] { m_grid->showMonth({year, shown.month(), 1}); });
    }
}

void IssueCalendar::setIssues(const std::vector<model::IssueRow> &issues)
{
    m_grid->days()->setIssues(issues);
    const QDate latest = m_grid->days()->days().latest();
    if (!m_isTurned)
        showDay(latest);
    m_isTurned = latest.isValid();
    describe();
}

void IssueCalendar::setPublication(const std::optional<QString> &publication)
{
    m_grid->days()->setPublication(publication);
    describe();
}

const std::optional<QString> &IssueCalendar::publication() const { return m_grid->days()->publication(); }

void IssueCalendar::showDay(const QDate &day) { m_grid->setDay(day); }

void IssueCalendar::describe()
{
    const QDate month = m_grid->days()->month();
    m_month->setText(daysInWords({month, month.addMonths(1).addDays(-1)}));
    const QString line = m_grid->days()->words(m_grid->day());
    m_line->setText(m_line->fontMetrics().elidedText(line, Qt::ElideRight, m_line->width()));
    m_line->setAccessibleName(line);
    m_line->setToolTip(plainToolTip(line));
    m_grid->setAccessibleDescription(line);
}

void IssueCalendar::retranslate()
{
    setAccessibleName(tr("Calendar"));
    const auto name = [](QToolButton *button, const QString &words) {
        button->setAccessibleName(words);
        button->setToolTip(words);
    };
    name(m_before, tr("Previous Month"));
    name(m_after, tr("Next Month"));
    m_month->setToolTip(tr("Years with issues"));
    m_grid->retranslate();
    describe();
}

void IssueCalendar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    describe();
}

void IssueCalendar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace dateline::ui
