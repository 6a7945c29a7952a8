#include "parse/sentence.h"

#include <algorithm>

namespace dateline::parse {

bool isSentenceEnd(QChar c)
{
    static constexpr QStringView ends = u"。！？…”’）；：?!);:\"」』】〕";
    return ends.contains(c);
}

bool endsSentence(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return false;
    if (text.back() == u'.')
        return text.size() < 2 || !text[text.size() - 2].isDigit();
    return isSentenceEnd(text.back());
}

bool hasClauseMarks(QStringView text)
{
    static constexpr QStringView marks = u"。，；,;";
    return std::any_of(text.begin(), text.end(), [](QChar c) { return marks.contains(c); });
}

}  // namespace dateline::parse
