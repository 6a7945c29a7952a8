#include "archive/sqlite/article_state.h"

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

Result<qint64> stateOf(Connection &connection, model::ArticleId id)
{
    Statement make(connection, u"INSERT INTO article_state (issue, article, fingerprint, headline) "
                               "SELECT issue, id, fingerprint, headline FROM article WHERE id = ? "
                               "ON CONFLICT (article) DO NOTHING"_s);
    if (make.run(id) == Step::Error)
        return make.error();
    Statement find(connection, u"SELECT identity FROM article_state WHERE article = ?"_s);
    switch (find.run(id)) {
    case Step::Error:
        return find.error();
    case Step::Done:
        return Error{ErrorCode::NotFound, u"no article %1"_s.arg(id), connection.path()};
    case Step::Row:
        break;
    }
    return find.integer(0);
}

}  // namespace dateline::archive::sqlite
