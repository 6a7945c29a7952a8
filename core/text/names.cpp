#include "text/names.h"

#include "text/script.h"

namespace dateline::text {
namespace {

bool isSeparator(QChar c)
{
    return c == u'、' || c == u'，' || c == u',' || c == u'；' || c == u';' || c == u'/' || c == u'／';
}

bool isLoneHan(const QString &word) { return word.size() == 1 && isHan(word[0].unicode()); }

bool isOneWordName(const QString &word) { return !word.isEmpty() && (isHan(word[0].unicode()) || isHangul(word[0].unicode())); }

bool joinsNames(const QString &word)
{
    static const QStringList words{QStringLiteral("and"), QStringLiteral("和"),  QStringLiteral("&"), QStringLiteral("und"),
                                   QStringLiteral("et"),  QStringLiteral("y"), QStringLiteral("и")};
    return words.contains(word);
}

/// Words up to the next separator: in Han and Hangul each is a name of its own, single characters pair up; in
/// other scripts they are one name.
QStringList namesOfGroup(const QStringList &words)
{
    QStringList names;
    QStringList latin;
    const auto flushLatin = [&names, &latin] {
        if (!latin.isEmpty())
            names += latin.join(u' ');
        latin.clear();
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isOneWordName(words[i])) {
            latin += words[i];
            continue;
        }
        flushLatin();
        if (isLoneHan(words[i]) && i + 1 < words.size() && isLoneHan(words[i + 1])) {
            names += words[i] + words[i + 1];
            ++i;
        } else {
            names += words[i];
        }
    }
    flushLatin();
    return names;
}

}  // namespace

QStringList splitNames(QStringView printed)
{
    QStringList names;
    QStringList group;
    QString word;
    const auto endWord = [&group, &word] {
        if (!word.isEmpty())
            group += word;
        word.clear();
    };
    const auto endGroup = [&names, &group, &endWord] {
        endWord();
        names += namesOfGroup(group);
        group.clear();
    };
    for (const QChar c : printed) {
        if (isSeparator(c)) {
            endGroup();
        } else if (c.isSpace()) {
            endWord();
            if (group.size() > 0 && joinsNames(group.last())) {
                group.removeLast();
                endGroup();
            }
        } else {
            word += c;
        }
    }
    endGroup();
    return names;
}

}  // namespace dateline::text
