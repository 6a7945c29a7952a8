#include "text/number_scale.h"

#include "text/number_characters.h"
#include "text/one_of.h"

#include <algorithm>
#include <array>

namespace dateline::text {
namespace {

constexpr int kScaleCharacters = 5;  // 千万亿亿: no scale in print is longer

struct HangulNumeral {
    char16_t c;
    int value;
};

/// What may follow digits, beside kHanScales from 百 on.
constexpr std::array kHangulScales{HangulNumeral{u'백', 2}, HangulNumeral{u'천', 3}, HangulNumeral{u'만', 4}, HangulNumeral{u'억', 8},
                                   HangulNumeral{u'조', 12}};

struct WordScale {
    QStringView word;
    int scale;
};

constexpr std::array kWordScales{
    WordScale{u"hundred million", 8}, WordScale{u"hundred thousand", 5}, WordScale{u"hundred", 2},
    WordScale{u"thousand", 3},        WordScale{u"million", 6},          WordScale{u"billion", 9},
    WordScale{u"trillion", 12},       WordScale{u"quadrillion", 15},     WordScale{u"mln", 6},
    WordScale{u"bn", 9},              WordScale{u"tn", 12},              WordScale{u"trn", 12},
    WordScale{u"Millionen", 6},       WordScale{u"Milliarden", 9},       WordScale{u"millions", 6},
    WordScale{u"milliards", 9},       WordScale{u"millones", 6},         WordScale{u"млн", 6},
    WordScale{u"млрд", 9},            WordScale{u"трлн", 12},            WordScale{u"тыс.", 3},
    WordScale{u"Mio.", 6},            WordScale{u"Mrd.", 9},             WordScale{u"milliard", 9},
    WordScale{u"milioni", 6},         WordScale{u"miliardi", 9},         WordScale{u"milhões", 6},
    WordScale{u"миллиона", 6},        WordScale{u"миллионов", 6},        WordScale{u"миллиарда", 9},
    WordScale{u"миллиардов", 9},      WordScale{u"тысяч", 3},            WordScale{u"тысячи", 3},
};

/// What 兆 counts as 10^12 before; elsewhere it is a unit's prefix.
constexpr std::array<QStringView, 8> kTrillions{u"円", u"元", u"圓", u"日圆", u"日元", u"韩元", u"韓元", u"美元"};
/// What 千, 百 and 兆 are part of a unit before.
constexpr QStringView kUnitStems = u"米克瓦伏安赫焦卡帕升字比";

constexpr QStringView kAbout = u"多余餘几幾来數数";

bool beginsTrillions(QStringView text)
{
    return std::any_of(kTrillions.begin(), kTrillions.end(), [text](QStringView unit) { return text.startsWith(unit); });
}

/// 万, 千万, 万亿, 百亿; not the 千 of 千瓦, nor a 百 or 千 alone where a word could begin with it.
NumberScale cjkScaleAt(QStringView text)
{
    NumberScale scale;
    for (int i = 0; i < kScaleCharacters; ++i) {
        const QChar c = at(text, i);
        const int han = hanScaleOf(c);
        const bool stem = kUnitStems.contains(at(text, i + 1)) && !at(text, i + 1).isNull();
        const bool trillion = c == u'兆' && beginsTrillions(text.sliced(i + 1));
        const bool big = han >= 4 || trillion || hangulScaleOf(c) > 0;
        const bool small = (han == 2 && hanScaleOf(at(text, i + 1)) >= 4) || (han == 3 && !stem);
        if (!big && !(small && i == 0))
            break;
        scale.power += trillion ? 12 : han > 0 ? han : hangulScaleOf(c);
        scale.length = i + 1;
    }
    return scale;
}

NumberScale wordScaleAt(QStringView text)
{
    for (const WordScale &scale : kWordScales) {
        if (text.startsWith(scale.word, Qt::CaseInsensitive) && !at(text, scale.word.size()).isLetterOrNumber())
            return {scale.scale, scale.word.size(), {}};
    }
    return {};
}

}  // namespace

int hangulScaleOf(QChar c)
{
    const auto found = std::find_if(kHangulScales.begin(), kHangulScales.end(), [c](HangulNumeral scale) { return scale.c == c; });
    return found == kHangulScales.end() ? 0 : found->value;
}

NumberScale numberScaleAt(QStringView text)
{
    const QChar first = at(text, 0);
    const bool space = first == u' ' || first == QChar(0xA0);
    const qsizetype skipped = space || first == u'-' ? 1 : 0;
    const QChar next = at(text, skipped);
    NumberScale scale;
    if (next.unicode() < 0x0530) {
        scale = next.isLetter() ? wordScaleAt(text.sliced(skipped)) : NumberScale();
    } else if (first != u'-') {
        const bool about = kAbout.contains(next);
        scale = cjkScaleAt(text.sliced(skipped + (about ? 1 : 0)));
        if (about && scale.length > 0) {
            scale.about = text.sliced(skipped, 1);
            ++scale.length;
        }
    }
    if (scale.length > 0)
        scale.length += skipped;
    return scale;
}

}  // namespace dateline::text
