#pragma once

#include "model/article.h"
#include "parse/dating.h"
#include "parse/draft.h"
#include "parse/house_styles.h"

namespace dateline::parse {

/// An article whose day is still as printed, until the date is known.
struct Undated {
    model::Article article;
    PrintedDay day;              ///< its dateline's
    PrintedDay captionDay;       ///< what opens its caption
    QDate published;             ///< what the format says
    std::vector<Undated> briefs; ///< on their way into article.briefs
};

/// Reads headline, series, dateline, bylines and credits off a draft; its pieces become the article's blocks.
Undated buildArticle(Draft draft, const HouseStyles &styles, bool printedPage);

}  // namespace dateline::parse
