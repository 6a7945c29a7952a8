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
    std::optional<Attribution> byline;  ///< Byline: who it names, where its place on the page alone makes it one
    bool isSettled = false;             ///< `kind` was told by more than its text
    bool isFiled = false;               ///< a paragraph that begins with a dateline
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
    bool isRoundup = false;  ///< holds briefs of its own, whatever its name
    bool inPaper = false;  ///< a newspaper's page says so: a label in brackets may end its headline
    QDate published;       ///< what the format says; invalid where it says nothing
    QString language;
    QStringList authors;
    QString listed;             ///< what the format lists of its contents, apart from its text
    std::vector<Draft> briefs;  ///< stories printed inside this one
};

}  // namespace dateline::parse
