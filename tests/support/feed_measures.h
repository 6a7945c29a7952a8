#pragma once

// Feeds that others collected, beside what the collections say of them.

#include "support/measure.h"

#include <vector>

namespace dateline::tests {

/// feedparser's cases whose `Expect` is about what a reader shows (title, link, author, date, text, language) and needs no
/// HTTP header: of texts the characters, markup and white space aside.
Measure measureFeedparser();

/// feedvalidator's cases and whole feeds from the wild: none refused but for what is hostile, and as many items as the
/// file has elements of that name.
std::vector<Measure> measureWildFeeds();

}  // namespace dateline::tests
