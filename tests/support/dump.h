#pragma once

#include "model/issue.h"

#include <string>

namespace dateline::tests {

/// An issue as an outline, a line an article and a line a block, for tables:
///
///   date 2031-05-04 inferred
///   section 海边
///   story 标题 | dateline 新华社某地5月4日电 | place 某地 | date 2031-05-04 | by 甲某 | photo 乙某
///     paragraph 3-5 ~8@5 前半句后半句。
///   loose 9 …
std::string outlineOf(const model::Issue &issue);

}  // namespace dateline::tests
