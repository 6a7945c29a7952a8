#pragma once

// The CCTV bulletin in its forms: what one form says of another.

#include "model/issue.h"
#include "support/measure.h"

#include <vector>

namespace dateline::tests {

/// The articles with the briefs inside them, in printed order.
std::vector<const model::Article *> withBriefs(const model::Issue &issue);

/// Ten days that stand in three forms: whether there are as many articles, their titles, their texts. `form`: a folder of
/// corpus/bulletins in Markdown.
std::vector<Measure> measureThreeForms(const QString &form);

/// Sub-items that a bulletin's own summary lists, and that are briefs; those of roundups without any text in the file
/// left out.
Measure measureBriefs(const QString &form);

}  // namespace dateline::tests
