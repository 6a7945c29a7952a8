#include "parse/sentence.h"

#include "text/one_of.h"
#include "text/script.h"

#include <algorithm>

namespace dateline::parse {
namespace {

/// How long the mark is that an entry of a list begins with; 0 for none.
qsizetype markLength(QStringView line)
{
    static constexpr QStringView bullets = u"①②③④⑤⑥⑦⑧⑨⑩■●◆□○◇▲★•▪◦▸►➤☆◎※";
    static constexpr QStringView numerals = u"一二三四五六七八九十";
    if (line.isEmpty())
        return 0;
    if (text::isOneOf(line.front(), bullets))
        return 1;
    const bool bracket = line.front() == u'（' || line.front() == u'(';
    const qsizetype first = bracket ? 1 : 0;
    qsizetype at = first;
    while (at < line.size() && (line[at].isDigit() || text::isOneOf(line[at], numerals)))
        ++at;
    if (at == first || at >= line.size())
        return 0;
    const bool point = line[at] == u'.' && (at + 1 == line.size() || !line[at + 1].isDigit());
    return point || text::isOneOf(line[at], bracket ? u"）)" : u"．、)）") ? at + 1 : 0;
}

}  // namespace

bool isSentenceEnd(QChar c)
{
    static constexpr QStringView ends = u"。！？…”’）；：?!);:\"」』】〕";
    return text::isOneOf(c, ends);
}

bool endsSentence(QStringView text)
{
    constexpr qsizetype line = 20;  // longer than any list's mark
    text = text.trimmed();
    if (text.isEmpty())
        return false;
    if (text.back() == u'.') {
        const bool digit = text.size() >= 2 && text[text.size() - 2].isDigit();
        const QStringView last = text.last(std::min(text.size(), line));
        return !digit || (last.size() == line && std::none_of(last.begin(), last.end(), [](QChar c) { return text::isCjk(c.unicode()); }));
    }
    return isSentenceEnd(text.back());
}

bool hasClauseMarks(QStringView text)
{
    static constexpr QStringView marks = u"。，；,;";
    return std::any_of(text.begin(), text.end(), [](QChar c) { return text::isOneOf(c, marks); });
}

bool isNumbered(QStringView line) { return markLength(line) > 0; }

QStringView withoutMark(QStringView line) { return line.sliced(markLength(line)).trimmed(); }

}  // namespace dateline::parse
