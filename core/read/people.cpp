#include "read/people.h"

#include <algorithm>

namespace dateline::read {
namespace {

bool isAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at + 1 < text.size() &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

QStringView withoutMailto(QStringView text)
{
    return text.startsWith(u"mailto:", Qt::CaseInsensitive) ? text.sliced(7) : text;
}

}  // namespace

QString personName(QStringView field)
{
    field = withoutMailto(field.trimmed());
    for (const auto &[open, close] : {std::pair(u'(', u')'), std::pair(u'<', u'>')}) {
        const qsizetype from = field.indexOf(open);
        if (from < 0 || !field.endsWith(close))
            continue;
        const QStringView outside = field.first(from).trimmed();
        const QStringView inside = withoutMailto(field.sliced(from + 1, field.size() - from - 2).trimmed());
        if (isAddress(outside) && !inside.isEmpty())
            return inside.toString();
        if (isAddress(inside) && !outside.isEmpty())
            return outside.toString();
        if (isAddress(inside))
            return inside.toString();
    }
    return field.toString();
}

}  // namespace dateline::read
