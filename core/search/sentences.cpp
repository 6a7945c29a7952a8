#include "search/sentences.h"

namespace dateline::search {
namespace {

constexpr int kMostClosers = 4;

enum class Mark {
    None,
    Stop,    ///< ends a sentence
    Point,   ///< does so before white space
    Closer,  ///< may follow a stop within its sentence
};

/// Asked of every character: a jump rather than a search in a string.
Mark markOf(QChar c)
{
    switch (c.unicode()) {
    case u'。':
    case u'！':
    case u'？':
    case u'!':
    case u'?':
    case u'…':
        return Mark::Stop;
    case u'.':
        return Mark::Point;
    case u'”':
    case u'’':
    case u'」':
    case u'』':
    case u'）':
    case u')':
    case u'"':
    case u'\'':
    case u'》':
    case u'】':
        return Mark::Closer;
    default:
        return Mark::None;
    }
}

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
    Mark mark = markOf(text[at - 1]);
    if (mark == Mark::None)
        return false;
    const Mark next = markOf(text[at]);
    if (next == Mark::Closer)
        return false;
    for (int before = at - 2; mark == Mark::Closer && before >= 0 && before >= at - 1 - kMostClosers; --before)
        mark = markOf(text[before]);
    if (mark == Mark::Point)
        return text[at].isSpace();
    return mark == Mark::Stop && next != Mark::Stop;
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
