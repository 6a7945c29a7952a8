#pragma once

// What stands above an article's text on the page that it was taken from: kicker, headline, deck, byline, stamp.

#include "parse/draft.h"
#include "parse/house_styles.h"
#include "parse/masthead.h"

#include <optional>
#include <vector>

namespace dateline::parse {

struct PageHead {
    std::optional<read::Block> kicker;
    std::optional<read::Block> headline;
    std::optional<read::Block> deck;
    std::optional<Piece> byline;
    std::vector<Masthead> stamps;
    std::vector<read::Block> furniture;  ///< stamps without a byline: no text
    std::size_t size = 0;                ///< how many of the blocks are head
};

/// `title`: what the format says the article's title is; the headline is found by it, and may be broken into several
/// blocks. Without it the head is a stamp alone, if there is one.
PageHead readPageHead(const std::vector<read::Block> &blocks, const QString &title, const HouseStyles &styles);

}  // namespace dateline::parse
