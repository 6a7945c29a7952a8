#include "ui/models/month_model.h"

#include "ui/models/roles.h"
#include "ui/words.h"

#include <QLocale>

namespace dateline::ui {
namespace {

constexpr int kWeeks = 6;
constexpr int kRows = 1 + kWeeks;  ///< the names of the days above
constexpr int kWeek = 7;

QString listed(const QStringList &publications)
{
    QStringList names;
    for (const QString &publication : publications) {
        if (const QString name = publicationLabel(publication); !names.contains(name))
            names += name;
    }
    return names.join(MonthModel::tr(", ", "between names"));
}

}  // namespace

MonthModel::MonthModel(QObject *parent) : QAbstractTableModel(parent) { setMonth(QDate::currentDate()); }

int MonthModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kRows; }

int MonthModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kWeek; }

QVariant MonthModel::nameOfDay(int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const int weekday = firstShown().addDays(column).dayOfWeek();
    return QLocale().standaloneDayName(weekday, role == Qt::DisplayRole ? QLocale::NarrowFormat : QLocale::LongFormat);
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && index.row() == 0)
        return nameOfDay(index.column(), role);
    const QDate day = dayAt(index);
    if (!day.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QLocale().toString(day.day());
    case Qt::AccessibleTextRole:
        return words(day);
    case Qt::ToolTipRole: {
        const QString line = words(day);
        return plainToolTip(at(day).missing.isEmpty()
                                ? line
                                : line + u'\n' + tr("Its issues around this day suggest one; whether it came out is not known."));
    }
    case HeldRole:
        return !at(day).held.isEmpty();
    case MissingRole:
        return !at(day).missing.isEmpty();
    case TodayRole:
        return day == QDate::currentDate();
    default:
        return {};
    }
}

Qt::ItemFlags MonthModel::flags(const QModelIndex &index) const
{
    return dayAt(index).isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

void MonthModel::setIssues(const std::vector<model::IssueRow> &issues)
{
    m_days = CalendarDays(issues);
    gather();
}

void MonthModel::setPublication(const std::optional<QString> &publication)
{
    if (publication == m_publication)
        return;
    m_publication = publication;
    gather();
}

CalendarDays::Day MonthModel::at(const QDate &day) const
{
    return isShown(day) ? m_shown[std::size_t(day.day() - 1)] : m_days.at(day, m_publication);
}

void MonthModel::gather()
{
    m_shown.clear();
    for (int day = 0; day < m_month.daysInMonth(); ++day)
        m_shown.push_back(m_days.at(m_month.addDays(day), m_publication));
    Q_EMIT dataChanged(index(0, 0), index(kRows - 1, kWeek - 1));
}

void MonthModel::setMonth(const QDate &day)
{
    const QDate first(day.year(), day.month(), 1);
    if (first == m_month)
        return;
    beginResetModel();
    m_month = first;
    gather();
    endResetModel();
}

bool MonthModel::isShown(const QDate &day) const { return day.year() == m_month.year() && day.month() == m_month.month(); }

QDate MonthModel::firstShown() const
{
    const int before = (m_month.dayOfWeek() - int(QLocale().firstDayOfWeek()) + kWeek) % kWeek;
    return m_month.addDays(-before);
}

QDate MonthModel::dayAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() == 0)
        return {};
    const QDate day = firstShown().addDays((index.row() - 1) * kWeek + index.column());
    return isShown(day) ? day : QDate();
}

QModelIndex MonthModel::indexOf(const QDate &day) const
{
    if (!day.isValid() || !isShown(day))
        return {};
    const int at = int(firstShown().daysTo(day));
    return index(1 + at / kWeek, at % kWeek);
}

QString MonthModel::words(const QDate &day) const
{
    const CalendarDays::Day found = at(day);
    const QString date = dayInWords(day);
    if (found.held.isEmpty())
        return found.missing.isEmpty() ? tr("%1: no issue").arg(date) : tr("%1: missing: %2").arg(date, listed(found.missing));
    const QString line = tr("%1: %2").arg(date, listed(found.held));
    return found.missing.isEmpty() ? line : tr("%1; missing: %2").arg(line, listed(found.missing));
}

void MonthModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

}  // namespace dateline::ui
