#include "search/comparison.h"

#include <algorithm>
#include <array>

namespace dateline::search {
namespace {

/// Longer ones first.
constexpr std::array kComparisons{
    Comparison{u">=", false, true, true}, Comparison{u"=>", false, true, true}, Comparison{u"<=", true, true, false},
    Comparison{u"=<", true, true, false}, Comparison{u"≥", false, true, true},  Comparison{u"≧", false, true, true},
    Comparison{u"≤", true, true, false},  Comparison{u"≦", true, true, false},  Comparison{u">", false, false, true},
    Comparison{u"<", true, false, false}, Comparison{u"=", false, true, false},
};

}  // namespace

const Comparison *comparisonAt(QStringView narrow)
{
    const auto *const found = std::find_if(kComparisons.begin(), kComparisons.end(),
                                           [narrow](const Comparison &comparison) { return narrow.startsWith(comparison.sign); });
    return found == kComparisons.end() ? nullptr : found;
}

}  // namespace dateline::search
