#pragma once

// Days that are counted from today: 昨天, 上周, 今年, 最近7天, last week.

#include "search/day_range.h"

namespace dateline::search {

/// `folded`: as text::foldedText gives it; white space, - and _ do not count (last-week). A week begins on Monday. Nothing
/// when no period is called so.
std::optional<DayRange> periodNamed(QStringView folded, const QDate &today);

}  // namespace dateline::search
