#include "text/fold.h"

#include "text/script.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <QHash>

#include <algorithm>
#include <array>
#include <memory>

namespace dateline::text {
namespace {

struct Variant {
    char32_t from;
    char32_t to;
};

constexpr Variant kVariants[] = {
#include "text/han_variants.inc"
};

char32_t variantOf(char32_t c)
{
    const auto *at = std::lower_bound(std::begin(kVariants), std::end(kVariants), c,
                                      [](const Variant &v, char32_t x) { return v.from < x; });
    return at != std::end(kVariants) && at->from == c ? at->to : c;
}

/// Accents of Latin and Greek, points and stretching of Arabic and Hebrew: a text has them or not.
bool isFreeMark(char32_t c)
{
    return (c >= 0x300 && c <= 0x36F) || (c >= 0x0591 && c <= 0x05BD) || c == 0x05BF || (c >= 0x05C1 && c <= 0x05C2)
           || c == 0x0640 || (c >= 0x064B && c <= 0x065F) || c == 0x0670;
}

/// Latin letters that Unicode takes for letters of their own and people type without: Œuvre, Łódź, København.
std::u16string_view plainLettersOf(char32_t c)
{
    switch (c) {
    case 0xE6: return u"ae";   // æ
    case 0x153: return u"oe";  // œ
    case 0xF8: return u"o";    // ø
    case 0x142: return u"l";   // ł
    case 0x111: return u"d";   // đ
    case 0x131: return u"i";   // ı
    default: return {};
    }
}

/// Marks that join the character before them into one: kana voicing, conjoining jamo.
bool composesBackwards(char32_t c)
{
    return c == 0x3099 || c == 0x309A || (c >= 0x1160 && c <= 0x11FF);
}

const icu::Normalizer2 &caseFolding()
{
    UErrorCode status = U_ZERO_ERROR;
    return *icu::Normalizer2::getNFKCCasefoldInstance(status);
}

const icu::Normalizer2 &decomposition()
{
    UErrorCode status = U_ZERO_ERROR;
    return *icu::Normalizer2::getNFDInstance(status);
}

const icu::Normalizer2 &composition()
{
    UErrorCode status = U_ZERO_ERROR;
    return *icu::Normalizer2::getNFCInstance(status);
}

/// The fold of one code point by ICU and the variants: none, one or several code points.
std::u16string foldOne(char32_t c)
{
    if (isFreeMark(c))
        return {};
    const auto point = static_cast<UChar32>(c);
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString folded = caseFolding().normalize(icu::UnicodeString(point), status);
    std::u16string out;
    const auto append = [&out](char32_t x) {
        const auto part = icu::UnicodeString(static_cast<UChar32>(x));
        out.append(part.getBuffer(), static_cast<std::size_t>(part.length()));
    };
    for (int i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
        const auto x = static_cast<char32_t>(folded.char32At(i));
        if (const std::u16string_view letters = plainLettersOf(x); !letters.empty()) {
            out.append(letters);
            continue;
        }
        icu::UnicodeString parts;
        const bool latin = x < 0x2E80 && decomposition().getDecomposition(static_cast<UChar32>(x), parts);
        if (latin && std::any_of(parts.getBuffer(), parts.getBuffer() + parts.length(),
                                 [](char16_t mark) { return isFreeMark(mark); })) {
            for (int k = 0; k < parts.length(); ++k) {
                if (!isFreeMark(parts[k]))
                    append(parts[k]);
            }
        } else if (!isFreeMark(x)) {
            append(variantOf(x));
        }
    }
    return out;
}

/// The folds of the basic plane, made once. 0xFFFF marks those of other than one unit.
struct Table {
    static constexpr char16_t kElsewhere = 0xFFFF;
    std::array<char16_t, 0x10000> one;
    QHash<char16_t, std::u16string> several;

    Table()
    {
        for (char32_t c = 0; c < one.size(); ++c) {
            const auto unit = static_cast<char16_t>(c);
            const bool itself = (c >= 0x3400 && c <= 0xABFF) || (c >= 0xAC00 && c <= 0xF8FF);
            if (itself && !(c >= 0xA640 && c <= 0xABFF)) {
                const char32_t variant = variantOf(c);
                one[c] = variant < 0x10000 ? static_cast<char16_t>(variant) : unit;
                continue;
            }
            const std::u16string folded = foldOne(c);
            if (folded.size() == 1 && folded[0] != kElsewhere) {
                one[c] = folded[0];
            } else {
                one[c] = kElsewhere;
                several.insert(unit, folded);
            }
        }
    }
};

const Table &table()
{
    static const auto made = std::make_unique<const Table>();
    return *made;
}

class Folder final {
public:
    Folder(QStringView original, bool wantOrigin) : m_original(original), m_wantOrigin(wantOrigin)
    {
        // Nearly every character gives one.
        grow(original.size());
    }

    Folded run()
    {
        const Table &folds = table();
        for (qsizetype i = 0; i < m_original.size();) {
            const auto at = static_cast<int>(i);
            const char16_t unit = m_original[i].unicode();
            if (QChar::isHighSurrogate(unit)) {
                appendAll(foldOne(nextCodePoint(m_original, i)), at);
                continue;
            }
            ++i;
            const char16_t one = folds.one[unit];
            if (one != Table::kElsewhere)
                append(one, at);
            else
                appendAll(folds.several.value(unit), at);
        }
        m_folded.text.resize(m_size);
        if (m_wantOrigin) {
            m_folded.origin.resize(static_cast<std::size_t>(m_size) + 1);
            m_folded.origin.back() = static_cast<int>(m_original.size());
        }
        return std::move(m_folded);
    }

private:
    void grow(qsizetype size)
    {
        m_folded.text.resize(size);
        m_units = m_folded.text.data();
        if (m_wantOrigin)
            m_folded.origin.resize(static_cast<std::size_t>(size) + 1);
    }

    void append(char16_t unit, int at)
    {
        if (composesBackwards(unit) && m_size > 0) {
            const UChar32 pair = composition().composePair(m_units[m_size - 1].unicode(), unit);
            if (pair > 0 && pair < 0x10000) {
                m_units[m_size - 1] = QChar(static_cast<char16_t>(pair));
                return;
            }
        }
        if (m_size == m_folded.text.size())
            grow(m_size + m_size / 2 + 16);
        m_units[m_size] = QChar(unit);
        if (m_wantOrigin)
            m_folded.origin[static_cast<std::size_t>(m_size)] = at;
        ++m_size;
    }

    void appendAll(const std::u16string &units, int at)
    {
        for (const char16_t unit : units)
            append(unit, at);
    }

    QStringView m_original;
    bool m_wantOrigin;
    Folded m_folded;
    QChar *m_units = nullptr;  ///< m_folded.text's
    qsizetype m_size = 0;      ///< of it written
};

}  // namespace

Folded fold(QStringView original) { return Folder(original, true).run(); }

QString foldedText(QStringView original) { return Folder(original, false).run().text; }

}  // namespace dateline::text
