#pragma once

// How much a text looks like what people write: whether bytes were decoded with the right charset.

#include "text/charset.h"

namespace dateline::text {

enum class WrittenIn { Simplified, Traditional, Japanese, Korean, Cyrillic, Greek, Arabic, Hebrew, Thai, Latin };

/// 0 … 1: how many of the characters beyond ASCII are frequent ones of that writing, each undecodable byte counting
/// against five of them. About 0.7 for a text that is what it is taken for, below 0.3 for any other.
double likeness(QStringView text, WrittenIn writing);

}  // namespace dateline::text
