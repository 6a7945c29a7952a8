#include "text/timestamp.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <optional>

namespace dateline::text {
namespace {

constexpr qsizetype kLongest = 100;

struct Zone {
    QStringView name;
    int minutes;
};

/// RFC 822's zones, and others that feeds use where only one meaning is common.
constexpr std::array kZones{
    Zone{u"z", 0},      Zone{u"ut", 0},     Zone{u"utc", 0},   Zone{u"gmt", 0},   Zone{u"wet", 0},
    Zone{u"est", -300}, Zone{u"edt", -240}, Zone{u"cst", -360}, Zone{u"cdt", -300}, Zone{u"mst", -420},
    Zone{u"mdt", -360}, Zone{u"pst", -480}, Zone{u"pdt", -420}, Zone{u"akst", -540}, Zone{u"hst", -600},
    Zone{u"bst", 60},   Zone{u"cet", 60},   Zone{u"cest", 120}, Zone{u"eet", 120}, Zone{u"eest", 180},
    Zone{u"msk", 180},  Zone{u"ist", 330},  Zone{u"hkt", 480}, Zone{u"sgt", 480}, Zone{u"jst", 540},
    Zone{u"kst", 540},  Zone{u"aest", 600}, Zone{u"aedt", 660}, Zone{u"nzst", 720}, Zone{u"et", -300},
};

constexpr std::array kMonths{u"jan", u"feb", u"mar", u"apr", u"may", u"jun",
                             u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

struct Digits {
    qint64 value = 0;
    int count = 0;
};

class Scanner final {
public:
    explicit Scanner(QStringView text) : m_text(text.trimmed()) {}

    QDateTime read()
    {
        if (m_text.size() > kLongest)
            return {};
        if (const QDateTime moment = readSeconds(); moment.isValid())
            return moment;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (isDigit(c))
                number();
            else if (c.isLetter())
                word();
            else if ((c == u'+' || c == u'-') && m_hasTime && !m_offset)
                offset();
            else
                ++m_at;
        }
        const QDate date(m_year, m_month, m_day);
        if (!date.isValid())
            return {};
        const QTime time = QTime::isValid(m_hour, m_minute, m_second, m_msec)
                               ? QTime(m_hour, m_minute, m_second, m_msec)
                               : QTime(0, 0);
        return at(date, time, m_offset.value_or(0));
    }

private:
    static QDateTime at(QDate date, QTime time, int minutes)
    {
        return minutes == 0 ? QDateTime(date, time, Qt::UTC) : QDateTime(date, time, Qt::OffsetFromUTC, minutes * 60);
    }

    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }

    Digits digits(int most = 18)
    {
        Digits found;
        while (found.count < most && isDigit(peek())) {
            found.value = found.value * 10 + (m_text[m_at].unicode() - u'0');
            ++found.count;
            ++m_at;
        }
        return found;
    }

    bool take(QStringView any)
    {
        if (m_at >= m_text.size() || !any.contains(m_text[m_at]))
            return false;
        ++m_at;
        return true;
    }

    /// The whole text is a count of seconds or milliseconds since 1970.
    QDateTime readSeconds() const
    {
        if ((m_text.size() != 10 && m_text.size() != 13) || !std::all_of(m_text.begin(), m_text.end(), isDigit))
            return {};
        const qint64 value = m_text.toLongLong();
        return QDateTime::fromMSecsSinceEpoch(m_text.size() == 10 ? value * 1000 : value, Qt::UTC);
    }

    void number()
    {
        const Digits first = digits();
        const QChar next = peek();
        if ((next == u':' || next == u'时' || next == u'時') && !m_hasTime && first.count <= 2)
            time(static_cast<int>(first.value));
        else if (first.count == 14 && m_year == 0)
            compact(first.value / 1'000'000), clock(first.value % 1'000'000);
        else if (first.count == 8 && m_year == 0)
            compact(first.value);
        else if (first.count == 6 && m_year != 0 && !m_hasTime)
            clock(first.value);
        else if (first.count == 4 && m_year == 0)
            year(static_cast<int>(first.value));
        else if (first.count <= 2)
            small(first, next);
    }

