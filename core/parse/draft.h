#pragma once

// An article on its way from blocks to model::Article.

#include "model/article.h"
#include "parse/attribution.h"
#include "read/document.h"

#include <optional>
#include <vector>

namespace dateline::parse {

/// A block of the file with what it was understood to be.
struct Piece {
    read::Block source;
    model::BlockKind kind = model::BlockKind::Paragraph;
    std::vector<model::Seam> seams;
    std::optional<Attribution> credit;  ///< Caption or Credit: who made the picture
};

struct Draft {
    int section = -1;
    std::optional<read::Block> kicker;
    std::optional<read::Block> headline;
    std::optional<read::Block> deck;
    std::vector<Piece> body;
    QString sourceUrl;
    bool isPhoto = false;  ///< captions and credits are all there is
    bool isBrief = false;
    std::vector<Draft> briefs;  ///< stories printed inside this one
};

}  // namespace dateline::parse
