#include "search/clauses.h"
#include "search/day_range.h"
#include "search/language.h"
#include "search/lexer.h"
#include "search/pattern.h"
#include "search/properties.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

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

/// Recursive descent; the depth is that of the brackets.
class Parser final {
public:
    Parser(QStringView typed, const std::vector<Token> &tokens, const QDate &today)
        : m_typed(typed), m_tokens(tokens), m_today(today)
    {
    }

    Clause run() { return alternatives({}); }

private:
    /// What a field's name before says of the texts behind it.
    struct Scope {
        FieldScope field = Field::Any;
        bool whole = false;
    };

    bool at(TokenKind kind, std::size_t ahead = 0) const
    {
        return m_at + ahead < m_tokens.size() && m_tokens[m_at + ahead].kind == kind;
    }

    bool atOperand() const
    {
        return at(TokenKind::Word) || at(TokenKind::Quoted) || at(TokenKind::Open);
    }

    Clause alternatives(const Scope &scope)
    {
        std::vector<Clause> parts;
        parts.push_back(together(scope));
        while (at(TokenKind::Or)) {
            ++m_at;
            parts.push_back(together(scope));
        }
        return anyOf(std::move(parts));
    }

    Clause together(const Scope &scope)
    {
        std::vector<Clause> parts;
        while (m_at < m_tokens.size() && !at(TokenKind::Or) && !at(TokenKind::Close)) {
            if (at(TokenKind::And) || at(TokenKind::Near))
                ++m_at;
            else
                addNeighbours(scope, parts);
        }
        return allOf(std::move(parts));
    }

    /// One operand; or several with NEAR between them, which is an AND where one of them is no text.
    void addNeighbours(const Scope &scope, std::vector<Clause> &parts)
    {
        Clause clause = operand(scope);
        bool isPlaced = false;
        while (at(TokenKind::Near)) {
            const int distance = m_tokens[m_at++].distance;
            if (!atOperand() && !at(TokenKind::Field) && !at(TokenKind::Not))
                continue;
            const bool inherits = clause.kind == ClauseKind::Text && clause.field != Field::Any;
            Clause next = operand(inherits ? Scope{clause.field, false} : scope);
            const bool areNear = mayBeNear(clause, next) && (!isPlaced || payAgain(clause));
            if (areNear)
                parts.push_back(nearClause(clause, next, distance));
            else if (!isPlaced)
                parts.push_back(std::move(clause));
            isPlaced = areNear;
            clause = std::move(next);
        }
        if (!isPlaced)
            parts.push_back(std::move(clause));
    }

    static bool mayBeNear(const Clause &a, const Clause &b)
    {
        return a.kind == ClauseKind::Text && b.kind == ClauseKind::Text && a.field == b.field && !a.whole && !b.whole
               && a.field != Field::Publication;
    }

    static Clause nearClause(const Clause &a, const Clause &b, int distance)
    {
        Clause clause;
        clause.kind = ClauseKind::Near;
        clause.distance = distance;
        clause.children = {a, b};
        return clause;
    }

    /// A text that stands between two NEARs is two clauses.
    bool payAgain(const Clause &clause)
    {
        if (m_clausesLeft == 0 || clause.text.size() > m_textLeft)
            return false;
        --m_clausesLeft;
        m_textLeft -= clause.text.size();
        return true;
    }

