#include "archive/sqlite/functions.h"

#include "archive/sqlite/fts5_api.h"

#include <sqlite3.h>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

namespace {

void places(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int,
            sqlite3_value **)
{
    int count = 0;
    if (const int status = api->xInstCount(context, &count); status != SQLITE_OK)
        sqlite3_result_error_code(result, status);
    else
        sqlite3_result_int(result, count);
}

}  // namespace

Result<void> registerFunctions(sqlite3 *handle, const QString &path)
{
    fts5_api *api = fts5ApiOf(handle);
    if (api == nullptr
        || api->xCreateFunction(api, "dateline_places", nullptr, places, nullptr) != SQLITE_OK)
        return Error{ErrorCode::Database, u"the functions could not be registered"_s, path};
    return {};
}

}  // namespace dateline::archive::sqlite
