#include "read/page_stamp.h"

#include "text/dates.h"
#include "text/timestamp.h"

#include <algorithm>
#include <array>

namespace dateline::read {
namespace {

constexpr qsizetype kLongestLine = 120;
constexpr qsizetype kLongestRest = 60;
constexpr qsizetype kTimeOfDay = 9;  // behind a date

struct Label {
    QStringView text;
    bool namesSource;
};
constexpr std::array kLabels{
    Label{u"来源", true},      Label{u"來源", true},      Label{u"更新时间", false}, Label{u"更新時間", false},
    Label{u"发布时间", false}, Label{u"發布時間", false}, Label{u"发表时间", false}, Label{u"时间", false},
    Label{u"日期", false},
};

bool isBetween(QChar c) { return c.isSpace() || QStringView(u"|｜·/").contains(c); }
bool isColon(QChar c) { return c == u'：' || c == u':'; }

QStringView withoutBetween(QStringView text)
{
    while (!text.isEmpty() && isBetween(text.front()))
        text = text.sliced(1);
    return text;
}

/// Whether only the time of day can follow: digits, colons, the units of a time and of a weekday.
qsizetype timeEnd(QStringView text, qsizetype from)
{
    qsizetype at = from;
    while (at < text.size() && (text[at].isDigit() || text[at].isSpace() || QStringView(u":：时時分秒TZ").contains(text[at])))
        ++at;
    const QStringView rest = text.sliced(at);
    for (const QStringView week : {QStringView(u"星期"), QStringView(u"周"), QStringView(u"週")}) {
        if (rest.startsWith(week) && rest.size() > week.size() && QStringView(u"一二三四五六日天").contains(rest[week.size()]))
            return at + week.size() + 1;
    }
    return at;
}

/// Takes a date with its time off the front of `line`.
bool takeDate(QStringView &line, QDateTime &published)
{
    const auto dates = text::findFullDates(line.first(std::min<qsizetype>(line.size(), 30)));
    if (dates.empty() || dates.front().start != 0)
        return false;
    const qsizetype length = dates.front().length;
    if (!published.isValid())
        published = text::readTimestamp(line.first(std::min(line.size(), length + kTimeOfDay)));
    if (!published.isValid())
        published = dates.front().date().startOfDay(Qt::UTC);
    line = withoutBetween(line.sliced(timeEnd(line, length)));
    return true;
}

/// Takes `来源：某社` or `发布时间：2024-07-26` off the front of `line`.
bool takeLabelled(QStringView &line, PageStamp &stamp)
{
    for (const Label &label : kLabels) {
        if (!line.startsWith(label.text))
            continue;
        QStringView value = line.sliced(label.text.size()).trimmed();
        if (value.isEmpty() || !isColon(value.front()))
            continue;
        value = value.sliced(1).trimmed();
        if (!label.namesSource && takeDate(value, stamp.published)) {
            line = value;
            return true;
        }
        const auto dates = text::findFullDates(value);
        const QStringView whole = dates.empty() ? value : value.first(dates.front().start);
        const auto *end = std::find_if(whole.begin(), whole.end(), isBetween);
        if (label.namesSource && stamp.source.isEmpty())
            stamp.source = value.first(end - value.begin()).toString();
        line = withoutBetween(value.sliced(end - value.begin()));
        return true;
    }
    return false;
}

/// Whether what is left is running text.
bool isText(QStringView rest)
{
    return rest.size() > kLongestRest || (!rest.isEmpty() && QStringView(u"。！？!?…”；;").contains(rest.back()));
}

}  // namespace

std::optional<PageStamp> readPageStamp(const QString &line)
{
    if (line.size() > kLongestLine)
        return std::nullopt;
    PageStamp stamp;
    QStringView rest = withoutBetween(line);
    bool taken = false;
    while (!rest.isEmpty() && (takeDate(rest, stamp.published) || takeLabelled(rest, stamp)))
        taken = true;
    if (!taken || (!rest.isEmpty() && !isBetween(*(rest.data() - 1))) || isText(rest))
        return std::nullopt;
    stamp.rest = rest.trimmed().toString();
    return stamp;
}

}  // namespace dateline::read
