#include "archive/sqlite/similar_finder.h"

#include "archive/sqlite/related_finder.h"
#include "archive/sqlite/rows.h"
#include "archive/sqlite/telling_finder.h"
#include "archive/sqlite/whole_article.h"

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using search::Relation;
using search::Similar;

Result<std::vector<Similar>> findSimilar(Connection &connection, model::ArticleId id)
{
    Statement whole(connection, selectArticle(wholeColumns()));
    const Step step = whole.run(id);
    if (step == Step::Error)
        return whole.error();
    if (step == Step::Done)
        return Error{ErrorCode::NotFound, u"no article %1"_s.arg(id), connection.path()};
    const model::Article article = wholeArticle(whole);

    auto similar = findTellings(connection, id);
    if (!similar)
        return similar;
    QSet<model::ArticleId> known{id};
    for (const Similar &telling : *similar)
        known.insert(telling.article.id);
    const auto related = RelatedFinder(connection).relatedTo(article, known);
    if (!related)
        return related.error();
    for (const Related &one : *related) {
        if (connection.isInterrupted())
            return connection.cancelled();
        if (whole.run(one.id) != Step::Row)
            return whole.error();
        similar->push_back({articleRow(whole), Relation::Related, one.share});
    }
    return similar;
}

}  // namespace dateline::archive::sqlite
