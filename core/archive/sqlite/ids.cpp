#include "archive/sqlite/ids.h"

#include <algorithm>
#include <functional>

namespace dateline::archive::sqlite {

Ids intersection(const Ids &a, const Ids &b)
{
    Ids result;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result),
                          std::greater<>());
    return result;
}

Ids unionOf(const Ids &a, const Ids &b)
{
    Ids result;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result), std::greater<>());
    return result;
}

Ids difference(const Ids &a, const Ids &b)
{
    Ids result;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result),
                        std::greater<>());
    return result;
}

}  // namespace dateline::archive::sqlite
