#pragma once

#include "model/listing.h"

#include <optional>

namespace dateline::ui {

/// The articles that are printed before and after one, in its issue. A brief's are briefs of the same article, or stand
/// before and after that.
struct Neighbours {
    std::optional<model::ArticleRow> before;
    std::optional<model::ArticleRow> after;

    bool operator==(const Neighbours &) const = default;
};

}  // namespace dateline::ui
