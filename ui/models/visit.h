#pragma once

#include "model/listing.h"
#include "model/range.h"
#include "ui/models/place.h"
#include "ui/models/shelf.h"

#include <optional>

namespace dateline::ui {

/// What stood in the list: a shelf, or over it what was searched for, as typed.
struct ListPlace {
    Shelf shelf;
    QString search;

    bool operator==(const ListPlace &) const = default;
};

/// An article, or a piece of loose text, where one was in it, and the list that it was chosen from.
struct Visit {
    model::ArticleId article = 0;  ///< where it was found last; a re-import may give it another id. 0 = to be found by `place`
    model::LineRange loose;        ///< loose text: its lines; else {0, 0}
    Place place;                   ///< without file and name until the article has been seen
    std::optional<ListPlace> list;  ///< nothing: opened again after a restart

    bool operator==(const Visit &) const = default;
};

/// Whether both are in one article, wherever in it.
bool isSameArticle(const Visit &a, const Visit &b);

}  // namespace dateline::ui
