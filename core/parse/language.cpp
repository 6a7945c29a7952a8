#include "parse/language.h"

#include "text/fold.h"
#include "text/script.h"

#include <algorithm>

namespace dateline::parse {

QString languageOf(QStringView text)
{
    text = text.first(std::min<qsizetype>(text.size(), 4'000));
    int han = 0;
    int kana = 0;
    int hangul = 0;
    int arabic = 0;
    int cyrillic = 0;
    int thai = 0;
    int latin = 0;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = text::nextCodePoint(text, i);
        if (text::isHan(c))
            ++han;
        else if (c >= 0x3040 && c <= 0x30FF && c != 0x30FB)
            ++kana;
        else if (c >= 0xAC00 && c <= 0xD7A3)
            ++hangul;
        else if (c >= 0x0600 && c <= 0x06FF)
            ++arabic;
        else if (c >= 0x0400 && c <= 0x04FF)
            ++cyrillic;
        else if (c >= 0x0E00 && c <= 0x0E7F)
            ++thai;
        else if (c < 0x0250 && QChar::isLetter(c))
            ++latin;
    }
    const int most = std::max({han + kana, hangul, arabic, cyrillic, thai, latin / 4});  // a Han character says as much as a word
    if (most == 0)
        return latin > 0 ? QStringLiteral("en") : QStringLiteral("und");
    if (most == hangul)
        return QStringLiteral("ko");
    if (most == arabic)
        return QStringLiteral("ar");
    if (most == cyrillic)
        return QStringLiteral("ru");
    if (most == thai)
        return QStringLiteral("th");
    if (most != han + kana)
        return QStringLiteral("en");
    if (kana * 10 > han + kana)
        return QStringLiteral("ja");
    // What a fold changes of the Han characters are traditional forms: some 30 % of traditional text.
    int changed = 0;
    for (const QChar &c : text)
        changed += text::isHan(c.unicode()) && text::foldedText(QStringView(&c, 1)).front() != c ? 1 : 0;
    return changed * 10 > han ? QStringLiteral("zh-Hant") : QStringLiteral("zh-Hans");
}

}  // namespace dateline::parse
