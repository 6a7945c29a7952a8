#include "text/relative_days.h"

#include "text/dates.h"

#include <algorithm>
#include <array>
#include <optional>

namespace dateline::text {
namespace {

// In days.
constexpr int kNear = 7;
constexpr int kFarBack = 300;
constexpr int kFarAhead = 240;
constexpr int kAcrossYears = 60;

struct Word {
    QStringView word;
    int days;
};

constexpr std::array kWords{
    Word{u"今天", 0},  Word{u"今晚", 0},  Word{u"今早", 0},  Word{u"今晨", 0},  Word{u"昨天", -1}, Word{u"昨日", -1},
    Word{u"昨晚", -1}, Word{u"昨夜", -1}, Word{u"昨晨", -1}, Word{u"前天", -2}, Word{u"明天", 1},  Word{u"明晚", 1},
    Word{u"明早", 1},  Word{u"明晨", 1},  Word{u"today", 0}, Word{u"yesterday", -1}, Word{u"tomorrow", 1},
};

/// 今日, 明日 also name columns and firms: a day where the time of day or a clause's end follows.
constexpr std::array kLooseWords{Word{u"今日", 0}, Word{u"明日", 1}};
constexpr QStringView kAfterLooseWord = u"上下凌早晚起在将，,、（(。；";

/// What 日 begins after a number that is no day: 3日元, 5日游.
constexpr QStringView kNoDay = u"元圆円语本报均游志记照";
/// Months told by their place: 上月3日.
struct Month {
    QStringView word;
    int months;
};
constexpr std::array kMonths{Month{u"上个月", -1}, Month{u"上月", -1}, Month{u"本月", 0}, Month{u"当月", 0}, Month{u"下个月", 1}, Month{u"下月", 1}};

bool isDigit(QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９'); }
bool isLatinLetter(QChar c) { return c.isLetter() && c.unicode() < 0x250; }

class Finder final {
public:
    Finder(QStringView text, const QDate &day) : m_text(text), m_day(day) {}

    std::vector<ResolvedDay> find()
    {
        auto full = findFullDates(m_text);
        auto next = full.begin();
        for (int at = 0; at < m_text.size();) {
            while (next != full.end() && next->start < at)
                ++next;
            if (next != full.end() && next->start == at) {
                take(next->date(), at, next->length);
                at += next->length;
            } else if (const int length = dayAt(at); length > 0) {
                at += length;
            } else {
                ++at;
            }
        }
        return std::move(m_found);
    }

private:
    void take(const QDate &date, int start, int length) { m_found.push_back({date, start, length}); }

    /// The length of the day's name that begins at `at`, taken; 0 when there is none.
    int dayAt(int at)
    {
        const QStringView rest = m_text.sliced(at);
        if (isDigit(rest.front()))
            return at > 0 && (isDigit(m_text[at - 1]) || QStringView(u".,，年月第").contains(m_text[at - 1])) ? 0 : numberAt(at);
        const QChar first = rest.front().toLower();
        if (QStringView(u"上本当下").contains(first))
            return monthWordAt(at);
        if (QStringView(u"今昨前明ty").contains(first))
            return wordAt(at);
        return 0;
    }

    int wordAt(int at)
    {
        const QStringView rest = m_text.sliced(at);
        for (const Word &row : kWords) {
            if (!rest.startsWith(row.word, Qt::CaseInsensitive))
                continue;
            const auto size = static_cast<int>(row.word.size());
            const bool latin = isLatinLetter(row.word.front());
            if (latin && ((at > 0 && isLatinLetter(m_text[at - 1])) || (rest.size() > size && isLatinLetter(rest[size]))))
                continue;
            take(m_day.addDays(row.days), at, size);
            return size;
        }
        for (const Word &row : kLooseWords) {
            if (rest.startsWith(row.word) && rest.size() > 2 && kAfterLooseWord.contains(rest[2])) {
                take(m_day.addDays(row.days), at, 2);
                return 2;
            }
        }
        return 0;
    }

    int monthWordAt(int at)
    {
        for (const Month &row : kMonths) {
            if (!m_text.sliced(at).startsWith(row.word))
                continue;
            const int word = static_cast<int>(row.word.size());
            const auto number = dayNumberAt(at + word);
            if (!number)
                return 0;
            const QDate month = m_day.addMonths(row.months);
            const QDate date(month.year(), month.month(), number->value);
            if (date.isValid())
                take(date, at, word + number->length);
            return word + number->length;
        }
        return 0;
    }

    int numberAt(int at)
    {
        if (const auto printed = monthAndDayAt(m_text.sliced(at))) {
            if (const QDate date = inYear(printed->month, printed->day); date.isValid())
                take(date, at, printed->length);
            return printed->length;
        }
        const auto number = dayNumberAt(at);
        if (!number)
            return 0;
        if (const QDate date = inMonth(number->value); date.isValid())
            take(date, at, number->length);
        return number->length;
    }

    /// `26日` at `at`: its number, and the length with 日.
    std::optional<SmallNumber> dayNumberAt(int at) const
    {
        const QStringView rest = m_text.sliced(at);
        const auto number = smallNumberAt(rest);
        if (!number || number->length > 2 || number->value < 1 || number->value > 31 || rest.size() <= number->length ||
            rest[number->length] != u'日')
            return std::nullopt;
        const int end = number->length + 1;
        if (rest.size() > end && kNoDay.contains(rest[end]))
            return std::nullopt;
        return SmallNumber{number->value, end};
    }

    /// Of the year written in, unless the turn of the year lies between and near.
    QDate inYear(int month, int day) const
    {
        const QDate here(m_day.year(), month, day);
        if (!here.isValid())
            return {};
        const qint64 ahead = m_day.daysTo(here);
        if (ahead >= -kFarBack && ahead <= kFarAhead)
            return here;
        const QDate beyond(m_day.year() + (ahead > 0 ? -1 : 1), month, day);
        return std::abs(m_day.daysTo(beyond)) <= kAcrossYears ? beyond : QDate();
    }

    QDate inMonth(int day) const
    {
        const QDate here(m_day.year(), m_day.month(), day);
        if (here.isValid() && m_day.daysTo(here) <= kNear)
            return here;
        const QDate month = m_day.addMonths(-1);
        const QDate before(month.year(), month.month(), day);
        return before.isValid() && before.daysTo(m_day) <= kNear ? before : QDate();
    }

    QStringView m_text;
    QDate m_day;
    std::vector<ResolvedDay> m_found;
};

}  // namespace

std::vector<ResolvedDay> resolvedDays(QStringView text, const QDate &day)
{
    return day.isValid() && !text.isEmpty() ? Finder(text, day).find() : std::vector<ResolvedDay>();
}

}  // namespace dateline::text
