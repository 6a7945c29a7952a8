#pragma once

#include "parse/pattern.h"

namespace dateline::parse {

/// Matches a pattern's elements at `start`, the shortest text for a part first. `toEnd`: up to the end of the text,
/// white space aside.
std::optional<Attribution> matchElements(const std::vector<Pattern::Element> &elements, QStringView text, int start,
                                         const Lexicon &lexicon, bool toEnd);

/// Whether a place of a Latin or Arabic line could begin with it.
bool couldBeginLatinPlace(QChar c);

}  // namespace dateline::parse
