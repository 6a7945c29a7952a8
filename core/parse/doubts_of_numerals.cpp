#include "parse/doubts.h"
#include "parse/narrow.h"
#include "text/one_of.h"
#include "text/script.h"

#include <algorithm>
#include <array>

namespace dateline::parse {
namespace {

using model::Doubt;
using model::DoubtCode;
using text::at;

constexpr qsizetype kLongestNumber = 20;  // characters of a number worth a look
constexpr std::array kDaysOfMonth{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
constexpr int kHours = 24;
constexpr int kMinutes = 60;

constexpr QStringView kScales = u"万萬亿億%％‰";
constexpr QStringView kCounted = u"年月日万萬亿億元个個人名家项項吨噸米%％‰";

bool isDigit(QChar c)
{
    c = narrow(c);
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    c = narrow(c);
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isHan(QChar c) { return text::isHan(c.unicode()); }

bool isPoint(QChar c) { return c == u'.' || c == u',' || c == u'．'; }

/// One piece of letters, digits and single points or commas between them.
struct Token {
    qsizetype start = 0;
    qsizetype end = 0;
    int letters = 0;
    int digits = 0;
    int points = 0;

    qsizetype size() const { return end - start; }
    bool isWhole() const { return letters == 0 && points == 0; }
};

class Numerals final {
public:
    Numerals(QStringView text, int block, std::vector<Doubt> &doubts)
        : m_text(text), m_block(block), m_doubts(doubts)
    {
    }

    void run()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            if (!isDigit(m_text[i]) && !isLetter(m_text[i])) {
                ++i;
                continue;
            }
            const Token token = tokenAt(i);
            i = token.end;
            if (token.digits == 0 || token.size() > kLongestNumber ||
                joins(at(m_text, token.start - 1)))
                continue;
            if (token.letters > 0)
                misreadDigits(token);
            else if (!lostPoint(token) && !impossibleDate(token) && !impossibleTime(token))
                i = brokenNumber(token);
        }
    }

private:
    /// Before a piece that is the rest of a code, an address or a model's name.
    static bool joins(QChar c) { return text::isOneOf(c, u"-_./\\@#=&"); }

    Token tokenAt(qsizetype start) const
    {
        Token token{start, start};
        for (; token.end < m_text.size(); ++token.end) {
            const QChar c = m_text[token.end];
            const QChar next = at(m_text, token.end + 1);
            if (isDigit(c))
                ++token.digits;
            else if (isLetter(c))
                ++token.letters;
            else if (isPoint(c) && token.end > start && (isDigit(next) || isLetter(next)))
                ++token.points;
            else
                break;
        }
        return token;
    }

    /// Over one space.
    QChar over(qsizetype i) const
    {
        return at(m_text, i) == u' ' ? at(m_text, i + 1) : at(m_text, i);
    }

    void raise(DoubtCode code, qsizetype start, qsizetype end, const QString &right = {})
    {
        QStringList arguments{m_text.sliced(start, end - start).toString()};
        if (!right.isEmpty())
            arguments += right;
        m_doubts.push_back({code,
                            m_block,
                            {static_cast<int>(start), static_cast<int>(end - start)},
                            std::move(arguments)});
    }

    /// 2O24年, 1O0万, O.8%, l5899个: letters that are digits to the eye, in a piece that is a number otherwise.
    void misreadDigits(const Token &token)
    {
        const QStringView run = m_text.sliced(token.start, token.size());
        const auto alike = [](QChar c) { return text::isOneOf(narrow(c), u"OoIl"); };
        if (token.letters > 2 || !std::all_of(run.begin(), run.end(), [&](QChar c) {
                return isDigit(c) || isPoint(c) || alike(c);
            }))
            return;
        if (text::isOneOf(at(m_text, token.end), u"-_/@") || isPoint(run.front()))
            return;
        const bool first = alike(run.front());
        const bool last = alike(run.back());
        const bool litres = narrow(run.back()) == u'l' || narrow(run.back()) == u'I';
        const QChar next = over(token.end);
        const bool scaled = text::isOneOf(next, kScales);
        const bool counted = text::isOneOf(next, kCounted);
        // O2O is a way of trade, 1l a litre, I5 and O2 names: one letter among two digits, or a number's company.
        const bool clear = first && last ? false
                           : first ? scaled || (counted && token.digits > 1 && token.letters == 1)
                           : last
                               ? (litres ? scaled || (next == u'年' && token.digits == 3) : counted)
                           : token.points > 0  ? scaled
                           : token.letters > 1 ? counted
                                               : token.digits > 1;
        if (!clear)
            return;
        const qsizetype odd =
            token.start + (std::find_if(run.begin(), run.end(), alike) - run.begin());
        raise(DoubtCode::LookAlike, odd, odd + 1,
              QString(text::isOneOf(narrow(m_text[odd]), u"Oo") ? u'0' : u'1'));
    }

    /// 04%: no share is written so, but 0.4% is.
    bool lostPoint(const Token &token)
    {
        const bool percent = text::isOneOf(at(m_text, token.end), u"%％‰") ||
                             m_text.sliced(token.end).startsWith(u"个百分点") ||
                             m_text.sliced(token.end).startsWith(u"個百分點");
        const QChar before = at(m_text, token.start - 1);
        if (!percent || !token.isWhole() || token.digits < 2 ||
            narrow(m_text[token.start]) != u'0' || before == u'%')
            return false;
        const QStringView rest = m_text.sliced(token.start + 1, token.size() - 1);
        if (std::all_of(rest.begin(), rest.end(), [](QChar c) { return narrow(c) == u'0'; }))
            return false;
        raise(DoubtCode::LookAlike, token.start, token.end,
              QString(m_text[token.start]) + u'.' + rest.toString());
        return true;
    }

    /// The whole number at `from`, of at most three digits, and where it ends; -1 for none.
    std::pair<int, qsizetype> smallAt(qsizetype from) const
    {
        constexpr qsizetype most = 3;
        int value = 0;
        qsizetype i = from;
        for (; isDigit(at(m_text, i)) && i - from <= most; ++i)
            value = value * 10 + narrow(m_text[i]).digitValue();
        return {i == from || i - from > most ? -1 : value, i};
    }

    /// 13月5日, 8月45日, 2024年13月.
    bool impossibleDate(const Token &token)
    {
        if (at(m_text, token.end) != u'月' || !token.isWhole() || token.digits > 2)
            return false;
        const int month = smallAt(token.start).first;
        const bool isMonth = month >= 1 && month <= static_cast<int>(kDaysOfMonth.size());
        const auto [day, end] = smallAt(token.end + 1);
        const bool isDay = day >= 0 && text::isOneOf(at(m_text, end), u"日号號");
        const bool ofYear = at(m_text, token.start - 1) == u'年' && token.start > 4 &&
                            isDigit(m_text[token.start - 2]) && isDigit(m_text[token.start - 5]);
        if (isDay &&
            (!isMonth || day < 1 || day > kDaysOfMonth[static_cast<std::size_t>(month - 1)])) {
            raise(DoubtCode::Impossible, token.start, end + 1);
            return true;
        }
        if (!isDay && ofYear && !isMonth) {
            raise(DoubtCode::Impossible, token.start, token.end + 1);
            return true;
        }
        return false;
    }

    /// 8日25时10分, 19时75分; 36时20分 may be how long something took.
    bool impossibleTime(const Token &token)
    {
        if (!text::isOneOf(at(m_text, token.end), u"时時点點") || !token.isWhole() ||
            token.digits > 2)
            return false;
        const int hour = smallAt(token.start).first;
        const bool clock = text::isOneOf(at(m_text, token.end), u"时時");
        const auto [minute, end] = smallAt(token.end + 1);
        const bool minutes =
            minute >= 0 && at(m_text, end) == u'分' && !text::isOneOf(at(m_text, end + 1), u"钟鐘");
        const bool ofDay = text::isOneOf(at(m_text, token.start - 1), u"日午晨晚早");
        if ((hour > kHours && ofDay) || (minutes && minute >= kMinutes && clock)) {
            raise(DoubtCode::Impossible, token.start, minutes ? end + 1 : token.end + 1);
            return true;
        }
        return false;
    }

    /// 1. 2亿元, 3..1%, 1,,100, 5。3%: a point that was torn off or set twice. Where the piece ends.
    qsizetype brokenNumber(const Token &token)
    {
        const qsizetype gap = token.end;
        const QChar one = at(m_text, gap);
        const QChar two = at(m_text, gap + 1);
        const bool twice = isPoint(one) && isPoint(two);
        const bool torn =
            (isPoint(one) && two == u' ') || (one == u' ' && isPoint(two) && two != u',');
        const bool stop = one == u'。';
        if ((!twice && !torn && !stop) || !isHan(at(m_text, token.start - 1)) ||
            at(m_text, token.start - 1) == u'第')
            return token.end;
        const qsizetype from = gap + (stop ? 1 : 2);
        const auto [rest, end] = smallAt(from);
        const QChar next = at(m_text, end);
        const bool decimal = rest >= 0 && end - from <= 2 && token.points == 0 && token.digits <= 4;
        const bool clear = twice  ? rest >= 0 && (isHan(next) || text::isOneOf(next, u"%％‰"))
                           : stop ? decimal && text::isOneOf(next, u"%％‰")
                                  : decimal && one != u',' && text::isOneOf(next, kScales);
        if (!clear)
            return token.end;
        const QString point =
            one == u',' && two == u',' ? QStringLiteral(",") : QStringLiteral(".");
        raise(DoubtCode::LookAlike, token.start, end,
              m_text.sliced(token.start, token.size()).toString() + point +
                  m_text.sliced(from, end - from).toString());
        return end;
    }

    QStringView m_text;
    int m_block;
    std::vector<Doubt> &m_doubts;
};

}  // namespace

void doubtNumerals(QStringView text, int block, std::vector<Doubt> &doubts)
{
    Numerals(text, block, doubts).run();
}

}  // namespace dateline::parse
