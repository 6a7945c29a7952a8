#include "search/name_fit.h"

#include "search/satisfies.h"
#include "text/pinyin.h"

#include <algorithm>

namespace dateline::search {
namespace {

constexpr qsizetype kMostLetters = 48;
constexpr qsizetype kLongestSyllable = 6;  ///< zhuang

bool isLetter(QChar c) { return c >= u'a' && c <= u'z'; }

QString lettersOf(const QString &key)
{
    QString letters;
    for (const QChar c : key) {
        if (isLetter(c))
            letters += c;
        else if (c != u'\'' && c != u'-' && c != u' ')
            return {};
    }
    return letters.size() <= kMostLetters ? letters : QString();
}

/// Bit n: the first n letters are read.
using Reached = quint64;

constexpr Reached at(qsizetype letters) { return Reached{1} << letters; }

/// What is reached when `c` is read from the letters at `from` on: its initial, a whole syllable, or, where the letters
/// end, the beginning of one.
Reached afterReading(QChar c, QStringView letters, qsizetype from)
{
    const QStringView left = letters.sliced(from);
    if (isLetter(c))
        return c == left.front() ? at(from + 1) : 0;
    if (!text::initialsOf(c.unicode()).contains(left.front()))
        return 0;
    Reached reached = at(from + 1);
    for (qsizetype length = 2; length <= std::min(kLongestSyllable, left.size()); ++length) {
        const QStringView part = left.first(length);
        const bool isInitial = length == 2 && part[1] == u'h';  // zh ch sh
        if (length == left.size() || isInitial ? text::mayBeginAs(c.unicode(), part) : text::mayBeRead(c.unicode(), part))
            reached |= at(from + length);
    }
    return reached;
}

bool isReadSo(QStringView key, QStringView letters)
{
    Reached reached = at(0);
    for (const QChar c : key) {
        if (c == u' ')
            continue;
        Reached next = 0;
        for (qsizetype from = 0; from < letters.size(); ++from) {
            if ((reached & at(from)) != 0)
                next |= afterReading(c, letters, from);
        }
        if ((next & at(letters.size())) != 0)
            return true;
        if (next == 0)
            return false;
        reached = next;
    }
    return false;
}

bool holdsWord(QStringView key, QStringView word)
{
    for (qsizetype found = key.indexOf(word); found >= 0; found = key.indexOf(word, found + 1)) {
        if (found == 0 || !key[found - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

}  // namespace

NameFit::NameFit(QStringView typed) : m_key(nameKey(typed)), m_letters(lettersOf(m_key)) {}

Fit NameFit::of(QStringView name) const
{
    const QString key = nameKey(name);
    if (key.startsWith(m_key))
        return Fit::Begins;
    if (!m_letters.isEmpty() && isReadSo(key, m_letters))
        return Fit::Read;
    return (m_letters.isEmpty() ? key.contains(m_key) : holdsWord(key, m_key)) ? Fit::Holds : Fit::None;
}

bool NameFit::isAll(QStringView name) const { return nameKey(name) == m_key; }

}  // namespace dateline::search
