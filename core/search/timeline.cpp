#include "search/timeline.h"

#include <algorithm>

namespace dateline::search {
namespace {

/// The first day of the span that the day is in.
QDate beginOf(const QDate &day, Span span)
{
    switch (span) {
    case Span::Day:
        return day;
    case Span::Month:
        return {day.year(), day.month(), 1};
    case Span::Year:
        break;
    }
    return {day.year(), 1, 1};
}

QDate plus(const QDate &begin, Span span, int count)
{
    switch (span) {
    case Span::Day:
        return begin.addDays(count);
    case Span::Month:
        return begin.addMonths(count);
    case Span::Year:
        break;
    }
    return begin.addYears(count);
}

qint64 countOf(const Timeline &timeline, Span span)
{
    if (timeline.empty())
        return 0;
    const QDate first = timeline.front().day;
    const QDate last = timeline.back().day;
    const qint64 years = last.year() - first.year();
    switch (span) {
    case Span::Day:
        return first.daysTo(last) + 1;
    case Span::Month:
        return 12 * years + last.month() - first.month() + 1;
    case Span::Year:
        break;
    }
    return years + 1;
}

}  // namespace

Span spanOf(const Timeline &timeline, int most)
{
    for (const Span span : {Span::Day, Span::Month}) {
        if (countOf(timeline, span) <= most)
            return span;
    }
    return Span::Year;
}

std::vector<Bar> barsOf(const Timeline &timeline, Span span)
{
    std::vector<Bar> bars;
    if (timeline.empty())
        return bars;
    const int count = static_cast<int>(std::min<qint64>(countOf(timeline, span), kMostBars));
    const QDate first = plus(beginOf(timeline.back().day, span), span, 1 - count);
    for (int i = 0; i < count; ++i)
        bars.push_back({{plus(first, span, i), plus(first, span, i + 1).addDays(-1)}});
    auto bar = bars.begin();
    for (const DayCount &day : timeline) {
        while (bar->days.last < day.day)
            ++bar;
        if (day.day < bar->days.first)
            continue;
        bar->articles += day.articles;
        bar->issues += day.issues;
    }
    return bars;
}

}  // namespace dateline::search
