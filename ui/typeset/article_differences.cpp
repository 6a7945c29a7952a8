#include "ui/typeset/article_differences.h"

#include "search/differences.h"

#include <algorithm>

namespace dateline::ui {
namespace {

/// Some parts as one text, a line each.
struct Joined {
    struct Piece {
        int part = 0;
        int start = 0;
        int length = 0;
    };
    QString text;
    std::vector<Piece> pieces;

    void add(int part, QStringView more)
    {
        pieces.push_back({part, static_cast<int>(text.size()), static_cast<int>(more.size())});
        text += more;
        text += u'\n';
    }
};

struct Compared {
    Joined headline;
    Joined story;
};

Compared comparedOf(const model::Article &article)
{
    Compared compared;
    const std::vector<Part> parts = partsOf(article);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].role == PartRole::Headline)
            compared.headline.add(static_cast<int>(i), parts[i].text);
        else if (parts[i].block != nullptr && model::isRunningText(parts[i].block->kind) && !parts[i].text.isEmpty())
            compared.story.add(static_cast<int>(i), parts[i].text);
    }
    return compared;
}

void collect(std::vector<PartDifference> &places, const Joined &shown, const Joined &other)
{
    for (const search::Difference &difference : search::differencesOf(shown.text, other.text)) {
        const model::TextRange &range = difference.range;
        for (const Joined::Piece &piece : shown.pieces) {
            const int from = std::max(range.start, piece.start);
            const int to = std::min(range.end(), piece.start + piece.length);
            if (range.length > 0 && from < to)
                places.push_back({{piece.part, {from - piece.start, to - from}}, false, difference.other});
            if (range.length == 0 && piece.length > 0 && from == range.start && from <= piece.start + piece.length) {
                const int at = std::max(0, from - piece.start - 1);
                places.push_back({{piece.part, {at, 1}}, true, difference.other});
                break;
            }
        }
    }
}

}  // namespace

std::vector<PartDifference> differencesBetween(const model::Article &shown, const model::Article &other)
{
    const Compared here = comparedOf(shown);
    const Compared there = comparedOf(other);
    std::vector<PartDifference> places;
    collect(places, here.headline, there.headline);
    collect(places, here.story, there.story);
    return places;
}

}  // namespace dateline::ui
