#include "archive/sqlite/telling_finder.h"

#include "archive/sqlite/rows.h"
#include "archive/sqlite/story_texts.h"

#include <algorithm>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using search::Relation;
using search::Similar;

namespace {

constexpr qint64 kMost = 50;

}  // namespace

Result<std::vector<Similar>> findTellings(Connection &connection, model::ArticleId id)
{
    Statement others(connection, u"SELECT other.article FROM telling own "
                                 "JOIN telling other ON other.story = own.story AND other.article <> own.article "
                                 "WHERE own.article = ? ORDER BY other.article DESC LIMIT ?"_s);
    std::vector<Similar> tellings;
    Step step = others.run(id, kMost);
    if (step == Step::Done)
        return tellings;
    Statement rows(connection, selectArticle());
    StoryTexts texts(connection);
    const auto own = texts.shingles(id);
    if (!own)
        return own.error();
    for (; step == Step::Row; step = others.next()) {
        if (rows.run(others.integer(0)) != Step::Row)
            return rows.error();
        const auto shingles = texts.shingles(others.integer(0));
        if (!shingles)
            return shingles.error();
        const search::Likeness likeness = search::likenessOf(own->value_or(search::Shingles()), shingles->value_or(search::Shingles()));
        tellings.push_back({articleRow(rows), Relation::Same, std::max(likeness.ofAll, likeness.ofShorter)});
        rows.finish();
    }
    if (step == Step::Error)
        return others.error();
    std::stable_sort(tellings.begin(), tellings.end(),
                     [](const Similar &a, const Similar &b) { return a.likeness > b.likeness; });
    return tellings;
}

Result<int> countToldApart(Connection &connection, model::ArticleId id)
{
    Statement count(connection, u"SELECT count(*) FROM article_state s JOIN telling_apart t ON t.identity = s.identity "
                                "WHERE s.article = ?"_s);
    return count.run(id) == Step::Row ? Result<int>(static_cast<int>(count.integer(0))) : count.error();
}

}  // namespace dateline::archive::sqlite
