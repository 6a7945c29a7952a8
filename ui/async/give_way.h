#pragma once

namespace dateline::ui {

/// Lets every other thread of the program go before the calling one, and before those that it starts.
/// Where that cannot be had nothing is lost.
void giveWay();

}  // namespace dateline::ui
