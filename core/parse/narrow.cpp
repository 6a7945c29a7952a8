#include "parse/narrow.h"

namespace dateline::parse {

QChar narrow(QChar c)
{
    switch (c.unicode()) {
    case u'（':
    case u'﹙':
        return u'(';
    case u'）':
    case u'﹚':
        return u')';
    case u'〔':
    case u'［':
    case u'【':
        return u'[';
    case u'〕':
    case u'］':
    case u'】':
        return u']';
    default:
        return c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E ? QChar(static_cast<char16_t>(c.unicode() - 0xFEE0)) : c;
    }
}

QString narrowed(QStringView text)
{
    QString out = text.toString();
    for (QChar &c : out)
        c = narrow(c);
    return out;
}

}  // namespace dateline::parse
