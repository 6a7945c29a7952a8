// RIS, type NEWS: a tag of two letters, two blanks, a dash, a blank and a value; lines end as in the specification.

#include "library/citation/citation.h"

namespace dateline::library {
namespace {

using namespace Qt::StringLiterals;

QString line(const QString &tag, const QString &value)
{
    return value.isEmpty() ? QString() : tag + u"  - "_s + value + u"\r\n"_s;
}

}  // namespace

QString risOf(const Cited &cited)
{
    QString record = line(u"TY"_s, u"NEWS"_s);
    for (const QString &author : cited.authors)
        record += line(u"AU"_s, author);
    record += line(u"TI"_s, cited.title) + line(u"T2"_s, cited.publication);
    if (cited.date.isValid())
        record += line(u"PY"_s, cited.date.toString(u"yyyy")) + line(u"DA"_s, cited.date.toString(u"yyyy/MM/dd/"));
    return record + line(u"IS"_s, cited.number) + line(u"SE"_s, cited.section) + line(u"SP"_s, cited.page) + line(u"UR"_s, cited.url)
           + line(u"LA"_s, cited.language) + u"ER  - "_s;
}

}  // namespace dateline::library
