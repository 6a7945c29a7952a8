#include "search/sketch.h"

#include "search/shingles.h"
#include "search/similar.h"

#include <algorithm>

namespace dateline::search {
namespace {

constexpr std::size_t kFewestTokens = 2;
/// A token is of two shingles so far apart, nine characters in all: five are a phrase that many articles have.
constexpr std::size_t kApart = 4;
constexpr quint64 kOdd = 0x9e3779b97f4a7c15ULL;

/// FNV's upper half is not even enough to choose the least of it.
quint32 mixed(quint64 hash)
{
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccdULL;
    hash ^= hash >> 33;
    return static_cast<quint32>(hash >> 32);
}

void keepEachOnce(Sketch &tokens)
{
    std::sort(tokens.begin(), tokens.end());
    tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
}

}  // namespace

Sketch sketchOf(const QString &story)
{
    const std::vector<quint64> shingles = shinglesInOrder(story);
    if (shingles.size() < kFewestShingles)
        return {};
    Sketch tokens;
    tokens.reserve(shingles.size());
    for (std::size_t i = 0; i + kApart < shingles.size(); ++i)
        tokens.push_back(mixed(shingles[i] * kOdd + shingles[i + kApart]));

    Sketch sketch;
    const std::size_t window = std::min(kSketchWindow, tokens.size());
    std::size_t least = 0;
    for (std::size_t end = window; end <= tokens.size(); ++end) {
        const std::size_t begin = end - window;
        if (begin == 0 || least < begin) {
            const auto found = std::min_element(tokens.begin() + static_cast<std::ptrdiff_t>(begin),
                                                tokens.begin() + static_cast<std::ptrdiff_t>(end));
            least = static_cast<std::size_t>(found - tokens.begin());
        } else if (tokens[end - 1] < tokens[least]) {
            least = end - 1;
        } else {
            continue;
        }
        sketch.push_back(tokens[least]);
    }
    keepEachOnce(sketch);
    if (sketch.size() < kFewestTokens) {
        keepEachOnce(tokens);
        tokens.resize(std::min(kFewestTokens, tokens.size()));
        return tokens;
    }
    return sketch;
}

}  // namespace dateline::search
