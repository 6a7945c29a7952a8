#include "parse/language.h"

#include "text/fold.h"
#include "text/script.h"

#include <algorithm>
#include <array>

namespace dateline::parse {
namespace {

constexpr qsizetype kSample = 400;

struct Range {
    char32_t first;
    char32_t last;
};

/// A language that its script alone tells.
struct ScriptRow {
    Range range;
    const char16_t *language;
};

constexpr std::array kScripts{
    ScriptRow{{0xAC00, 0xD7A3}, u"ko"}, ScriptRow{{0x0600, 0x06FF}, u"ar"}, ScriptRow{{0x0400, 0x04FF}, u"ru"},
    ScriptRow{{0x0E00, 0x0E7F}, u"th"}, ScriptRow{{0x0370, 0x03FF}, u"el"}, ScriptRow{{0x0590, 0x05FF}, u"he"},
    ScriptRow{{0x0900, 0x097F}, u"hi"},
};

/// Letters that one language of a script has and its neighbour has not.
struct LetterRow {
    const char16_t *script;
    const char16_t *language;
    QStringView letters;
};

constexpr std::array kLetters{
    LetterRow{u"ru", u"uk", u"іїєґІЇЄҐ"},
    LetterRow{u"ar", u"fa", u"پچژگ"},
};

/// The commonest words of languages in Latin letters, each between spaces.
struct WordRow {
    const char16_t *language;
    QStringView words;
};

constexpr std::array kWords{
    WordRow{u"en", u" the of and to in a is that for on was with as by at from it be are has have will said its this but not were which he "},
    WordRow{u"de", u" der die das und in den von zu mit ist im für auf dem des ein eine sich nicht auch es an als bei nach wird sind war am "},
    WordRow{u"fr", u" le la les de des et en un une du dans que est pour qui au par sur pas plus il sont aux avec ce ont à été se cette "},
    WordRow{u"es", u" el la los las de y en que un una del por con para se al es su como más fue lo ha sus este entre pero no "},
    WordRow{u"pt", u" o a os as de e em do da que um uma dos das no na por com para se ao é mais foi não como pelo pela são "},
    WordRow{u"it", u" il la i le di e in che un una del della per con non è si da dei delle al sono ha nel alla più gli anche lo "},
    WordRow{u"nl", u" de het een van en in is dat op te zijn voor met die niet aan er om ook als bij naar wordt werd uit door "},
    WordRow{u"sv", u" och att det i en som på är av för med den till inte har de ett om var från men vi kan ska efter "},
    WordRow{u"da", u" og at det i en som på er af for med den til ikke har de et om var fra men vi kan skal efter blev "},
    WordRow{u"fi", u" ja on ei oli että se hän mutta kun myös ovat joka sekä mukaan ole tai hänen kuin jo nyt sen vain "},
    WordRow{u"pl", u" i w na z do nie się że jest o to jak po za od dla przez oraz są był była tym jego który roku "},
    WordRow{u"tr", u" ve bir bu da de için ile olarak olan daha çok gibi en kadar sonra ancak göre ise değil var "},
    WordRow{u"id", u" yang dan di untuk dengan dari pada ini itu dalam tidak akan ke oleh juga telah sebagai adalah karena tersebut "},
    WordRow{u"vi", u" và của là có trong cho được không với các một những người đã này khi từ đến tại ở về "},
};

QString byLetters(QStringView script, QStringView text)
{
    for (const LetterRow &row : kLetters) {
        const bool found = script == row.script &&
                           std::any_of(text.begin(), text.end(), [&row](QChar c) { return row.letters.contains(c); });
        if (found)
            return QStringView(row.language).toString();
    }
    return script.toString();
}

QString byWords(QStringView text)
{
    std::array<int, kWords.size()> counts{};
    QString word;
    const auto settle = [&] {
        if (word.size() > 1) {
            word += u' ';
            for (std::size_t i = 0; i < kWords.size(); ++i)
                counts[i] += kWords[i].words.contains(word) ? 1 : 0;
        }
        word = QStringLiteral(" ");
    };
    for (const QChar c : text) {
        if (c.isLetter())
            word += c.toLower();
        else
            settle();
    }
    settle();
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most == 0 ? QStringLiteral("en") : QStringView(kWords[static_cast<std::size_t>(most - counts.begin())].language).toString();
}

/// Simplified or traditional, by what a fold changes: traditional forms, some 30 % of the characters of a traditional text.
QString chineseOf(QStringView text, int han)
{
    const text::Folded folded = text::fold(text);
    int changed = 0;
    for (qsizetype i = 0; i < folded.text.size(); ++i) {
        const QChar from = text[folded.origin[static_cast<std::size_t>(i)]];
        changed += text::isHan(from.unicode()) && from != folded.text[i] ? 1 : 0;
    }
    return changed * 10 > han ? QStringLiteral("zh-Hant") : QStringLiteral("zh-Hans");
}

}  // namespace

QString languageOf(QStringView text)
{
    text = text.first(std::min(text.size(), kSample));
    int han = 0;
    int kana = 0;
    int latin = 0;
    std::array<int, kScripts.size()> scripts{};
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = text::nextCodePoint(text, i);
        if (c < 0x0250) {
            latin += QChar::isLetter(c) ? 1 : 0;
        } else if (text::isHan(c)) {
            ++han;
        } else if (c >= 0x3040 && c <= 0x30FF && c != 0x30FB) {
            ++kana;
        } else if (c >= 0x1E00 && c <= 0x1EFF) {
            ++latin;
        } else {
            for (std::size_t row = 0; row < kScripts.size(); ++row)
                scripts[row] += c >= kScripts[row].range.first && c <= kScripts[row].range.last ? 1 : 0;
        }
    }
    const auto script = std::max_element(scripts.begin(), scripts.end());
    const int most = std::max({han + kana, *script, latin / 4});  // a Han character says as much as a word
    if (most == 0)
        return latin > 0 ? byWords(text) : QStringLiteral("und");
    if (most == han + kana)
        return kana * 16 > han + kana ? QStringLiteral("ja") : chineseOf(text, han);
    if (most == *script)
        return byLetters(kScripts[static_cast<std::size_t>(script - scripts.begin())].language, text);
    return byWords(text);
}

}  // namespace dateline::parse
