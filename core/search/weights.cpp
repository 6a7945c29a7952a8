#include "search/weights.h"

namespace dateline::search {
namespace {

constexpr double kHeadline = 8;     ///< one headline is worth more than any number of mentions below it
constexpr double kSaturation = 1.2; ///< as many places give half of what endless ones would
constexpr double kNearness = 1;     ///< side by side
constexpr double kFarGap = 20;      ///< the gap at which nearness has halved

double saturated(int count)
{
    return count / (count + kSaturation);
}

}  // namespace

double score(std::span<const Standing> clauses, int gap)
{
    double sum = 0;
    for (const Standing &standing : clauses)
        sum += kHeadline * saturated(standing.headline) + saturated(standing.text);
    if (gap >= 0 && clauses.size() > 1)
        sum += kNearness * kFarGap / (kFarGap + gap);
    return sum;
}

}  // namespace dateline::search
