#include "app/printable.h"

namespace dateline::app {

bool steersTerminal(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7f && u < 0xa0) || u == 0x200e || u == 0x200f
        || (u >= 0x2028 && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
}

QString printable(QStringView text)
{
    QString safe = text.toString();
    for (QChar &c : safe) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
        else if (steersTerminal(c))
            c = QChar::ReplacementCharacter;
    }
    return safe;
}

}  // namespace dateline::app
