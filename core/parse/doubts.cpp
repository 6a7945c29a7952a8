#include "parse/doubts.h"

#include "model/figures.h"

#include <algorithm>
#include <tuple>

namespace dateline::parse {

using model::Doubt;

std::vector<Doubt> doubtsOf(const model::Article &article)
{
    std::vector<Doubt> doubts;
    doubtSums(article, doubts);
    doubtParts(article, doubts);
    doubtSiblings(article, doubts);
    const auto inText = [&doubts](QStringView text, int block) {
        doubtCharacters(text, block, doubts);
        doubtNumerals(text, block, doubts);
    };
    inText(article.headline, -1);
    for (std::size_t i = 0; i < article.blocks.size(); ++i) {
        if (model::isRunningText(article.blocks[i].kind))
            inText(article.blocks[i].text, static_cast<int>(i));
    }
    doubtSentences(article, doubts);
    const auto place = [](const Doubt &doubt) {
        return std::tuple(doubt.block, doubt.range.start, doubt.range.length,
                          static_cast<int>(doubt.code));
    };
    std::sort(doubts.begin(), doubts.end(),
              [&place](const Doubt &a, const Doubt &b) { return place(a) < place(b); });
    // One reason a place is enough.
    const auto samePlace = [](const Doubt &a, const Doubt &b) {
        return a.block == b.block && a.range == b.range;
    };
    doubts.erase(std::unique(doubts.begin(), doubts.end(), samePlace), doubts.end());
    return doubts;
}

}  // namespace dateline::parse
