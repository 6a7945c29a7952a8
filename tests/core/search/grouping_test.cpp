#include "search/grouping.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace dateline {
namespace {

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

struct Row {
    const char *what;
    std::size_t articles;
    std::vector<search::Tie> same;
    Pairs apart;
    Pairs together;  ///< all pairs that end in one group
};

std::vector<std::size_t> alone(std::size_t articles)
{
    std::vector<std::size_t> groups(articles);
    std::iota(groups.begin(), groups.end(), std::size_t{0});
    return groups;
}

Pairs together(const std::vector<std::size_t> &groups)
{
    Pairs pairs;
    for (std::size_t a = 0; a < groups.size(); ++a) {
        for (std::size_t b = a + 1; b < groups.size(); ++b) {
            if (groups[a] == groups[b])
                pairs.emplace_back(a, b);
        }
    }
    return pairs;
}

search::Tie alike(std::size_t a, std::size_t b, double likeness = 0.9) { return {a, b, {likeness, 1}}; }
search::Tie contained(std::size_t a, std::size_t b, double likeness = 0.3) { return {a, b, {likeness, 0.95}}; }

const std::vector<Row> &rows()
{
    static const std::vector<Row> all{
        {"nothing", 3, {}, {}, {}},
        {"three of one story", 3, {alike(0, 1), alike(0, 2), alike(1, 2)}, {}, {{0, 1}, {0, 2}, {1, 2}}},
        {"a roundup (0) keeps its likest story alone", 3, {contained(0, 1, 0.3), contained(0, 2, 0.4)}, {}, {{0, 2}}},
        {"two stories, each told twice, and a roundup of both", 5,
         {alike(1, 2), alike(3, 4), contained(0, 1), contained(0, 2), contained(0, 3, 0.2), contained(0, 4, 0.2)}, {},
         {{0, 1}, {0, 2}, {1, 2}, {3, 4}}},
        {"one short telling of two long ones", 3, {alike(0, 1), contained(0, 2), contained(1, 2)}, {}, {{0, 1}, {0, 2}, {1, 2}}},
        {"half of the pairs are not enough", 3, {alike(0, 1), alike(1, 2, 0.6)}, {}, {{0, 1}}},
        {"told apart", 2, {alike(0, 1)}, {{0, 1}}, {}},
        {"told apart from one of a group, from the group", 3, {alike(0, 1, 0.95), alike(0, 2), alike(1, 2)}, {{2, 1}}, {{0, 1}}},
        {"the group keeps whom it was told apart from nothing", 4,
         {alike(0, 1, 0.95), alike(0, 2), alike(1, 2), alike(0, 3, 0.7), alike(1, 3, 0.7), alike(2, 3, 0.99)}, {{2, 1}, {2, 0}},
         {{0, 1}, {2, 3}}},
    };
    return all;
}

TEST(Grouping, Table)
{
    for (const Row &row : rows())
        EXPECT_EQ(together(search::groupsOf(alone(row.articles), row.same, row.apart)), row.together) << row.what;
}

/// Whoever comes first: only pairs of equal likeness may be put together in another order.
TEST(Grouping, OrderDoesNotMatter)
{
    for (const Row &row : rows()) {
        if (row.articles != 3)
            continue;
        std::vector<std::size_t> order = alone(row.articles);
        do {
            std::vector<search::Tie> same = row.same;
            for (search::Tie &tie : same)
                tie = {order[tie.a], order[tie.b], tie.likeness};
            Pairs apart = row.apart;
            for (auto &[a, b] : apart)
                std::tie(a, b) = std::tuple(order[a], order[b]);
            Pairs expected;
            for (const auto &[a, b] : row.together)
                expected.push_back(std::minmax(order[a], order[b]));
            std::sort(expected.begin(), expected.end());
            EXPECT_EQ(together(search::groupsOf(alone(row.articles), same, apart)), expected) << row.what;
        } while (std::next_permutation(order.begin(), order.end()));
    }
}

TEST(Grouping, FormerGroupsStayTogether)
{
    EXPECT_EQ(together(search::groupsOf({0, 0, 2}, {}, {})), (Pairs{{0, 1}}));
    EXPECT_EQ(together(search::groupsOf({0, 0, 2}, {alike(0, 2)}, {})), (Pairs{{0, 1}})) << "half of the pairs";
}

}  // namespace
}  // namespace dateline
