#include "ui/typeset/type_scale.h"

#include <QFontInfo>

#include "text/script.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;

// Characters that are common in one writing of Chinese and absent from the other.
constexpr QStringView kSimplifiedOnly = u"这个们来国会对时说为与后学无发过还经进动种关业产东车长门问间见电气";
constexpr QStringView kTraditionalOnly = u"這個們來國會對時說為與後學無發過還經進動種關業產東車長門問間見電氣";

// The first that is installed is used, character by character. A Han face stands before the Latin ones
// in Han text, since “ ” and … are full-width there; in Latin text of the Han faces the Korean one, where they are not.
QStringList faces(Script script, bool serif)
{
    const QString latinSerif = u"Noto Serif"_s;
    switch (script) {
    case Script::Simplified:
        return serif ? QStringList{u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"Songti SC"_s,
                                   u"SimSun"_s}
                     : QStringList{u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"PingFang SC"_s,
                                   u"Microsoft YaHei"_s};
    case Script::Traditional:
        return serif ? QStringList{u"Noto Serif CJK TC"_s, u"Source Han Serif TC"_s, u"Songti TC"_s,
                                   u"PMingLiU"_s}
                     : QStringList{u"Noto Sans CJK TC"_s, u"Source Han Sans TC"_s, u"PingFang TC"_s,
                                   u"Microsoft JhengHei"_s};
    case Script::Japanese:
        return serif ? QStringList{u"Noto Serif CJK JP"_s, u"Source Han Serif"_s, u"Hiragino Mincho ProN"_s,
                                   u"Yu Mincho"_s}
                     : QStringList{u"Noto Sans CJK JP"_s, u"Source Han Sans"_s, u"Hiragino Sans"_s,
                                   u"Yu Gothic"_s};
    case Script::Korean:
        return serif ? QStringList{u"Noto Serif CJK KR"_s, u"Source Han Serif K"_s, u"AppleMyungjo"_s,
                                   u"Batang"_s}
                     : QStringList{u"Noto Sans CJK KR"_s, u"Source Han Sans K"_s,
                                   u"Apple SD Gothic Neo"_s, u"Malgun Gothic"_s};
    case Script::Latin:
        return serif ? QStringList{u"Noto Serif"_s, u"Source Serif 4"_s, u"Georgia"_s,
                                   u"Noto Serif CJK KR"_s, u"DejaVu Serif"_s}
                     : QStringList{u"Noto Sans"_s, u"Source Sans 3"_s, u"Helvetica Neue"_s, u"DejaVu Sans"_s,
                                   u"Noto Sans CJK KR"_s};
    }
    return {latinSerif};
}

std::optional<Script> hanScriptOf(const QString &language)
{
    if (language == u"zh-Hans")
        return Script::Simplified;
    if (language == u"zh-Hant")
        return Script::Traditional;
    if (language == u"ja")
        return Script::Japanese;
    if (language == u"ko")
        return Script::Korean;
    return {};
}

}  // namespace

Script scriptOf(QStringView text, const QString &language)
{
    qsizetype han = 0, kana = 0, hangul = 0, other = 0, simplified = 0, traditional = 0;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = text::nextCodePoint(text, i);
        if (c >= 0x3041 && c <= 0x30FF)
            ++kana;
        else if (c >= 0xAC00 && c <= 0xD7A3)
            ++hangul;
        else if (text::isHan(c)) {
            ++han;
            simplified += c <= 0xFFFF && kSimplifiedOnly.contains(QChar(char16_t(c)));
            traditional += c <= 0xFFFF && kTraditionalOnly.contains(QChar(char16_t(c)));
        } else if (QChar::isLetter(c))
            ++other;
    }
    if (hangul > 0 && hangul >= han / 2 && 2 * hangul >= other / 2)
        return Script::Korean;
    if (kana > 0 && kana >= han / 8 && 2 * kana >= other / 2)
        return Script::Japanese;
    if (2 * han < other / 2)
        return Script::Latin;
    if (han == 0)
        return Script::Latin;
    return hanScriptOf(language).value_or(traditional > simplified ? Script::Traditional : Script::Simplified);
}

bool isIndented(Script script)
{
    return script == Script::Simplified || script == Script::Traditional || script == Script::Japanese;
}

QFont withFormsOf(const QFont &base, Script script)
{
    QFont font = base;
    font.setFamilies(QStringList(base.family()) + faces(script, false));
    return font;
}

double TypeScale::bodyPxFor(const QFont &platform)
{
    constexpr double kUsualPx = 40 / 3.0;  // ten points
    return kBodyPx * std::max(1.0, QFontInfo(platform).pixelSize() / kUsualPx);
}

TypeScale::TypeScale(Script script, int zoomPercent, const TypeOptions &options, double bodyPx)
    : m_script(script), m_em(bodyPx * std::clamp(zoomPercent, kMinZoom, kMaxZoom) / 100.0), m_options(options)
{
}

QFont TypeScale::headline() const
{
    QFont font = text(1.75);
    font.setWeight(QFont::Bold);
    return font;
}

QFont TypeScale::subheading() const
{
    QFont font = text(1.0);
    font.setWeight(QFont::Bold);
    return font;
}

double TypeScale::leading() const
{
    return (m_script == Script::Latin ? 1.5 : 1.75) * m_options.leading / 100;
}

double TypeScale::measure() const
{
    return (m_script == Script::Latin ? 34 : 36) * m_em * m_options.measure / 100;
}

bool TypeScale::indents() const
{
    if (m_options.paragraphs == TypeOptions::Paragraphs::AsWritten)
        return isIndented(m_script);
    return m_options.paragraphs == TypeOptions::Paragraphs::Indented;
}

double TypeScale::paragraphSpacing() const
{
    return (indents() ? 0.25 : 0.75) * m_em;
}

double TypeScale::indent() const
{
    if (!indents())
        return 0;
    return (isIndented(m_script) ? 2 : 1.5) * m_em;
}

QFont TypeScale::serif(double factor) const
{
    QFont font(faces(m_script, true));
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(qRound(factor * m_em));
    return font;
}

QFont TypeScale::sans(double factor) const
{
    QFont font(faces(m_script, false));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qRound(factor * m_em));
    return font;
}

}  // namespace dateline::ui
