#include "read/xml_entities.h"

#include "text/c1_controls.h"

#include <algorithm>

namespace dateline::read {
namespace {

constexpr qsizetype kLongestEntity = 256;

}  // namespace

EntityDeclaration readEntityDeclaration(QStringView text)
{
    const QStringView window = text.first(std::min(text.size(), 2 * kLongestEntity));
    const qsizetype end = window.indexOf(u'>');
    const QStringView rest = window.first(end < 0 ? window.size() : end).trimmed();
    const qsizetype nameEnd = std::find_if(rest.begin(), rest.end(), [](QChar c) { return c.isSpace(); }) - rest.begin();
    const QStringView value = rest.sliced(nameEnd).trimmed();
    if (rest.startsWith(u'%'))
        return {{}, {}, u"a parameter entity"};
    if (!value.startsWith(u'"') && !value.startsWith(u'\''))
        return {{}, {}, u"an external entity"};
    const QStringView inside = value.sliced(1, std::max<qsizetype>(0, value.size() - 2));
    if (end < 0 || inside.size() > kLongestEntity)
        return {{}, {}, u"an entity longer than 256 characters"};
    const bool nested = inside.contains(u'%') || (inside.contains(u'&') && !inside.startsWith(u"&#"));
    if (nested || inside.count(u'&') > 1)
        return {{}, {}, u"an entity made of entities"};
    return {rest.first(nameEnd), inside, {}};
}

char32_t characterReferred(char32_t c)
{
    if (c >= 0x80 && c <= 0x9F)
        return text::kForControls[c - 0x80];
    if (c == u'\n' || c == u'\t')
        return u' ';  // so that lines are the file's own
    const bool isCharacter = c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF && c <= 0x10FFFF;
    return isCharacter ? c : 0;
}

}  // namespace dateline::read
