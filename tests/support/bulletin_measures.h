#pragma once

// The CCTV bulletin in its forms: what one form says of another.

#include "model/issue.h"
#include "support/measure.h"

#include <vector>

namespace dateline::tests {

/// Without white space and zero-width characters.
QString withoutSpace(QString text);

/// The articles with the briefs inside them, in printed order.
std::vector<const model::Article *> withBriefs(const model::Issue &issue);

/// Ten days that stand in three forms, either Markdown beside the JSON: whether there are as many articles, their titles,
/// their texts.
std::vector<Measure> measureThreeForms();

/// Sub-items that a bulletin's own summary lists, and that are briefs; those of roundups without any text in the file
/// left out.
Measure measureBriefs(const QString &form);

/// The same in records: what a roundup's own `brief` lists.
Measure measureBriefsOfRecords();

}  // namespace dateline::tests
