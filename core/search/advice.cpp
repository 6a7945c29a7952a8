#include "search/advice.h"

#include <algorithm>

namespace dateline::search {

int editDistance(QStringView a, QStringView b, int most)
{
    if (std::abs(static_cast<long long>(a.size() - b.size())) > most)
        return most + 1;
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> twoBefore(width);
    std::vector<int> before(width);
    std::vector<int> row(width);
    for (std::size_t j = 0; j < width; ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::swap(twoBefore, before);
        std::swap(before, row);
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (std::size_t j = 1; j < width; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const bool same = a[i - 1] == b[at - 1];
            row[j] = std::min({before[j] + 1, row[j - 1] + 1, before[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[at - 2] && a[i - 2] == b[at - 1])
                row[j] = std::min(row[j], twoBefore[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > most)
            return most + 1;
    }
    return std::min(row.back(), most + 1);
}

}  // namespace dateline::search
