#pragma once

namespace dateline::ui {

/// How much of an article a row of the list shows: a line of headline; the beginning of the text too; more of it.
enum class Density { Compact, Normal, Roomy };

}  // namespace dateline::ui
