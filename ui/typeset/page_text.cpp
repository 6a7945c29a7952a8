#include "ui/typeset/page_text.h"

#include "text/script.h"
#include "ui/plain_text.h"

#include <QFontInfo>
#include <QFontMetricsF>

namespace dateline::ui {
namespace {

constexpr QStringView kAscii = u",.;:!?()";
constexpr QStringView kWide = u"，。；：！？（）";
constexpr QStringView kOpening = u"（“‘《「『【〔〈";
constexpr QStringView kClosing = u"）”’》」』】〕〉";
constexpr QStringView kStops = u"，。、；：";

bool isWide(QChar c) { return text::isCjk(c.unicode()) || (c.unicode() >= 0x3000 && c.unicode() <= 0x303F) || kWide.contains(c) || c == u'”' || c == u'“'; }

/// Whether half of it is blank on the side where the other one stands. Chinese stops of Traditional texts stand in the middle.
bool leavesGap(QChar mark, QChar next, Script script)
{
    if (kOpening.contains(mark))
        return kOpening.contains(next);
    const bool hasBlank = kClosing.contains(mark) || (kStops.contains(mark) && script != Script::Traditional);
    return hasBlank && (kOpening.contains(next) || kClosing.contains(next) || kStops.contains(next));
}

std::vector<qsizetype> narrowMarks(const QString &text, Script script, const QFont &font)
{
    std::vector<qsizetype> narrow;
    if (!isIndented(script))
        return narrow;
    const QFontMetricsF metrics(font);
    const double least = 0.9 * QFontInfo(font).pixelSize();
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (leavesGap(text[i], text[i + 1], script) && metrics.horizontalAdvance(text[i]) >= least
            && metrics.horizontalAdvance(text[i + 1]) >= least)
            narrow.push_back(i);
    }
    return narrow;
}

}  // namespace

QString plainForDocument(QStringView text)
{
    QString plain = text.toString();
    for (QChar &c : plain) {
        const char16_t u = c.unicode();
        if (u == u'\n' || u == u'\r' || u == QChar::ParagraphSeparator || u == QChar::LineSeparator
            || u == u'\f' || u == u'\v')
            c = u' ';
        else if (u == QChar::ObjectReplacementCharacter || u == 0 || (u >= 0xFDD0 && u <= 0xFDEF))
            c = QChar::ReplacementCharacter;  // those begin and end frames inside QTextDocument
    }
    return plain;
}

QString fullWidthBesideHan(const QString &text)
{
    QString wide = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype sign = kAscii.indexOf(text[i]);
        if (sign < 0)
            continue;
        const bool wideBefore = i > 0 && isWide(wide[i - 1]);
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        const bool opens = text[i] == u'(';
        // A stop closes what stands before it; a Latin word or a number that follows at once may belong to it (第3.5).
        const bool fits = opens ? wideBefore || isWide(next) : wideBefore && !(text[i] == u'.' && next.isLetterOrNumber() && !isWide(next));
        const bool closesWide = text[i] == u')' && (isWide(next) || wide.lastIndexOf(u'（', i) > wide.lastIndexOf(u'(', i));
        if (fits || closesWide)
            wide[i] = kWide[sign];
    }
    return wide;
}

PageText pageText(QStringView text, const TypeScale &scale, const QFont &font, bool isHead)
{
    PageText page{.printed = text.toString(), .shown = plainForDocument(isHead ? shownPlainly(text) : text.toString()), .narrow = {}};
    const bool isChinese = scale.script() == Script::Simplified || scale.script() == Script::Traditional;
    if (scale.options().fullWidth && isChinese)
        page.shown = fullWidthBesideHan(page.shown);
    page.narrow = narrowMarks(page.shown, scale.script(), font);
    return page;
}

}  // namespace dateline::ui
