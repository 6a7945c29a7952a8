#pragma once

#include "model/issue.h"

namespace dateline::parse {

/// What its headline and text are written in; where they do not tell, what its format says, or "und".
QString languageOf(const model::Article &article);

/// Once each article has its own: what those of a Japanese issue are that could be Chinese as well, and the issue's, which
/// is the language of most of its text.
void settleLanguages(model::Issue &issue);

}  // namespace dateline::parse
