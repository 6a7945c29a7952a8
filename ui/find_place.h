#pragma once

#include "library/library.h"
#include "ui/models/place.h"

namespace dateline::ui {

/// Where a place is in the archive as it stands.
struct FoundPlace {
    model::IssueId issue = 0;
    model::ArticleId article = 0;  ///< 0: its issue is there, the article no more
    int row = -1;                  ///< in the issue
};

/// NotFound when the archive has no issue of that file.
Result<FoundPlace> findPlace(library::Catalogue &catalogue, const Place &place);

}  // namespace dateline::ui
