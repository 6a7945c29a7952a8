#pragma once

// Articles that are about the same, by terms that an article speaks of (search/distinctive.h) and few others do. A bounded
// number of look-ups, none of which reads more than a few hundred rows, whatever the archive's size.
// Within the caller's transaction.

#include "archive/sqlite/statement.h"
#include "model/listing.h"
#include "search/distinctive.h"

#include <QSet>

namespace dateline::archive::sqlite {

struct Related {
    model::ArticleId id = 0;
    double share = 0;  ///< of what is distinctive in the article asked about, 0 … 1

    bool operator==(const Related &) const = default;
};

class RelatedFinder final {
public:
    explicit RelatedFinder(Connection &connection);

    /// The most related first; none of `but`.
    Result<std::vector<Related>> relatedTo(const model::Article &article, const QSet<model::ArticleId> &but);

private:
    struct Distinctive {
        QString term;
        double weight = 0;
    };
    Result<std::vector<Distinctive>> distinctiveTerms(const model::Article &article);

    Statement m_count;
    Statement m_holding;
};

}  // namespace dateline::archive::sqlite
