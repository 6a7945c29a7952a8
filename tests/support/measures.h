#pragma once

// Every measure over the corpus, a row each: held to its floor by tests/core/parse/measures_test.cpp, printed by
// tests/bench/parse_report.

#include "support/measure.h"

#include <functional>
#include <vector>

namespace dateline::tests {

struct MeasureRow {
    const char *name;  ///< of the test: letters and digits
    std::function<std::vector<Measure>()> make;
};

const std::vector<MeasureRow> &measureRows();

}  // namespace dateline::tests
