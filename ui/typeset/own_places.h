#pragma once

// Where what a reader added to an article - highlights, corrections - stands among its parts, and which text of the archive
// a stretch of the page is.

#include "library/library.h"
#include "ui/typeset/article_parts.h"

#include <optional>
#include <vector>

namespace dateline::ui {

/// Words of an article, or of one inside it.
struct OwnPlace {
    model::ArticleId article = 0;
    model::TextPlace place;

    bool operator==(const OwnPlace &) const = default;
};

/// A highlight, or a correction in force, on the page.
struct OwnNote {
    enum Kind { Highlight, Correction };

    PartRange place;
    Kind kind = Highlight;
    OwnPlace source;
    model::OwnWorkId id = 0;
    QString words;  ///< a highlight's note; what the correction replaced
};

/// In reading order; of the article and of those inside it.
std::vector<OwnNote> ownNotesOf(const library::StoredArticle &stored);
/// Nothing for a series, kicker or deck: nothing is tied to them.
std::optional<OwnPlace> ownPlaceOf(const library::StoredArticle &stored, const PartRange &range);

}  // namespace dateline::ui
