#pragma once

// The texts that tell what an article is about.

#include "model/article.h"

#include <QString>

namespace dateline::parse {

/// Headline, series, kicker and deck, one a line.
QString titlesOf(const model::Article &article);

/// The head of its running text, bounded.
QString headOf(const model::Article &article);

}  // namespace dateline::parse
