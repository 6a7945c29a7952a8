#include "archive/sqlite/functions.h"

#include "archive/sqlite/fts5_api.h"
#include "search/weights.h"

#include <QVarLengthArray>

#include <sqlite3.h>

#include <algorithm>

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

/// Columns of article_index.
constexpr int kBody = 0;
constexpr int kHeadline = 1;

/// The argument: a byte for each phrase, whether it counts.
class Phrases final {
public:
    Phrases(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_value *counted)
        : m_api(api), m_context(context), m_counted(static_cast<const char *>(sqlite3_value_blob(counted))),
          m_phrases(std::min(api->xPhraseCount(context), sqlite3_value_bytes(counted)))
    {
    }

    bool isCounted(int phrase) const { return phrase < m_phrases && m_counted[phrase] != 0; }

    /// Of the phrases that count, by how often they stand where.
    int countStandings(QVarLengthArray<search::Standing, 8> &standings) const
    {
        for (int phrase = 0; phrase < m_phrases; ++phrase) {
            if (!isCounted(phrase))
                continue;
            search::Standing standing;
            Fts5PhraseIter at;
            int column = 0;
            int offset = 0;
            int status = m_api->xPhraseFirst(m_context, phrase, &at, &column, &offset);
            for (; status == SQLITE_OK && column >= 0; m_api->xPhraseNext(m_context, &at, &column, &offset))
                ++(column == kHeadline ? standing.headline : standing.text);
            if (status != SQLITE_OK)
                return status;
            standings.push_back(standing);
        }
        return SQLITE_OK;
    }

    /// Terms between phrases where they stand nearest to each other in the body; -1 = nowhere.
    int findGap(int &gap) const
    {
        gap = -1;
        int count = 0;
        int status = m_api->xInstCount(m_context, &count);
        int before = -1;
        int end = 0;
        for (int i = 0; status == SQLITE_OK && i < count; ++i) {
            int phrase = 0;
            int column = 0;
            int offset = 0;
            status = m_api->xInst(m_context, i, &phrase, &column, &offset);
            if (column != kBody)
                break;  // it is the first
            if (!isCounted(phrase))
                continue;
            if (before >= 0 && before != phrase) {
                const int apart = std::max(0, offset - end);
                gap = gap < 0 ? apart : std::min(gap, apart);
            }
            before = phrase;
            end = offset + m_api->xPhraseSize(m_context, phrase);
        }
        return status;
    }

private:
    const Fts5ExtensionApi *m_api;
    Fts5Context *m_context;
    const char *m_counted;
    int m_phrases;
};

void score(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int count, sqlite3_value **values)
{
    if (count != 1) {
        sqlite3_result_error_code(result, SQLITE_MISUSE);
        return;
    }
    const Phrases phrases(api, context, values[0]);
    QVarLengthArray<search::Standing, 8> standings;
    int gap = -1;
    int status = phrases.countStandings(standings);
    if (status == SQLITE_OK && standings.size() > 1)
        status = phrases.findGap(gap);
    if (status != SQLITE_OK)
        sqlite3_result_error_code(result, status);
    else
        sqlite3_result_double(result, search::score({standings.data(), static_cast<std::size_t>(standings.size())}, gap));
}

}  // namespace

Result<void> registerFunctions(sqlite3 *handle, const QString &path)
{
    fts5_api *api = fts5ApiOf(handle);
    if (api == nullptr
        || api->xCreateFunction(api, "dateline_places", nullptr, places, nullptr) != SQLITE_OK
        || api->xCreateFunction(api, "dateline_score", nullptr, score, nullptr) != SQLITE_OK)
        return Error{ErrorCode::Database, u"the functions could not be registered"_s, path};
    return {};
}

}  // namespace dateline::archive::sqlite
