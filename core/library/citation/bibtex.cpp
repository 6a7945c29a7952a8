// BibTeX, and biblatex, whose @article has a subtype for newspapers.

#include "library/citation/citation.h"

#include <QCryptographicHash>
#include <QHash>

namespace dateline::library {
namespace {

using namespace Qt::StringLiterals;

/// Braces count for BibTeX even behind a backslash: none stays.
QString escaped(const QString &text)
{
    static const QHash<QChar, QString> markup{
        {u'\\', u"\\textbackslash{}"_s}, {u'{', u"\\textbraceleft{}"_s}, {u'}', u"\\textbraceright{}"_s},
        {u'~', u"\\textasciitilde{}"_s}, {u'^', u"\\textasciicircum{}"_s}, {u'$', u"\\$"_s}, {u'&', u"\\&"_s},
        {u'#', u"\\#"_s}, {u'_', u"\\_"_s}, {u'%', u"\\%"_s}};
    QString escaped;
    for (const QChar c : text)
        escaped += markup.value(c, c);
    return escaped;
}

/// An address is read as it is: what would end the field is percent-encoded (RFC 3986).
QString address(QString url)
{
    return url.replace(u'\\', u"%5C"_s).replace(u'{', u"%7B"_s).replace(u'}', u"%7D"_s).replace(u' ', u"%20"_s);
}

/// In braces of its own a name is one, whatever stands in it.
QString authorsOf(const QStringList &authors)
{
    QStringList names;
    for (const QString &author : authors)
        names += u'{' + escaped(author) + u'}';
    return names.join(u" and "_s);
}

/// The same for the same article in any archive; ASCII.
QString keyOf(const Cited &cited)
{
    const QByteArray words = (cited.publication + u'\n' + cited.title + u'\n' + cited.page + u'\n' + cited.url).toUtf8();
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(words, QCryptographicHash::Sha256).toHex().first(8));
    return u"news-"_s + (cited.date.isValid() ? cited.date.toString(u"yyyyMMdd-") : QString()) + hash;
}

QString field(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u",\n  "_s + name + u" = {"_s + value + u'}';
}

/// Unbraced: the style's own abbreviation.
QString monthOf(const QDate &date)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return u",\n  month = "_s + months[date.month() - 1];
}

}  // namespace

QString bibtexOf(const Cited &cited)
{
    QString entry = u"@article{"_s + keyOf(cited) + field(u"author"_s, authorsOf(cited.authors));
    if (!cited.title.isEmpty())
        entry += field(u"title"_s, u'{' + escaped(cited.title) + u'}');  // its capitals stay
    entry += field(u"journal"_s, escaped(cited.publication));
    if (cited.date.isValid()) {
        entry += field(u"year"_s, cited.date.toString(u"yyyy")) + monthOf(cited.date)
                 + field(u"day"_s, QString::number(cited.date.day())) + field(u"date"_s, cited.date.toString(Qt::ISODate));
    }
    return entry + field(u"number"_s, escaped(cited.number)) + field(u"pages"_s, escaped(cited.page)) + field(u"url"_s, address(cited.url))
           + field(u"language"_s, escaped(cited.language)) + field(u"entrysubtype"_s, u"newspaper"_s) + u"\n}"_s;
}

}  // namespace dateline::library
