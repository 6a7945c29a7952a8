#include "archive/sqlite/token_pages.h"

#include <algorithm>
#include <tuple>

namespace dateline::archive::sqlite {
namespace {

constexpr quint64 kMore = 0x80;
constexpr int kBits = 7;
constexpr int kWidest = 64;

/// Seven bits a byte, the lowest first; the last byte alone is below 128.
void write(QByteArray &page, quint64 value)
{
    for (; value >= kMore; value >>= kBits)
        page += static_cast<char>(value | kMore);
    page += static_cast<char>(value);
}

quint64 read(const QByteArray &page, qsizetype &at)
{
    quint64 value = 0;
    for (int shift = 0; at < page.size() && shift < kWidest; shift += kBits) {
        const auto byte = static_cast<quint8>(page[at++]);
        value |= (byte & (kMore - 1)) << shift;
        if (byte < kMore)
            break;
    }
    return value;
}

}  // namespace

bool isBefore(const Token &a, const Token &b)
{
    return std::tuple(a.hash, -a.article) < std::tuple(b.hash, -b.article);
}

QByteArray packPage(const std::vector<Token> &tokens)
{
    QByteArray page;
    const auto least = std::min_element(tokens.begin(), tokens.end(),
                                        [](const Token &a, const Token &b) { return a.article < b.article; });
    const model::ArticleId base = least == tokens.end() ? 0 : least->article;
    write(page, static_cast<quint64>(base));
    quint32 hash = 0;
    for (const Token &token : tokens) {
        write(page, token.hash - hash);
        write(page, static_cast<quint64>(token.article - base));
        page += static_cast<char>(token.of);
        hash = token.hash;
    }
    return page;
}

std::vector<Token> unpackPage(const QByteArray &page)
{
    std::vector<Token> tokens;
    qsizetype at = 0;
    const quint64 base = read(page, at);
    quint32 hash = 0;
    while (at < page.size()) {
        hash += static_cast<quint32>(read(page, at));
        const quint64 article = base + read(page, at);
        const quint8 of = at < page.size() ? static_cast<quint8>(page[at++]) : quint8{0};
        tokens.push_back({hash, static_cast<model::ArticleId>(article), of});
    }
    return tokens;
}

}  // namespace dateline::archive::sqlite
