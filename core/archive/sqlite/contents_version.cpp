#include "archive/sqlite/contents_version.h"

#include "archive/sqlite/statement.h"

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

Result<qint64> contentsVersion(Connection &connection)
{
    Statement version(connection, u"SELECT value FROM setting WHERE name = 'contents_version'"_s);
    if (version.run() == Step::Error)
        return version.error();
    return version.integer(0);
}

Result<void> countContentsVersion(Connection &connection)
{
    return connection.execute(u"UPDATE setting SET value = value + 1 WHERE name = 'contents_version'"_s);
}

}  // namespace dateline::archive::sqlite
