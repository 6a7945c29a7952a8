#include "text/charset_evidence.h"

#include <array>
#include <memory>
#include <utility>

namespace dateline::text {
namespace {

#include "text/frequent_characters.inc"

constexpr QStringView kCyrillic = u"оеаинтсрвлкмдпуязыьбгчйх";
constexpr QStringView kGreek = u"αοιετσνηυρπκμλςάίέόήύδγχωώθφβΗΟΤΑΕΠΣΚΜ";
constexpr QStringView kArabic = u"اليمونرتبةدعسفهحكقأجشىصطخ،";
constexpr QStringView kHebrew = u"יוהלארתבמשנםעדקפחטגכןסצ";
constexpr QStringView kThai = u"านรอกเงมยลวดทสตะปบคหแจพชขใไโผซณศ่้ีัิื็์ุู";
constexpr QStringView kLatin = u"éèêàâçôîûùëïœäöüßåøæñáíóúãõìòÉÀÇÖÜÄÅØÁÍÓÚÑ“”‘’–—…«»°©®·€£§¿¡•™";
constexpr QStringView kWide = u"，。、：；！？「」『』（）《》“”‘’—…·　【】〈〉％";

using Flags = std::array<quint16, 0x10000>;

constexpr quint16 bit(WrittenIn writing) { return static_cast<quint16>(1U << static_cast<unsigned>(writing)); }

const Flags &flags()
{
    static const std::unique_ptr<const Flags> table = [] {
        auto made = std::make_unique<Flags>();
        const auto set = [&made](QStringView characters, std::initializer_list<WrittenIn> writings) {
            for (const QChar c : characters) {
                for (const WrittenIn writing : writings)
                    (*made)[c.unicode()] |= bit(writing);
            }
        };
        set(kSimplified, {WrittenIn::Simplified});
        set(kTraditional, {WrittenIn::Traditional});
        set(kJapanese, {WrittenIn::Japanese});
        set(kKorean, {WrittenIn::Korean});
        set(kCyrillic, {WrittenIn::Cyrillic});
        set(kGreek, {WrittenIn::Greek});
        set(kArabic, {WrittenIn::Arabic});
        set(kHebrew, {WrittenIn::Hebrew});
        set(kThai, {WrittenIn::Thai});
        set(kLatin, {WrittenIn::Latin});
        set(kWide, {WrittenIn::Simplified, WrittenIn::Traditional, WrittenIn::Japanese, WrittenIn::Korean});
        for (char16_t c = 0x3041; c <= 0x30FC; ++c)
            (*made)[c] |= bit(WrittenIn::Japanese);
        return made;
    }();
    return *table;
}

/// Marks that every writing has, and say nothing.
bool saysNothing(char16_t c) { return c < 0x80 || c == 0xA0 || c == 0xAD || c == 0x200B || c == 0xFEFF; }

/// Nobody writes a word half in Latin letters, or a capital after a small letter.
bool isOddBeside(QChar before, QChar c)
{
    const bool isLatin = before.unicode() < 0x80 && before.isLetter();
    return c.unicode() >= 0x80 && (isLatin || (before.unicode() >= 0x80 && before.isLower() && c.isUpper()));
}

}  // namespace

double likeness(QStringView text, WrittenIn writing)
{
    const bool isAlphabet = writing >= WrittenIn::Cyrillic && writing != WrittenIn::Latin;
    const Flags &table = flags();
    const quint16 wanted = bit(writing);
    int all = 0;
    int frequent = 0;
    int bad = 0;
    QChar before;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool isJoined = isAlphabet && isOddBeside(std::exchange(before, c), c);
        if (saysNothing(unit) || c.isLowSurrogate())
            continue;
        all += isJoined ? 2 : 1;
        if (unit == 0xFFFD || (unit >= 0xE000 && unit <= 0xF8FF) || (unit >= 0x80 && unit < 0xA0))
            ++bad;
        else
            frequent += (table[unit] & wanted) != 0 ? 1 : 0;
    }
    return all == 0 ? 0.0 : static_cast<double>(frequent) / (all + 5.0 * bad);
}

}  // namespace dateline::text
