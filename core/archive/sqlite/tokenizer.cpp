#include "archive/sqlite/tokenizer.h"

#include "archive/ready_terms.h"
#include "archive/sqlite/fts5_api.h"
#include "text/pinyin.h"
#include "text/script.h"
#include "text/terms.h"

#include <sqlite3.h>

#include <utility>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

namespace {

using TokenCallback = int (*)(void *, int, const char *, int, int, int);

/// The first byte of a character in UTF-8.
bool isLead(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

int everyTerm(Fts5Tokenizer *tokenizer, void *context, int flags, const char *bytes, int size,
              TokenCallback token)
{
    if ((flags & FTS5_TOKENIZE_QUERY) != 0)
        return token(context, 0, bytes, size, 0, size);
    int result = SQLITE_OK;
    const IndexTermSink sink = [&](const IndexTerm &term) {
        result = token(context, term.colocated ? FTS5_TOKEN_COLOCATED : 0, term.bytes, term.size, 0, 0);
        return result == SQLITE_OK;
    };
    QByteArray &ready = reinterpret_cast<ReadyTerms *>(tokenizer)->next;
    if (ready.isNull())
        forEachIndexTerm(QString::fromUtf8(bytes, size), sink);
    else
        forEachPackedTerm(std::exchange(ready, QByteArray()), sink);
    return result;
}

int everyCharacter(Fts5Tokenizer *, void *context, int flags, const char *bytes, int size,
                   TokenCallback token)
{
    if ((flags & FTS5_TOKENIZE_QUERY) != 0)
        return token(context, 0, bytes, size, 0, size);
    int result = SQLITE_OK;
    for (int at = 0; at < size && result == SQLITE_OK;) {
        const int start = at++;
        while (at < size && !isLead(bytes[at]))
            ++at;
        result = token(context, 0, bytes + start, at - start, 0, 0);
    }
    return result;
}

/// The letters that a Han character's readings begin with, at one position; anything else that separates is a space.
int everyInitial(Fts5Tokenizer *, void *context, int flags, const char *bytes, int size, TokenCallback token)
{
    if ((flags & FTS5_TOKENIZE_QUERY) != 0)
        return token(context, 0, bytes, size, 0, size);
    int result = SQLITE_OK;
    const auto add = [&](char letter, bool colocated) {
        if (result == SQLITE_OK)
            result = token(context, colocated ? FTS5_TOKEN_COLOCATED : 0, &letter, 1, 0, 0);
    };
    text::forEachTerm(text::fold(QString::fromUtf8(bytes, size)), [&](const text::Term &term) {
        if (term.colocated)
            return;
        if (term.kind != text::TermKind::Cjk || term.breakBefore)
            add(' ', false);
        if (term.kind != text::TermKind::Cjk)
            return;
        qsizetype length = 0;
        const QStringView letters = text::initialsOf(text::nextCodePoint(term.text, length));
        if (letters.isEmpty())
            add(' ', false);
        for (qsizetype i = 0; i < letters.size(); ++i)
            add(static_cast<char>(letters[i].unicode()), i > 0);
    });
    return result;
}

int create(void *terms, const char **, int, Fts5Tokenizer **tokenizer)
{
    *tokenizer = static_cast<Fts5Tokenizer *>(terms);  // which no tokenizer here looks into but everyTerm
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) {}

}  // namespace

Result<void> registerTokenizers(sqlite3 *handle, ReadyTerms &ready, const QString &path)
{
    fts5_api *api = fts5ApiOf(handle);
    if (api == nullptr)
        return Error{ErrorCode::WrongSqlite, u"this SQLite has no FTS5"_s, path};
    fts5_tokenizer terms{create, destroy, everyTerm};
    fts5_tokenizer characters{create, destroy, everyCharacter};
    fts5_tokenizer initials{create, destroy, everyInitial};
    if (api->xCreateTokenizer(api, "dateline", &ready, &terms, nullptr) != SQLITE_OK
        || api->xCreateTokenizer(api, "dateline_chars", &ready, &characters, nullptr) != SQLITE_OK
        || api->xCreateTokenizer(api, "dateline_initials", &ready, &initials, nullptr) != SQLITE_OK)
        return Error{ErrorCode::Database, u"the tokenizers could not be registered"_s, path};
    return {};
}

}  // namespace dateline::archive::sqlite
