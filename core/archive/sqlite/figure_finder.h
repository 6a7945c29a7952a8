#pragma once

// Which articles print a figure of a given worth: one look-up in the table of figures. The last answers are kept, for a
// page, its totals and its facets ask for the same, and a list is read window by window. Within the caller's transaction.

#include "archive/sqlite/connection.h"
#include "archive/sqlite/ids.h"
#include "search/figure_range.h"

#include <deque>

namespace dateline::archive::sqlite {

class FigureFinder final {
public:
    explicit FigureFinder(Connection &connection) : m_connection(connection) {}

    /// Articles with an id from `first` to `last`; the largest first.
    Result<Ids> articlesWith(const search::FigureRange &range, qint64 first, qint64 last);

private:
    struct Known {
        search::FigureRange range;
        qint64 contents = 0;
        Ids ids;
    };
    Result<const Ids *> all(const search::FigureRange &range);
    Result<Ids> lookUp(const search::FigureRange &range);

    Connection &m_connection;
    std::deque<Known> m_known;  ///< the last one asked for comes first
};

}  // namespace dateline::archive::sqlite
