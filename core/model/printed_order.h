#pragma once

// Briefs are articles of their own wherever articles are listed, counted or found. This is the one place that says in
// which order: each article, then those inside it.

#include "model/article.h"

#include <vector>

namespace dateline::model {

struct PlacedArticle {
    const Article *article = nullptr;
    int parent = -1;  ///< place in the row of the article that it stands inside; -1 = none
};

/// Views into `articles`, which must outlive the row.
std::vector<PlacedArticle> inPrintedOrder(const std::vector<Article> &articles);

}  // namespace dateline::model
