#include "support/query_check.h"

#include "search/language.h"
#include "search/lexer.h"
#include "search/matcher.h"
#include "search/pattern.h"
#include "support/dump_query.h"

using namespace Qt::StringLiterals;

namespace dateline::tests {
namespace {

using search::Clause;
using search::ClauseKind;

struct Size {
    int clauses = 0;
    qsizetype text = 0;
    int depth = 0;
};

QString faultOfTree(const Clause &clause, int depth, Size &size)
{
    size.depth = std::max(size.depth, depth);
    switch (clause.kind) {
    case ClauseKind::Nothing:
        return depth == 0 ? QString() : u"nothing inside"_s;
    case ClauseKind::Text:
        ++size.clauses;
        size.text += clause.text.size();
        if (search::patternOf(clause.text, clause.prefix).terms.empty())
            return u"a text without words"_s;
        return clause.children.empty() ? QString() : u"a text with children"_s;
    case ClauseKind::Date:
        ++size.clauses;
        if (!clause.first.isValid() && !clause.last.isValid())
            return u"a date without days"_s;
        if (clause.first.isValid() && clause.last.isValid() && clause.first > clause.last)
            return u"a date that ends before it begins"_s;
        return {};
    case ClauseKind::Pinyin:
        return u"pinyin, which nobody types"_s;
    case ClauseKind::Figure:
        ++size.clauses;
        if (!clause.figure.least && !clause.figure.most)
            return u"a figure of any worth"_s;
        if (clause.figure.least && clause.figure.most && *clause.figure.least > *clause.figure.most)
            return u"a figure whose range ends before it begins"_s;
        return {};
    case ClauseKind::Property:
        ++size.clauses;
        return clause.text.isEmpty() ? u"a property without a value"_s : QString();
    case ClauseKind::Near:
        if (clause.children.size() != 2 || clause.children[0].kind != ClauseKind::Text
            || clause.children[1].kind != ClauseKind::Text || clause.children[0].field != clause.children[1].field)
            return u"near of other than two texts"_s;
        break;
    case ClauseKind::Not:
        if (clause.children.size() != 1 || clause.children.front().kind == ClauseKind::Not)
            return u"not of other than one"_s;
        break;
    case ClauseKind::And:
    case ClauseKind::Or:
        if (clause.children.size() < 2)
            return u"one alone together"_s;
        break;
    }
    for (const Clause &child : clause.children) {
        if (child.kind == clause.kind)
            return u"not flat"_s;
        if (const QString fault = faultOfTree(child, depth + 1, size); !fault.isEmpty())
            return fault;
    }
    return {};
}

QString faultOfTokens(QStringView typed)
{
    int end = 0;
    for (const search::Token &token : search::tokensOf(typed)) {
        if (token.range.start < end || token.range.length <= 0 || token.range.end() > typed.size())
            return u"tokens overlap"_s;
        if (!typed.sliced(end, token.range.start - end).trimmed().isEmpty())
            return u"text between tokens"_s;
        end = token.range.end();
    }
    return typed.sliced(end).trimmed().isEmpty() ? QString() : u"text after the last token"_s;
}

}  // namespace

QString faultOfQuery(QStringView typed)
{
    if (const QString fault = faultOfTokens(typed); !fault.isEmpty())
        return fault;
    const search::Query query = search::parse(typed);
    Size size;
    if (const QString fault = faultOfTree(query.root, 0, size); !fault.isEmpty())
        return fault + u": "_s + dump(query);
    if (size.clauses > search::kMostClauses || size.text > search::kMostText
        || size.depth > 3 * search::kDeepestBracket + 3)
        return u"beyond the bounds"_s;
    for (const search::Wording wording : {search::Wording::English, search::Wording::Simplified, search::Wording::Traditional}) {
        const QString written = search::write(query, wording);
        if (written.size() > search::kMostTyped)
            return u"written longer than can be read"_s;
        if (const search::Query again = search::parse(written); again != query)
            return u"%1 is written %2 which is %3"_s.arg(dump(query), written, dump(again));
    }
    search::Matcher(query).occurrences(typed, search::Matcher::Part::Headline);
    return {};
}

}  // namespace dateline::tests
