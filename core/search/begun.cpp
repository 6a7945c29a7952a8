#include "search/begun.h"

#include "search/lexer.h"

#include <algorithm>

namespace dateline::search {
namespace {

/// Whether the quote has its end: behind its text something stands.
bool isClosed(const Token &quoted, QStringView typed)
{
    const QStringView all = typed.sliced(quoted.range.start, quoted.range.length);
    return all.size() > 1 && !all.trimmed().endsWith(quoted.text);
}

bool isBeingTyped(const Token &token, bool behindField, QStringView typed)
{
    switch (token.kind) {
    case TokenKind::Word:
        return !token.prefix;
    case TokenKind::Quoted:
        return behindField && !token.prefix && !isClosed(token, typed);
    default:
        return false;
    }
}

}  // namespace

std::optional<Begun> begunAt(QStringView typed, qsizetype cursor)
{
    const std::vector<Token> tokens = tokensOf(typed);
    const auto token = std::find_if(tokens.begin(), tokens.end(),
                                    [cursor](const Token &one) { return one.range.end() == cursor; });
    if (token == tokens.end() || token->text.size() > kLongestBegun)
        return std::nullopt;
    Begun begun;
    begun.range = token->range;
    if (token->kind == TokenKind::Field) {
        begun.scope = token->scope;
    } else {
        const bool behindField = token != tokens.begin() && std::prev(token)->kind == TokenKind::Field
                                 && std::prev(token)->range.end() == token->range.start;
        if (!isBeingTyped(*token, behindField, typed))
            return std::nullopt;
        begun.text = token->text.toString();
        if (behindField) {
            const Token &field = *std::prev(token);
            begun.scope = field.scope;
            begun.range = {field.range.start, token->range.end() - field.range.start};
        }
    }
    begun.isAll = typed.trimmed().size() == begun.range.length;
    return begun;
}

}  // namespace dateline::search
