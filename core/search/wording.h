#pragma once

#include <QLocale>

namespace dateline::search {

/// In which words a query and a figure are written: title:storm >=1,000,000; 标题:台风 >=100万; 標題:颱風 >=100萬. Each of
/// them is understood whatever the wording.
enum class Wording { English, Simplified, Traditional };

/// Chinese in its script, English for every other language.
Wording wordingOf(const QLocale &language);

}  // namespace dateline::search
