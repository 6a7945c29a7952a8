#pragma once

// The side arrays' column of subjects: of every article the topics that are in force, a bit for each.

#include "archive/sqlite/ids.h"
#include "archive/sqlite/statement.h"
#include "search/facets.h"

#include <vector>

namespace dateline::archive::sqlite {

class SubjectColumn final {
public:
    /// For the articles `ids`, ascending: the column's rows.
    Result<void> load(Connection &connection, const Ids &ids);
    void clear() { m_topics.clear(); }

    bool has(std::size_t row, quint32 topic) const { return (m_topics[row] & topic) != 0; }
    search::FacetBuckets count(const std::vector<std::size_t> &rows) const;

    /// The bit of a topic's code; 0 for a code that is none.
    static quint32 bitOf(QStringView code);

private:
    std::vector<quint32> m_topics;  ///< by article; bit n = model::topics()[n]
};

}  // namespace dateline::archive::sqlite
