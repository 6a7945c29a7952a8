#include "parse/doubts.h"
#include "text/numbers.h"
#include "text/one_of.h"
#include "text/script.h"

#include <algorithm>
#include <array>

namespace dateline::parse {
namespace {

using model::Doubt;
using model::DoubtCode;
using text::at;

/// English words that no Chinese sentence has between two Han characters.
constexpr std::array<QStringView, 30> kFunctionWords{
    u"and",  u"the",  u"of",   u"or",    u"with", u"for", u"from",  u"is",    u"are",  u"was",
    u"were", u"that", u"this", u"which", u"to",   u"in",  u"by",    u"an",    u"as",   u"at",
    u"be",   u"has",  u"have", u"had",   u"will", u"it",  u"their", u"these", u"been", u"but"};
constexpr int kLongestFunctionWord = 5;

/// Characters that are read for one another, where the neighbours say which belongs.
struct LookAlike {
    QStringView wrong;
    int at;  ///< the odd character in `wrong`
    char16_t right;
    QStringView notAfter;  ///< characters before which `wrong` is sound
    QStringView notBefore;
};

constexpr std::array kLookAlikes{
    LookAlike{u"己经", 0, u'已', u"自知利克律虚异一舍推达修为贵", u""},
    LookAlike{u"己經", 0, u'已', u"自知利克律虛異一捨推達修為貴", u""},
    LookAlike{u"己有", 0, u'已', u"自知利克律一为", u""},
    LookAlike{u"自已的", 1, u'己', u"各独亲私擅来", u""},
    LookAlike{u"末来", 0, u'未', u"周月年期始岁本粉世季", u""},
    LookAlike{u"末來", 0, u'未', u"周週月年期始歲本粉世季", u""},
    LookAlike{u"末能", 0, u'未', u"始本", u"级量"},
    LookAlike{u"今曰", 1, u'日', u"", u"：:“"},
    LookAlike{u"昨曰", 1, u'日', u"", u"：:“"},
    LookAlike{u"曰前", 0, u'日', u"", u""},
    LookAlike{u"人囗", 1, u'口', u"", u""},
    LookAlike{u"大夭", 1, u'天', u"", u""},
    LookAlike{u"今夭", 1, u'天', u"", u""},
};

bool isHan(QChar c) { return text::isHan(c.unicode()); }

bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isAsciiWord(QChar c) { return isAsciiLetter(c) || isAsciiDigit(c); }

class Characters final {
public:
    Characters(QStringView text, int block, std::vector<Doubt> &doubts)
        : m_text(text), m_block(block), m_doubts(doubts)
    {
    }

    void run()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            const QChar c = m_text[i];
            if (isAsciiWord(c)) {
                i = latin(i);
                continue;
            }
            switch (c.unicode()) {
            case u'己':
            case u'已':
            case u'末':
            case u'曰':
            case u'囗':
            case u'夭':
                lookAlike(i);
                break;
            default:
                break;
            }
            ++i;
        }
    }

private:
    void raise(DoubtCode code, qsizetype start, qsizetype length, QStringList arguments)
    {
        m_doubts.push_back({code,
                            m_block,
                            {static_cast<int>(start), static_cast<int>(length)},
                            std::move(arguments)});
    }

    /// A run of Latin letters and digits; where it ends.
    qsizetype latin(qsizetype start)
    {
        qsizetype end = start;
        bool digits = false;
        for (; isAsciiWord(at(m_text, end)); ++end)
            digits = digits || isAsciiDigit(m_text[end]);
        if (!digits && end - start <= kLongestFunctionWord)
            functionWord(start, end);
        if (!digits && end - start == 1)
            misreadZero(start);
        return end;
    }

    /// Where what stands beyond one space begins, to either side.
    QChar over(qsizetype i, int step) const
    {
        return at(m_text, i) == u' ' ? at(m_text, i + step) : at(m_text, i);
    }

    void functionWord(qsizetype start, qsizetype end)
    {
        const QStringView word = m_text.sliced(start, end - start);
        const QChar left = over(start - 1, -1);
        const QChar right = over(end, 1);
        // 某某· and 某某: the point within a name.
        const bool within =
            (isHan(left) && (isHan(right) || right == u'·')) || (left == u'·' && isHan(right));
        // 一次or两次 is how people write to one another.
        const bool casual =
            word == u"or" && at(m_text, start - 1) != u' ' && at(m_text, end) != u' ';
        if (!within || casual || isInTitle(start))
            return;
        if (std::find(kFunctionWords.begin(), kFunctionWords.end(), word) != kFunctionWords.end())
            raise(DoubtCode::FunctionWord, start, end - start, {word.toString()});
    }

    /// Within 《 》 a song or a show is written as its owner likes; a title as long as a document's is not.
    bool isInTitle(qsizetype at) const
    {
        constexpr qsizetype longest = 40;
        constexpr qsizetype songs = 12;
        const QStringView head = m_text.first(at).last(std::min(longest, at));
        const qsizetype open = head.lastIndexOf(u'《');
        if (open <= head.lastIndexOf(u'》'))
            return false;
        const QStringView tail = m_text.sliced(at).first(std::min(longest, m_text.size() - at));
        const qsizetype close = tail.indexOf(u'》');
        return close < 0 || head.size() - open + close <= songs;
    }

    /// 二O二四年: a Latin O between Han digits.
    void misreadZero(qsizetype i)
    {
        const auto isDigit = [](QChar c) {
            return text::numberCharOf(c) == text::NumberChar::HanDigit;
        };
        if (text::isOneOf(m_text[i], u"Oo") && isDigit(at(m_text, i - 1)) &&
            isDigit(at(m_text, i + 1)))
            raise(DoubtCode::LookAlike, i, 1, {QString(m_text[i]), QString(u'〇')});
    }

    void lookAlike(qsizetype i)
    {
        if (m_text[i] == u'曰' && text::numberCharOf(at(m_text, i - 1)) != text::NumberChar::None) {
            raise(DoubtCode::LookAlike, i, 1, {QString(m_text[i]), QString(u'日')});
            return;
        }
        for (const LookAlike &pair : kLookAlikes) {
            const qsizetype start = i - pair.at;
            if (start < 0 || !m_text.sliced(start).startsWith(pair.wrong))
                continue;
            if (text::isOneOf(at(m_text, start - 1), pair.notAfter) ||
                text::isOneOf(at(m_text, start + pair.wrong.size()), pair.notBefore))
                continue;
            raise(DoubtCode::LookAlike, i, 1, {QString(m_text[i]), QString(QChar(pair.right))});
            return;
        }
    }

    QStringView m_text;
    int m_block;
    std::vector<Doubt> &m_doubts;
};

}  // namespace

void doubtCharacters(QStringView text, int block, std::vector<Doubt> &doubts)
{
    Characters(text, block, doubts).run();
}

}  // namespace dateline::parse
