#include "archive/sqlite/free_pages.h"

#include "archive/sqlite/statement.h"

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPages = 1024;

Result<qint64> freePages(Connection &connection)
{
    Statement count(connection, u"PRAGMA freelist_count"_s);
    return count.run() == Step::Row ? Result<qint64>(count.integer(0)) : Result<qint64>(count.error());
}

}  // namespace

Result<bool> giveBackPages(Connection &connection)
{
    const auto before = freePages(connection);
    if (!before)
        return before.error();
    if (*before == 0)
        return false;
    Statement give(connection, u"PRAGMA incremental_vacuum(%1)"_s.arg(kPages));
    Step step = give.run();
    while (step == Step::Row)  // a row a page
        step = give.next();
    if (step == Step::Error)
        return give.error();
    const auto after = freePages(connection);
    return after ? Result<bool>(*after > 0 && *after < *before) : after.error();
}

}  // namespace dateline::archive::sqlite
