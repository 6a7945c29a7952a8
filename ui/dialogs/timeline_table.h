#pragma once

#include "search/timeline.h"

#include <optional>

class QWidget;

namespace dateline::ui {

/// The timeline as a table, one row for each bar with anything in it; the days that were chosen from it, if any.
std::optional<search::DayRange> askInTable(const std::vector<search::Bar> &bars, QWidget *parent);

}  // namespace dateline::ui
