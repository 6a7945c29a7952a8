#include "parse/dating.h"

#include "text/dates.h"

#include <algorithm>
#include <map>

namespace dateline::parse {
namespace {

using model::DateBasis;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Whether what follows four digits makes them a number of things: 2000个, 1998.5, 2024亿.
bool isQuantity(QStringView after)
{
    static constexpr QStringView units = u"亿億万萬千百多余餘余个個家人次元吨噸亩畝米名位件台套辆輛架艘公斤克里平座项項处處户戶只隻头頭"
                                         u"条條点點分秒倍届屆号號岁歲小天周月日场場所支种種幅册冊立方瓦伏赫度%％.";
    return !after.isEmpty() && (units.contains(after.front()) || isDigit(after.front()));
}

bool isPlan(QStringView before, QStringView after)
{
    if (!before.isEmpty() && QStringView(u"到至—–-~～").contains(before.back()))
        return true;
    if (after.startsWith(u'年'))
        after = after.sliced(1);
    return !after.isEmpty() && (after.front() == u'底' || after.front() == u'前');
}

const read::Field *fieldOf(const read::Document &document, QStringView name)
{
    const auto found = std::find_if(document.fields.begin(), document.fields.end(),
                                    [name](const read::Field &field) { return field.name == name; });
    return found == document.fields.end() ? nullptr : &*found;
}

void set(model::Issue &issue, const QDate &date, DateBasis basis, const QString &reason)
{
    issue.date = date;
    issue.dateBasis = basis;
    issue.dateReason = reason;
}

/// The day that the format itself states: that of all its items where they agree, else of the whole, else the latest.
QDate publishedDay(const read::Document &document)
{
    QDate first;
    QDate latest;
    bool agree = true;
    for (const read::Item &item : document.items) {
        const QDate day = item.published.date();
        if (!day.isValid())
            continue;
        agree &= !first.isValid() || day == first;
        first = first.isValid() ? first : day;
        latest = std::max(latest, day);
    }
    if (agree && first.isValid())
        return first;
    const QDate whole = document.published.date();
    return whole.isValid() ? whole : latest;
}

}  // namespace

std::vector<YearCount> countYears(const std::vector<QString> &texts)
{
    std::map<int, int> counts;
    for (const QString &text : texts) {
        for (qsizetype at = 0; at + 4 <= text.size(); ++at) {
            const QStringView rest = QStringView(text).sliced(at);
            const bool century = rest.startsWith(u"19") || rest.startsWith(u"20");
            if (!century || !isDigit(rest[2]) || !isDigit(rest[3]))
                continue;
            const QStringView before = QStringView(text).first(at);
            const QStringView after = rest.sliced(4);
            at += 3;
            const bool inNumber = !before.isEmpty() && (isDigit(before.back()) || before.back() == u'.' ||
                                                        (before.back() == u',' && before.size() > 1 && isDigit(before[before.size() - 2])));
            if (inNumber || isQuantity(after) || isPlan(before, after))
                continue;
            ++counts[rest.first(4).toInt()];
        }
    }
    std::vector<YearCount> years;
    for (const auto &[year, count] : counts)
        years.push_back({year, count});
    std::stable_sort(years.begin(), years.end(), [](const YearCount &a, const YearCount &b) { return a.count > b.count; });
    return years;
}

void dateIssue(model::Issue &issue, const Masthead &masthead, const read::Document &document, const QString &fileName,
               const std::vector<PrintedDay> &datelines, const std::vector<QString> &texts)
{
    if (masthead.date.isValid()) {
        set(issue, masthead.date, DateBasis::Stated, masthead.printedDate);
        return;
    }
    if (const read::Field *field = fieldOf(document, u"date")) {
        const auto dates = text::findFullDates(field->value);
        if (!dates.empty()) {
            set(issue, dates.front().date(), DateBasis::Stated, field->value);
            return;
        }
    }
    if (const QDate day = publishedDay(document); day.isValid()) {
        set(issue, day, DateBasis::Stated, day.toString(Qt::ISODate));
        return;
    }
    if (const auto named = text::dateInFileName(fileName)) {
        set(issue, named->date(), DateBasis::FileName, fileName);
        return;
    }
    PrintedDay latest;
    for (const PrintedDay &day : datelines) {
        if (day.month > 0 && std::pair(day.month, day.day) > std::pair(latest.month, latest.day))
            latest = day;
    }
    const bool turnOfYear = latest.month == 12 && std::any_of(datelines.begin(), datelines.end(),
                                                              [](PrintedDay day) { return day.month == 1; });
    if (turnOfYear) {
        latest = {};
        for (const PrintedDay &day : datelines) {
            if (day.month == 1 && day.day > latest.day)
                latest = day;
        }
    }
    if (latest.month == 0)
        return;
    const auto years = countYears(texts);
    const bool clear = !years.empty() && (years.size() == 1 || years[0].count >= 2 * years[1].count);
    const QDate date = clear ? QDate(years[0].year, latest.month, latest.day) : QDate();
    if (!date.isValid()) {
        issue.warnings.push_back({0, model::WarningCode::YearUnknown,
                                  QStringLiteral("the datelines say %1-%2, but the text names no year clearly enough")
                                      .arg(latest.month, 2, 10, QChar(u'0'))
                                      .arg(latest.day, 2, 10, QChar(u'0'))});
        return;
    }
    set(issue, date, DateBasis::Inferred,
        QStringLiteral("%1月%2日 · %3 ×%4").arg(latest.month).arg(latest.day).arg(years[0].year).arg(years[0].count));
}

QDate dayInIssue(PrintedDay printed, const QDate &issueDate)
{
    if (!issueDate.isValid() || printed.day == 0)
        return {};
    if (printed.month > 0) {
        const QDate date(issueDate.year(), printed.month, printed.day);
        if (date.isValid() && issueDate.daysTo(date) <= 31)
            return date;
        return QDate(issueDate.year() - 1, printed.month, printed.day);
    }
    const QDate date(issueDate.year(), issueDate.month(), printed.day);
    if (date.isValid() && issueDate.daysTo(date) <= 1)
        return date;
    const QDate before = issueDate.addMonths(-1);
    return QDate(before.year(), before.month(), printed.day);
}

}  // namespace dateline::parse
