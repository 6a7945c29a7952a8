#include "archive/sqlite/tokenizer.h"

#include "archive/sqlite/fts5_api.h"
#include "text/script.h"
#include "text/terms.h"

#include <QVarLengthArray>

#include <sqlite3.h>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

namespace {

using TokenCallback = int (*)(void *, int, const char *, int, int, int);

/// A term's UTF-8, made in place: terms are short and there are millions of them.
class Utf8 final {
public:
    explicit Utf8(QStringView text)
    {
        m_bytes.resize(3 * text.size());
        char *out = m_bytes.data();
        for (qsizetype i = 0; i < text.size();) {
            const char32_t c = text::nextCodePoint(text, i);
            if (c < 0x80) {
                *out++ = static_cast<char>(c);
            } else if (c < 0x800) {
                *out++ = static_cast<char>(0xC0 | c >> 6);
                *out++ = static_cast<char>(0x80 | (c & 0x3F));
            } else if (c < 0x10000) {
                *out++ = static_cast<char>(0xE0 | c >> 12);
                *out++ = static_cast<char>(0x80 | (c >> 6 & 0x3F));
                *out++ = static_cast<char>(0x80 | (c & 0x3F));
            } else {
                *out++ = static_cast<char>(0xF0 | c >> 18);
                *out++ = static_cast<char>(0x80 | (c >> 12 & 0x3F));
                *out++ = static_cast<char>(0x80 | (c >> 6 & 0x3F));
                *out++ = static_cast<char>(0x80 | (c & 0x3F));
            }
        }
        m_size = static_cast<int>(out - m_bytes.data());
    }
    const char *data() const { return m_bytes.data(); }
    int size() const { return m_size; }

private:
    QVarLengthArray<char, 48> m_bytes;
    int m_size = 0;
};

/// The first byte of a character in UTF-8.
bool isLead(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

int everyTerm(Fts5Tokenizer *, void *context, int flags, const char *bytes, int size,
              TokenCallback token)
{
    if ((flags & FTS5_TOKENIZE_QUERY) != 0)
        return token(context, 0, bytes, size, 0, size);
    int result = SQLITE_OK;
    text::forEachTerm(text::fold(QString::fromUtf8(bytes, size)), [&](const text::Term &term) {
        if (result != SQLITE_OK)
            return;
        const Utf8 utf8(term.text);
        result = token(context, term.colocated ? FTS5_TOKEN_COLOCATED : 0, utf8.data(), utf8.size(), 0, 0);
    });
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

int create(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    static int stateless = 0;
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(&stateless);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) {}

}  // namespace

Result<void> registerTokenizers(sqlite3 *handle, const QString &path)
{
    fts5_api *api = fts5ApiOf(handle);
    if (api == nullptr)
        return Error{ErrorCode::WrongSqlite, u"this SQLite has no FTS5"_s, path};
    fts5_tokenizer terms{create, destroy, everyTerm};
    fts5_tokenizer characters{create, destroy, everyCharacter};
    if (api->xCreateTokenizer(api, "dateline", nullptr, &terms, nullptr) != SQLITE_OK
        || api->xCreateTokenizer(api, "dateline_chars", nullptr, &characters, nullptr) != SQLITE_OK)
        return Error{ErrorCode::Database, u"the tokenizers could not be registered"_s, path};
    return {};
}

}  // namespace dateline::archive::sqlite
