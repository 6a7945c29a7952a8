#include "ui/plain_text.h"

#include "text/script.h"

namespace dateline::ui {
namespace {

constexpr char16_t kFirstStrongIsolate = 0x2068;
constexpr char16_t kPopIsolate = 0x2069;

bool turnsDirection(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isWithoutWidth(char16_t c)
{
    return (c >= 0x200B && c <= 0x200D) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF || c == 0x180E || c == 0x00AD
           || (c >= 0xFFF9 && c <= 0xFFFB);
}

/// Written without blanks, or with letters that join.
bool takesJoiners(char16_t before)
{
    const bool isLatinOrHan = before < 0x0590 || (before >= 0x2E80 && before <= 0xD7FF && !(before >= 0xA800 && before <= 0xABFF))
                              || (before >= 0xF900 && before <= 0xFAFF) || before >= 0xFF00;
    return !isLatinOrHan || QChar::isSurrogate(before);
}

bool runsFromTheRight(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

}  // namespace

QString shownPlainly(QStringView text)
{
    QString plain = text.toString();
    char16_t before = 0;
    for (QChar &c : plain) {
        const char16_t u = c.unicode();
        if (c.isSpace() && u != 0x3000 && u != 0x00A0)
            c = u' ';
        else if (c.category() == QChar::Other_Control || turnsDirection(u) || (isWithoutWidth(u) && !takesJoiners(before)))
            c = QChar::ReplacementCharacter;
        before = u;
    }
    return plain;
}

QString isolated(QStringView text)
{
    const QString plain = shownPlainly(text);
    for (qsizetype i = 0; i < plain.size();) {
        if (runsFromTheRight(text::nextCodePoint(plain, i)))
            return QChar(kFirstStrongIsolate) + plain + QChar(kPopIsolate);
    }
    return plain;
}

bool isRightToLeft(QStringView text)
{
    qsizetype right = 0, left = 0;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = text::nextCodePoint(text, i);
        if (runsFromTheRight(c))
            ++right;
        else if (QChar::direction(c) == QChar::DirL)
            ++left;
    }
    return right > left;
}

}  // namespace dateline::ui