    void compact(qint64 yearMonthDay)
    {
        m_year = static_cast<int>(yearMonthDay / 10'000);
        m_month = static_cast<int>(yearMonthDay / 100 % 100);
        m_day = static_cast<int>(yearMonthDay % 100);
    }

    void clock(qint64 hourMinuteSecond)
    {
        m_hour = static_cast<int>(hourMinuteSecond / 10'000);
        m_minute = static_cast<int>(hourMinuteSecond / 100 % 100);
        m_second = static_cast<int>(hourMinuteSecond % 100);
        m_hasTime = true;
    }

    /// A year, with the month and day that follow it where it comes first.
    void year(int value)
    {
        m_year = value;
        if (m_month != 0 || !take(u"-/.年년"))
            return;
        while (peek().isSpace())
            ++m_at;
        const Digits month = digits(3);
        if (month.count == 3) {  // the day of the year
            const QDate date = QDate(m_year, 1, 1).addDays(month.value - 1);
            m_month = date.month();
            m_day = date.day();
            return;
        }
        m_month = static_cast<int>(month.value);
        if (!take(u"-/.月월"))
            return;
        while (peek().isSpace())
            ++m_at;
        m_day = static_cast<int>(digits(2).value);
        take(u"日일");
    }

    void small(Digits first, QChar next)
    {
        const auto value = static_cast<int>(first.value);
        if (m_day == 0 && m_month == 0 && (next == u'/' || next == u'.') && isDigit(peek(1))) {
            ++m_at;
            const auto second = static_cast<int>(digits(2).value);
            const bool dayFirst = next == u'.' || value > 12;  // 26.7.2024, 26/7/2024, but 7/26/2024
            m_day = dayFirst ? value : second;
            m_month = dayFirst ? second : value;
            take(u"/.");
        } else if (m_day == 0) {
            m_day = value;
        } else if (m_year == 0 && first.count == 2) {
            m_year = value + (value < 70 ? 2000 : 1900);
        }
    }

    void time(int hour)
    {
        m_hasTime = true;
        m_hour = hour;
        take(u":时時");
        m_minute = static_cast<int>(digits(2).value);
        if (take(u":分"))
            m_second = static_cast<int>(digits(2).value);
        m_second = std::min(m_second, 59);  // a leap second
        if (peek() == u'.' && isDigit(peek(1))) {
            ++m_at;
            const Digits fraction = digits();
            double scale = 1000;
            for (int i = 0; i < fraction.count; ++i)
                scale /= 10;
            m_msec = std::min(999, static_cast<int>(static_cast<double>(fraction.value) * scale));
        }
    }

    void offset()
    {
        const int sign = m_text[m_at++] == u'-' ? -1 : 1;
        const Digits first = digits(4);
        if (first.count == 0)
            return;
        auto hours = static_cast<int>(first.value);
        int minutes = 0;
        if (first.count > 2) {
            minutes = hours % 100;
            hours /= 100;
        } else if (take(u":")) {
            minutes = static_cast<int>(digits(2).value);
        }
        if (hours <= 14 && minutes < 60)
            m_offset = sign * (hours * 60 + minutes);
    }

    void word()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at].isLetter() && m_text[m_at] < QChar(0x250))
            ++m_at;
        if (m_at == from) {
            ++m_at;
            return;
        }
        const QString word = m_text.sliced(from, m_at - from).toString().toLower();
        if (m_month == 0 && word.size() >= 3) {
            const auto month = std::find(kMonths.begin(), kMonths.end(), QStringView(word).first(3));
            if (month != kMonths.end()) {
                m_month = static_cast<int>(month - kMonths.begin()) + 1;
                return;
            }
        }
        if (!m_hasTime)
            return;
        if (word == u"pm" && m_hour < 12)
            m_hour += 12;
        else if (word == u"am" && m_hour == 12)
            m_hour = 0;
        const auto *zone = std::find_if(kZones.begin(), kZones.end(), [&word](const Zone &z) { return z.name == word; });
        const bool isOffset = peek() == u'+' || peek() == u'-';  // GMT+0800
        if (zone != kZones.end() && !m_offset && !isOffset)
            m_offset = zone->minutes;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
    int m_hour = 0;
    int m_minute = 0;
    int m_second = 0;
    int m_msec = 0;
    bool m_hasTime = false;
    std::optional<int> m_offset;
};

}  // namespace

QDateTime readTimestamp(QStringView text) { return Scanner(text).read(); }

}  // namespace dateline::text
