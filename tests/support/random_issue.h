#pragma once

// Issues made at random, with every field in use.

#include "model/issue.h"
#include "support/random_text.h"

namespace dateline::tests {

/// Of up to `mostArticles` articles, briefs inside some, dates around July 2024, texts out of few words, so that
/// queries hit.
model::Issue randomIssue(RandomText &random, int mostArticles);

/// A few words and marks that such texts consist of: Han, Latin, digits, punctuation, spaces.
const std::vector<QString> &issueAlphabet();

}  // namespace dateline::tests
