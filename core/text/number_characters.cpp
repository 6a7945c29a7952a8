#include "text/number_characters.h"

#include <algorithm>
#include <array>
#include <memory>

namespace dateline::text {
namespace {

struct HanNumeral {
    char16_t c;
    int value;
};

constexpr std::array kHanDigits{
    HanNumeral{u'〇', 0}, HanNumeral{u'零', 0}, HanNumeral{u'○', 0}, HanNumeral{u'一', 1}, HanNumeral{u'二', 2},
    HanNumeral{u'两', 2}, HanNumeral{u'兩', 2}, HanNumeral{u'三', 3}, HanNumeral{u'四', 4}, HanNumeral{u'五', 5},
    HanNumeral{u'六', 6}, HanNumeral{u'七', 7}, HanNumeral{u'八', 8}, HanNumeral{u'九', 9}, HanNumeral{u'壹', 1},
    HanNumeral{u'贰', 2}, HanNumeral{u'貳', 2}, HanNumeral{u'叁', 3}, HanNumeral{u'參', 3}, HanNumeral{u'肆', 4},
    HanNumeral{u'伍', 5}, HanNumeral{u'陆', 6}, HanNumeral{u'陸', 6}, HanNumeral{u'柒', 7}, HanNumeral{u'捌', 8},
    HanNumeral{u'玖', 9}, HanNumeral{u'廿', 20}, HanNumeral{u'卅', 30},
};

/// Powers of ten.
constexpr std::array kHanScales{
    HanNumeral{u'十', 1}, HanNumeral{u'拾', 1}, HanNumeral{u'百', 2}, HanNumeral{u'佰', 2}, HanNumeral{u'千', 3},
    HanNumeral{u'仟', 3}, HanNumeral{u'万', 4}, HanNumeral{u'萬', 4}, HanNumeral{u'亿', 8}, HanNumeral{u'億', 8},
};

using Kinds = std::array<NumberChar, 0x10000>;

const Kinds &kinds()
{
    static const std::unique_ptr<const Kinds> table = [] {
        auto made = std::make_unique<Kinds>();
        for (std::size_t c = 0; c < made->size(); ++c) {
            if (QChar(static_cast<char16_t>(c)).category() == QChar::Number_DecimalDigit)
                (*made)[c] = NumberChar::Digit;
        }
        for (HanNumeral numeral : kHanDigits)
            (*made)[numeral.c] = NumberChar::HanDigit;
        for (HanNumeral numeral : kHanScales)
            (*made)[numeral.c] = NumberChar::HanScale;
        return made;
    }();
    return *table;
}

}  // namespace

NumberChar numberCharOf(QChar c)
{
    static const Kinds &table = kinds();
    return table[c.unicode()];
}

int hanDigitOf(QChar c)
{
    const auto found = std::find_if(kHanDigits.begin(), kHanDigits.end(), [c](HanNumeral digit) { return digit.c == c; });
    return found == kHanDigits.end() ? -1 : found->value;
}

int hanScaleOf(QChar c)
{
    const auto found = std::find_if(kHanScales.begin(), kHanScales.end(), [c](HanNumeral scale) { return scale.c == c; });
    return found == kHanScales.end() ? 0 : found->value;
}

}  // namespace dateline::text
