#include "search/other_reading.h"

#include "search/figure_query.h"
#include "search/pinyin_query.h"

namespace dateline::search {

std::optional<OtherReading> otherReadingOf(const Query &query)
{
    if (auto figures = byFigures(query))
        return OtherReading{MatchedBy::Figure, std::move(*figures)};
    if (auto pinyin = byPinyin(query))
        return OtherReading{MatchedBy::Pinyin, std::move(*pinyin)};
    return std::nullopt;
}

}  // namespace dateline::search
