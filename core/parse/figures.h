#pragma once

#include "model/issue.h"

namespace dateline::parse {

/// Fills `figures` and `doubts` of every article, briefs included.
void findFiguresAndDoubts(model::Issue &issue);

/// The figures of the headline and of every block that is text: not of bylines, credits, datelines, trailers, links.
std::vector<model::Figure> figuresOf(const model::Article &article);

}  // namespace dateline::parse
