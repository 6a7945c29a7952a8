#include "read/feed_elements.h"

#include "read/people.h"
#include "read/text_construct.h"

namespace dateline::read {

using namespace Qt::StringLiterals;

QString readPerson(QXmlStreamReader &xml)
{
    QString name;
    QString address;
    const QString text = readFlatText(xml, [&] {
        const QString part = xml.name().toString().toLower();
        if (part == u"name")
            name = readFlatText(xml);
        else if (part == u"email")
            address = readFlatText(xml);
        else if (part == u"uri" || part == u"url" || part == u"homepage")
            xml.skipCurrentElement();
        else
            return false;
        return true;
    });
    return personName(!name.isEmpty() ? name : text.isEmpty() ? address : text);
}

QString readCategory(QXmlStreamReader &xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const QString text = readFlatText(xml);
    if (!text.isEmpty())
        return text;
    const QString label = attributes.value(u"label"_s).trimmed().toString();
    return label.isEmpty() ? attributes.value(u"term"_s).trimmed().toString() : label;
}

}  // namespace dateline::read
