#include "search/grouping.h"

#include <algorithm>
#include <tuple>

namespace dateline::search {

std::vector<std::size_t> groupsOf(std::vector<std::size_t> before, std::vector<Tie> same,
                                  const std::vector<std::pair<std::size_t, std::size_t>> &apart)
{
    std::vector<std::size_t> group = std::move(before);
    std::sort(same.begin(), same.end(), [](const Tie &x, const Tie &y) {
        return std::tuple(-x.likeness.ofAll, -x.likeness.ofShorter, x.a, x.b)
               < std::tuple(-y.likeness.ofAll, -y.likeness.ofShorter, y.a, y.b);
    });
    const auto areBetween = [&](std::size_t a, std::size_t b, std::size_t x, std::size_t y) {
        return (group[a] == x && group[b] == y) || (group[a] == y && group[b] == x);
    };
    for (const Tie &tie : same) {
        const std::size_t x = group[tie.a];
        const std::size_t y = group[tie.b];
        if (x == y)
            continue;
        const bool told = std::any_of(apart.begin(), apart.end(),
                                      [&](const auto &pair) { return areBetween(pair.first, pair.second, x, y); });
        const auto ties = std::count_if(same.begin(), same.end(),
                                        [&](const Tie &other) { return areBetween(other.a, other.b, x, y); });
        const auto pairs = std::count(group.begin(), group.end(), x) * std::count(group.begin(), group.end(), y);
        if (!told && 2 * ties > pairs)
            std::replace(group.begin(), group.end(), y, x);
    }
    return group;
}

}  // namespace dateline::search
