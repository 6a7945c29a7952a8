#include "search/lexer.h"

#include <algorithm>
#include <array>
#include <optional>

namespace dateline::search {
namespace {

/// Full-width forms of ASCII as ASCII.
char16_t narrow(QChar c)
{
    const char16_t u = c.unicode();
    return u >= 0xFF01 && u <= 0xFF5E ? static_cast<char16_t>(u - 0xFEE0) : u;
}

/// What closes a quote that `c` (narrow) opens; 0 when it opens none. A typist's ”A B” is a quote too.
char16_t closerOf(char16_t c)
{
    switch (c) {
    case u'"': return u'"';
    case u'“':
    case u'”': return u'”';
    case u'「': return u'」';
    case u'『': return u'』';
    default: return 0;
    }
}

struct OperatorWord {
    QStringView word;
    TokenKind kind;
};

constexpr std::array kOperatorWords{
    OperatorWord{u"AND", TokenKind::And}, OperatorWord{u"OR", TokenKind::Or},
    OperatorWord{u"NOT", TokenKind::Not}, OperatorWord{u"且", TokenKind::And},
    OperatorWord{u"或", TokenKind::Or},   OperatorWord{u"非", TokenKind::Not},
};

bool equalsNarrow(QStringView typed, QStringView word)
{
    if (typed.size() != word.size())
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (narrow(typed[i]) != word[i])
            return false;
    }
    return true;
}

/// NEAR or NEAR/n: n, at most kFarthest; nothing for any other word.
std::optional<int> nearDistance(QStringView word)
{
    constexpr QStringView kNear = u"NEAR";
    constexpr qsizetype kMostDigits = 9;
    if (word.size() < kNear.size() || !equalsNarrow(word.first(kNear.size()), kNear))
        return std::nullopt;
    if (word.size() == kNear.size())
        return kUsuallyNear;
    const QStringView digits = word.sliced(kNear.size() + 1);
    if (narrow(word[kNear.size()]) != u'/' || digits.isEmpty() || digits.size() > kMostDigits)
        return std::nullopt;
    int distance = 0;
    for (const QChar c : digits) {
        const char16_t digit = narrow(c);
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        distance = std::min(kFarthest, distance * 10 + (digit - u'0'));
    }
    return distance;
}

class Lexer final {
public:
    explicit Lexer(QStringView typed) : m_typed(typed) {}

    std::vector<Token> run()
    {
        while (m_at < m_typed.size()) {
            if (m_typed[m_at].isSpace())
                ++m_at;
            else if (!symbol() && !field() && !quoted())
                word();
        }
        return std::move(m_tokens);
    }

private:
    char16_t peek(qsizetype at) const { return at < m_typed.size() ? narrow(m_typed[at]) : 0; }

    bool endsWord(qsizetype at) const
    {
        if (at >= m_typed.size() || m_typed[at].isSpace())
            return true;
        const char16_t c = peek(at);
        return c == u'(' || c == u')' || c == u'|' || (c == u'&' && peek(at + 1) == u'&');
    }

    Token &add(TokenKind kind, qsizetype length, QStringView text = {})
    {
        Token token;
        token.kind = kind;
        token.range = {static_cast<int>(m_at), static_cast<int>(length)};
        token.text = text;
        m_at += length;
        m_tokens.push_back(token);
        return m_tokens.back();
    }

    bool symbol()
    {
        switch (peek(m_at)) {
        case u'(': add(TokenKind::Open, 1); return true;
        case u')': add(TokenKind::Close, 1); return true;
        case u'|': add(TokenKind::Or, peek(m_at + 1) == u'|' ? 2 : 1); return true;
        case u'&':
            if (peek(m_at + 1) != u'&')
                return false;
            add(TokenKind::And, 2);
            return true;
        case u'-':
            if (isSign(m_at))
                return false;
            [[fallthrough]];
        case u'!':
            if (endsWord(m_at + 1) && peek(m_at + 1) != u'(')
                return false;
            add(TokenKind::Not, 1);
            return true;
        default: return false;
        }
    }

    bool field()
    {
        for (qsizetype end = m_at; end <= m_at + kLongestFieldName && !endsWord(end); ++end) {
            if (peek(end) != u':')
                continue;
            const std::optional<FieldScope> scope = fieldNamed(m_typed.sliced(m_at, end - m_at));
            if (!scope)
                return false;
            const bool whole = peek(end + 1) == u'=';
            const qsizetype length = end + 1 - m_at + (whole ? 1 : 0);
            Token &token = add(TokenKind::Field, length, m_typed.sliced(m_at, length));
            token.scope = *scope;
            token.whole = whole;
            return true;
        }
        return false;
    }

    qsizetype starsAt(qsizetype at) const
    {
        qsizetype end = at;
        while (peek(end) == u'*')
            ++end;
        return end - at;
    }

    bool quoted()
    {
        const char16_t closer = closerOf(peek(m_at));
        if (closer == 0)
            return false;
        const qsizetype begin = m_at + 1;
        qsizetype end = begin;
        while (end < m_typed.size() && narrow(m_typed[end]) != closer)
            ++end;
        const qsizetype after = std::min(end + 1, m_typed.size());
        const qsizetype stars = starsAt(after);
        add(TokenKind::Quoted, after + stars - m_at, m_typed.sliced(begin, end - begin).trimmed())
            .prefix = stars > 0;
        return true;
    }

    bool directlyAfterField() const
    {
        return !m_tokens.empty() && m_tokens.back().kind == TokenKind::Field
               && m_tokens.back().range.end() == m_at;
    }

    /// The - of 数字:-5.
    bool isSign(qsizetype at) const
    {
        const char16_t next = peek(at + 1);
        return directlyAfterField() && m_tokens.back().scope == FieldScope(Field::Figure) && next >= u'0' && next <= u'9';
    }

    void word()
    {
        qsizetype end = m_at;
        while (!endsWord(end))
            ++end;
        const QStringView whole = m_typed.sliced(m_at, end - m_at);
        QStringView text = whole;
        while (!text.isEmpty() && narrow(text.back()) == u'*')
            text.chop(1);
        for (const OperatorWord &candidate : kOperatorWords) {
            if (equalsNarrow(whole, candidate.word) && !directlyAfterField()) {
                add(candidate.kind, whole.size(), text);
                return;
            }
        }
        if (const auto distance = nearDistance(whole); distance && !directlyAfterField()) {
            add(TokenKind::Near, whole.size(), text).distance = *distance;
            return;
        }
        add(TokenKind::Word, whole.size(), text).prefix = text.size() < whole.size();
    }

    QStringView m_typed;
    qsizetype m_at = 0;
    std::vector<Token> m_tokens;
};

}  // namespace

bool Token::isOperatorWord() const
{
    return (kind == TokenKind::And || kind == TokenKind::Or || kind == TokenKind::Not || kind == TokenKind::Near)
           && !text.isEmpty();
}

std::vector<Token> tokensOf(QStringView typed)
{
    return Lexer(typed).run();
}

}  // namespace dateline::search
