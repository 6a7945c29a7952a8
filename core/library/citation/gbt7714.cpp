// GB/T 7714-2015, Information and documentation - Rules for bibliographic references and citations to information resources:
// 4.5 contributions to newspapers, 4.6 electronic resources, 8.1 authors (three at most).

#include "library/citation/citation.h"

namespace dateline::library {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMostAuthors = 3;

bool isHan(const QString &text)
{
    for (const QChar c : text) {
        if (c.script() == QChar::Script_Han)
            return true;
    }
    return false;
}

QString authorsOf(const QStringList &authors)
{
    if (authors.size() <= kMostAuthors)
        return authors.join(u", "_s);
    return authors.first(kMostAuthors).join(u", "_s) + (isHan(authors.front()) ? u", 等"_s : u", et al"_s);
}

/// A sentence's stop is not doubled.
QString closed(const QString &text)
{
    if (text.isEmpty())
        return {};
    return text + (text.endsWith(u'.') ? u" "_s : u". "_s);
}

QString joined(const QString &first, const QString &second)
{
    return first + (first.isEmpty() || second.isEmpty() ? QString() : u", "_s) + second;
}

QString imprintOf(const Cited &cited)
{
    const QString day = cited.date.isValid() ? cited.date.toString(Qt::ISODate) : QString();
    if (cited.url.isEmpty() || !cited.page.isEmpty())
        return joined(cited.publication, day + (cited.page.isEmpty() ? QString() : u'(' + cited.page + u')'));
    if (day.isEmpty())
        return cited.publication;
    const QString changed = u'(' + day + u')';
    return cited.publication.isEmpty() ? changed : joined(cited.publication, day.first(4) + changed);
}

}  // namespace

QString gbt7714Of(const Cited &cited)
{
    // What stands on a page of a newspaper is cited as such, though it can be had online too (appendix B).
    const QString kind = cited.url.isEmpty() ? u"[N]"_s : cited.page.isEmpty() ? u"[EB/OL]"_s : u"[N/OL]"_s;
    const QString reference = closed(authorsOf(cited.authors)) + cited.title + closed(kind) + closed(imprintOf(cited)) + closed(cited.url);
    return reference.trimmed();
}

}  // namespace dateline::library