    /// NOTs and field names, then what they are about. The innermost name counts.
    Clause operand(Scope scope)
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
            scope = {token.scope, token.whole};
            lastName = &token;
            if (firstName == nullptr)
                firstName = lastName;
        }
        Clause clause;
        if (atOperand()) {
            clause = value(scope, lastName);
        } else if (firstName != nullptr) {
            const int end = lastName->range.end();
            clause = textClause({}, m_typed.sliced(firstName->range.start, end - firstName->range.start), false);
        }
        return isNegated ? negated(std::move(clause)) : clause;
    }

    Clause value(const Scope &scope, const Token *name)
    {
        if (at(TokenKind::Open)) {
            ++m_at;
            Clause group = alternatives(scope);
            if (at(TokenKind::Close))
                ++m_at;
            return group;
        }
        if (!scope.field) {
            if (const auto days = daysHere())
                return paid(dateClause(*days));
        } else if (asksFigure(scope)) {
            if (auto range = figureHere())
                return paid(figureClause(std::move(*range)));
        } else if (isProperty(*scope.field)) {
            if (auto code = propertyHere(*scope.field))
                return paid(propertyOf(scope, *code));
        }
        const Token &token = m_tokens[m_at++];
        if (scope.field && !isProperty(*scope.field) && scope.field != Field::Figure)
            return textClause(scope, token.text, token.prefix);
        const QString all = (name != nullptr ? name->text : QStringView()) + token.text;
        return textClause({}, all, token.prefix);
    }

    /// What `read` makes of the next words, of as many as it can; it takes those and no more.
    template<typename Read>
    auto longestHere(const Read &read) -> std::invoke_result_t<Read, const QString &>
    {
        constexpr std::size_t kMostWords = 6;
        QString words;
        std::invoke_result_t<Read, const QString &> found;
        std::size_t used = 0;
        for (std::size_t i = 0; i < kMostWords && (at(TokenKind::Word, i) || (i == 0 && at(TokenKind::Quoted))); ++i) {
            words += (i > 0 ? u" "_s : QString()) + m_tokens[m_at + i].text;
            if (auto value = read(words)) {
                found = std::move(value);
                used = i + 1;
            }
        }
        m_at += used;
        return found;
    }

    /// One word, or `last 3 weeks`.
    std::optional<DayRange> daysHere()
    {
        return longestHere([this](const QString &words) { return dayRangeOf(words, m_today); });
    }

    /// One word, or `science and technology`.
    std::optional<QString> propertyHere(Field field)
    {
        return longestHere([field](const QString &words) { return propertyCode(field, words); });
    }

    /// Behind 数字:, and where a word begins as >=300亿 does.
    bool asksFigure(const Scope &scope) const
    {
        return scope.field == Field::Figure
               || (scope.field == Field::Any && at(TokenKind::Word) && beginsComparison(m_tokens[m_at].text));
    }

    /// A range that the next words say: one, a sign and the number behind it, or a number and the Latin words that count it
    /// (> 3.2 billion yuan).
    std::optional<FigureRange> figureHere()
    {
        constexpr std::size_t kMostWords = 5;
        QString words;
        std::optional<FigureRange> range;
        std::size_t used = 0;
        for (std::size_t i = 0; i < kMostWords && (at(TokenKind::Word, i) || (i == 0 && at(TokenKind::Quoted))); ++i) {
            const Token &token = m_tokens[m_at + i];
            const bool goesOn = i == 0 || (range && mayGoOnWithFigure(token.text)) || (i == 1 && isComparison(words));
            if (!goesOn || token.prefix)
                break;
            words += (i > 0 ? u" "_s : QString()) + token.text;
            if (auto longer = figureRangeOf(words)) {
                range = std::move(longer);
                used = i + 1;
            }
            if (token.kind == TokenKind::Quoted)
                break;
        }
        m_at += used;
        return range;
    }

    /// The clause, if the bound lets one more be.
    Clause paid(Clause clause)
    {
        if (m_clausesLeft == 0)
            return {};
        --m_clausesLeft;
        return clause;
    }

    static Clause propertyOf(const Scope &scope, const QString &code)
    {
        Clause clause = propertyClause(*scope.field, code);
        clause.whole = scope.whole && clause.field == Field::Language;
        return clause;
    }

    Clause textClause(const Scope &scope, QStringView text, bool prefix)
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
        clause.field = scope.field.value_or(Field::Any);
        clause.text = text.toString();
        clause.whole = scope.whole && isName(clause.field);
        clause.prefix = prefix && !clause.whole;
        return clause;
    }

    QStringView m_typed;
    const std::vector<Token> &m_tokens;
    const QDate m_today;
    std::size_t m_at = 0;
    int m_clausesLeft = kMostClauses;
    qsizetype m_textLeft = kMostText;
};

}  // namespace

Query parse(QStringView typed, const QDate &today)
{
    const QStringView read = typed.first(std::min<qsizetype>(typed.size(), kMostTyped));
    std::vector<Token> tokens = balanced(tokensOf(read));
    Clause root = Parser(read, tokens, today).run();
    if (root.kind == ClauseKind::Nothing) {
        // 非 alone, on the way to 非洲, is a word to look for.
        for (Token &token : tokens) {
            if (token.isOperatorWord())
                token.kind = TokenKind::Word;
        }
        root = Parser(read, tokens, today).run();
    }
    return {std::move(root)};
}

}  // namespace dateline::search
