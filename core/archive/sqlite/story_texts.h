#pragma once

// What stored articles tell, as it is compared. Within the caller's transaction.

#include "archive/sqlite/statement.h"
#include "model/listing.h"
#include "search/shingles.h"

#include <QCache>

#include <optional>

namespace dateline::archive::sqlite {

class StoryTexts final {
public:
    explicit StoryTexts(Connection &connection);

    /// As search::storyOf(); none where there is no such article.
    Result<std::optional<QString>> story(model::ArticleId id);
    /// Of its story; none likewise. The last ones asked for are at hand.
    Result<std::optional<search::Shingles>> shingles(model::ArticleId id);
    /// Ids or texts have changed.
    void forget() { m_shingles.clear(); }

private:
    static constexpr qsizetype kMostKept = 1 << 18;  ///< shingles: two megabytes

    Statement m_read;
    QCache<model::ArticleId, search::Shingles> m_shingles{kMostKept};
};

}  // namespace dateline::archive::sqlite
