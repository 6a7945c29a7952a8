// What is measured over files that are not ours, each held to its floor.

#include "support/corpus.h"
#include "support/measures.h"

#include <gtest/gtest.h>

namespace dateline::tests {
namespace {

class Measures : public testing::TestWithParam<MeasureRow> {};

TEST_P(Measures, ReachTheirFloors)
{
    SKIP_WITHOUT_SHARED();
    for (const Measure &measure : GetParam().make()) {
        EXPECT_TRUE(measure.isMet()) << measure.name.toStdString() << ": " << measure.right << " of " << measure.of << '\n'
                                     << measure.wrong.join(u'\n').toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Corpus, Measures, testing::ValuesIn(measureRows()),
                         [](const auto &row) { return std::string(row.param.name); });

}  // namespace
}  // namespace dateline::tests
