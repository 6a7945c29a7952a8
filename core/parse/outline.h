#pragma once

// What the headings of a file are: the title, sections, headlines, kickers, subheadings. In a file that
// was typed, level is structure; on a printed page read by machine it is type size, and a banner stands at the
// level of the stories below it.

#include "parse/draft.h"
#include "parse/house_styles.h"
#include "parse/masthead.h"
#include "model/issue.h"

#include <vector>

namespace dateline::parse {

struct Outline {
    QString title;
    Masthead masthead;
    std::vector<model::Section> sections;
    std::vector<Draft> drafts;
    std::vector<read::Block> summary;
    std::vector<read::Block> loose;
    std::vector<model::Warning> notices;
};

/// `printedPage`: as columns.h tells.
Outline readOutline(const std::vector<read::Block> &blocks, const HouseStyles &styles, bool printedPage);

}  // namespace dateline::parse
