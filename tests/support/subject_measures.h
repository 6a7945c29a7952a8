#pragma once

#include "support/measure.h"

#include <vector>

namespace dateline::tests {

/// How many of the labelled headlines (../shared/corpus/labelled/thucnews) are given a subject, and how many of those the
/// right one. Only the first subject counts.
///
/// The labels are channels of a news site; what of the 17 topics each of them stands for is our reading:
/// finance, stocks, realty: economy. education, sports: themselves. science: science and technology (mostly gadgets
/// and internet companies). politics: politics, conflict. society: its channel is what happens to people: society, crime,
/// disaster, human interest. game: leisure, entertainment. entertainment: arts, human interest (celebrities).
/// Strictly so: a crash abroad stands in the politics channel, and the disaster it is given counts as wrong.
///
/// The vocabulary was developed by looking at kinds of errors in one half of the file, told by the hash of the headline;
/// what is measured is the other half.
std::vector<Measure> measureLabelledHeadlines();

}  // namespace dateline::tests
