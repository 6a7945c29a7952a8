#include "archive/corrected.h"

#include <algorithm>

namespace dateline::archive {

std::optional<model::TextPlace> placeAfter(const model::TextPlace &place, const model::TextPlace &replaced, int newLength)
{
    if (place.block != replaced.block || place.range.end() <= replaced.range.start)
        return place;
    if (place.range.start < replaced.range.end())
        return std::nullopt;
    model::TextPlace moved = place;
    moved.range.start += newLength - replaced.range.length;
    return moved;
}

void replaceText(model::Article &article, const model::TextPlace &place, const QString &words)
{
    const auto [start, length] = place.range;
    const int newLength = static_cast<int>(words.size());
    if (place.block < 0) {
        article.headline.replace(start, length, words);
    } else {
        model::Block &block = article.blocks[static_cast<std::size_t>(place.block)];
        block.text.replace(start, length, words);
        for (model::Seam &seam : block.seams) {
            if (seam.offset >= place.range.end())
                seam.offset += newLength - length;
            else if (seam.offset > start)
                seam.offset = start;
        }
    }
    std::vector<model::Doubt> doubts;
    for (model::Doubt &doubt : article.doubts) {
        const auto moved = placeAfter({doubt.block, doubt.range}, place, newLength);
        if (!moved)
            continue;
        doubt.range = moved->range;
        doubts.push_back(std::move(doubt));
    }
    article.doubts = std::move(doubts);
}

}  // namespace dateline::archive
