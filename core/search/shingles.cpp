#include "search/shingles.h"

#include "text/fold.h"
#include "text/script.h"

#include <algorithm>

namespace dateline::search {
namespace {

constexpr qsizetype kShingle = 5;

quint64 hashOf(QStringView characters)
{
    quint64 hash = 14695981039346656037ULL;  // FNV-1a
    for (const QChar c : characters) {
        hash ^= c.unicode();
        hash *= 1099511628211ULL;
    }
    return hash;
}

}  // namespace

std::vector<quint64> shinglesInOrder(const QString &story)
{
    const QString text = text::lettersOf(text::foldedText(story));
    std::vector<quint64> shingles;
    shingles.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i + kShingle <= text.size(); ++i)
        shingles.push_back(hashOf(QStringView(text).sliced(i, kShingle)));
    return shingles;
}

Shingles shinglesOf(const QString &story)
{
    Shingles shingles = shinglesInOrder(story);
    std::sort(shingles.begin(), shingles.end());
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

}  // namespace dateline::search
