#include "search/day_range.h"
#include "search/language.h"
#include "search/lexer.h"
#include "search/pattern.h"

#include <algorithm>
#include <utility>

namespace dateline::search {
namespace {

/// Leaves out brackets that are beyond the bound or close nothing, so that the rest nests.
std::vector<Token> balanced(std::vector<Token> tokens)
{
    int depth = 0;
    int leftOut = 0;
    std::erase_if(tokens, [&](const Token &token) {
        if (token.kind == TokenKind::Open) {
            const bool tooDeep = depth == kDeepestBracket;
            ++(tooDeep ? leftOut : depth);
            return tooDeep;
        }
        if (token.kind == TokenKind::Close) {
            const bool stray = leftOut > 0 || depth == 0;
            if (leftOut > 0)
                --leftOut;
            else if (depth > 0)
                --depth;
            return stray;
        }
        return false;
    });
    return tokens;
}

/// The parts that say something, in order; those of the same kind are taken apart.
Clause joined(ClauseKind kind, std::vector<Clause> parts)
{
    Clause all;
    all.kind = kind;
    for (Clause &part : parts) {
        if (part.kind == kind)
            std::move(part.children.begin(), part.children.end(), std::back_inserter(all.children));
        else if (part.kind != ClauseKind::Nothing)
            all.children.push_back(std::move(part));
    }
    if (all.children.empty())
        return {};
    if (all.children.size() == 1)
        return Clause(std::move(all.children.front()));
    return all;
}

Clause negated(Clause clause)
{
    if (clause.kind == ClauseKind::Nothing)
        return clause;
    if (clause.kind == ClauseKind::Not)
        return Clause(std::move(clause.children.front()));
    Clause negation;
    negation.kind = ClauseKind::Not;
    negation.children.push_back(std::move(clause));
    return negation;
}

/// Recursive descent; the depth is that of the brackets.
class Parser final {
public:
    Parser(QStringView typed, const std::vector<Token> &tokens) : m_typed(typed), m_tokens(tokens) {}

    Clause run() { return alternatives(Field::Any); }

private:
    bool at(TokenKind kind) const
    {
        return m_at < m_tokens.size() && m_tokens[m_at].kind == kind;
    }

    bool atOperand() const
    {
        return at(TokenKind::Word) || at(TokenKind::Quoted) || at(TokenKind::Open);
    }

    Clause alternatives(const FieldScope &scope)
    {
        std::vector<Clause> parts;
        parts.push_back(together(scope));
        while (at(TokenKind::Or)) {
            ++m_at;
            parts.push_back(together(scope));
        }
        return joined(ClauseKind::Or, std::move(parts));
    }

    Clause together(const FieldScope &scope)
    {
        std::vector<Clause> parts;
        while (m_at < m_tokens.size() && !at(TokenKind::Or) && !at(TokenKind::Close)) {
            if (at(TokenKind::And))
                ++m_at;
            else
                parts.push_back(operand(scope));
        }
        return joined(ClauseKind::And, std::move(parts));
    }

    /// NOTs and field names, then what they are about. The innermost name counts.
    Clause operand(FieldScope scope)
    {
        bool isNegated = false;
        const Token *firstName = nullptr;
        const Token *lastName = nullptr;
        for (; at(TokenKind::Not) || at(TokenKind::Field); ++m_at) {
            const Token &token = m_tokens[m_at];
            if (token.kind == TokenKind::Not) {
                isNegated = !isNegated;
                continue;
            }
            scope = token.scope;
            lastName = &token;
            if (firstName == nullptr)
                firstName = lastName;
        }
        Clause clause;
        if (atOperand()) {
            clause = value(scope, lastName);
        } else if (firstName != nullptr) {
            const int end = lastName->range.end();
            clause = textClause(Field::Any, m_typed.sliced(firstName->range.start,
                                                           end - firstName->range.start), false);
        }
        return isNegated ? negated(std::move(clause)) : clause;
    }

    Clause value(const FieldScope &scope, const Token *name)
    {
        const Token &token = m_tokens[m_at++];
        if (token.kind == TokenKind::Open) {
            Clause group = alternatives(scope);
            if (at(TokenKind::Close))
                ++m_at;
            return group;
        }
        if (scope)
            return textClause(*scope, token.text, token.prefix);
        if (const std::optional<DayRange> days = dayRangeOf(token.text))
            return dateClause(*days);
        const QString all = (name != nullptr ? name->text : QStringView()) + token.text;
        return textClause(Field::Any, all, token.prefix);
    }

    Clause dateClause(const DayRange &days)
    {
        if (m_clausesLeft == 0)
            return {};
        --m_clausesLeft;
        Clause clause;
        clause.kind = ClauseKind::Date;
        clause.first = days.first;
        clause.last = days.last;
        return clause;
    }

    Clause textClause(Field field, QStringView text, bool prefix)
    {
        if (text.size() > m_textLeft) {
            prefix = false;
            text.truncate(m_textLeft);
            if (!text.isEmpty() && text.back().isHighSurrogate())
                text.chop(1);
            text = text.trimmed();
            while (text.endsWith(u'*') || text.endsWith(u'＊'))
                text.chop(1);
        }
        if (m_clausesLeft == 0 || patternOf(text, prefix).terms.empty())
            return {};
        --m_clausesLeft;
        m_textLeft -= text.size();
        Clause clause;
        clause.kind = ClauseKind::Text;
        clause.field = field;
        clause.text = text.toString();
        clause.prefix = prefix;
        return clause;
    }

    QStringView m_typed;
    const std::vector<Token> &m_tokens;
    std::size_t m_at = 0;
    int m_clausesLeft = kMostClauses;
    qsizetype m_textLeft = kMostText;
};

}  // namespace

Query parse(QStringView typed)
{
    const QStringView read = typed.first(std::min<qsizetype>(typed.size(), kMostTyped));
    std::vector<Token> tokens = balanced(tokensOf(read));
    Clause root = Parser(read, tokens).run();
    if (root.kind == ClauseKind::Nothing) {
        // 非 alone, on the way to 非洲, is a word to look for.
        for (Token &token : tokens) {
            if (token.isOperatorWord())
                token.kind = TokenKind::Word;
        }
        root = Parser(read, tokens).run();
    }
    return {std::move(root)};
}

}  // namespace dateline::search
