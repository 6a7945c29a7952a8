#include "search/sentences.h"

namespace dateline::search {
namespace {

constexpr int kMostClosers = 4;

/// What may follow a full stop within its sentence.
bool isCloser(QChar c) { return QStringView(u"”’」』）)\"'》】").contains(c); }

bool isFullStop(QChar c) { return QStringView(u"。！？!?…").contains(c); }

}  // namespace

bool sentenceEndsAt(QStringView text, int at)
{
    const int size = static_cast<int>(text.size());
    if (at <= 0 || at >= size)
        return true;
    if (text[at] == u'\n')
        return false;
    if (text[at - 1] == u'\n')
        return true;
    if (isCloser(text[at]))
        return false;
    int mark = at - 1;
    while (mark > 0 && mark >= at - kMostClosers && isCloser(text[mark]))
        --mark;
    const QChar c = text[mark];
    if (c == u'.')
        return text[at].isSpace();
    return isFullStop(c) && !isFullStop(text[at]);
}

std::vector<Stretch> sentencesOf(QStringView text)
{
    std::vector<Stretch> sentences;
    const int size = static_cast<int>(text.size());
    for (int begin = 0, at = 1; at <= size; ++at) {
        if (!sentenceEndsAt(text, at))
            continue;
        sentences.push_back({begin, at});
        begin = at;
    }
    return sentences;
}

}  // namespace dateline::search
