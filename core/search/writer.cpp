#include "search/day_range.h"
#include "search/language.h"
#include "search/lexer.h"
#include "search/properties.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dateline::search {
namespace {

struct Quotes {
    char16_t open;
    char16_t close;
};

constexpr std::array kQuotes{Quotes{u'"', u'"'}, Quotes{u'“', u'”'}, Quotes{u'「', u'」'},
                             Quotes{u'『', u'』'}};

/// Whether the parser would take it for a figure, as it does >=300亿.
bool saysFigure(const QString &text) { return beginsComparison(text) && figureRangeOf(text); }

QString written(const QString &text, bool prefix)
{
    const QString star = prefix ? u"*"_s : QString();
    const QString plain = text + star;
    const std::vector<Token> tokens = tokensOf(plain);
    const bool saysWhole = text.startsWith(u'=') || text.startsWith(u'＝');  // behind a field: 标题:=要闻
    if (!saysFigure(text) && !saysWhole && tokens.size() == 1 && tokens.front().kind == TokenKind::Word
        && tokens.front().text == text && tokens.front().prefix == prefix)
        return plain;
    for (const Quotes &quotes : kQuotes) {
        // Lexing knows a full-width ＂ for a quote too.
        if (!text.contains(QChar(quotes.close)) && !(quotes.close == u'"' && text.contains(u'＂')))
            return QChar(quotes.open) + text + QChar(quotes.close) + star;
    }
    return plain;  // every quote stands in it: a word already, such as 日期:a"b”c」d』e
}

QString written(const Clause &clause, Wording wording);

/// In quotes where it is several words; `more`: a word follows that could be one more (数字:5 km).
QString written(const FigureRange &range, Wording wording, bool more)
{
    const QString text = written(range, wording);
    return fieldPrefix(Field::Figure, wording) + (more || text.contains(u' ') ? u'"' + text + u'"' : text);
}

bool isFigure(const Clause &clause)
{
    return (clause.kind == ClauseKind::Not ? clause.children.front() : clause).kind == ClauseKind::Figure;
}

QString beforeWord(const Clause &clause, Wording wording)
{
    return clause.kind == ClauseKind::Not ? u'-' + beforeWord(clause.children.front(), wording)
                                          : written(clause.figure, wording, true);
}

QString inBrackets(const Clause &clause, bool needed, Wording wording)
{
    const QString text = written(clause, wording);
    return needed ? u'(' + text + u')' : text;
}

QString written(const Clause &clause, Wording wording)
{
    switch (clause.kind) {
    case ClauseKind::Nothing:
        return {};
    case ClauseKind::Text:
        return fieldPrefix(clause.field, wording) + (clause.whole ? u"="_s : QString())
               + written(clause.text, clause.prefix);
    case ClauseKind::Property:
        return fieldPrefix(clause.field, wording) + (clause.whole ? u"="_s : QString())
               + written(propertyWord(clause.field, clause.text, wording), false);
    case ClauseKind::Near: {
        const Field field = clause.children.front().field;
        QStringList parts;
        for (const Clause &child : clause.children)
            parts += written(child.text, child.prefix);
        const QString both = parts.join(u" NEAR/%1 "_s.arg(clause.distance));
        return field == Field::Any ? both : QString(fieldPrefix(field, wording) + u'(' + both + u')');
    }
    case ClauseKind::Date:
        return fieldPrefix(std::nullopt, wording) + written(DayRange{clause.first, clause.last});
    case ClauseKind::Pinyin:
        return fieldPrefix(clause.field, wording) + clause.text;
    case ClauseKind::Figure:
        return written(clause.figure, wording, false);
    case ClauseKind::Not: {
        const Clause &child = clause.children.front();
        return u'-' + inBrackets(child, !child.children.empty(), wording);
    }
    case ClauseKind::And:
    case ClauseKind::Or:
        break;
    }
    const bool isAnd = clause.kind == ClauseKind::And;
    QStringList parts;
    for (auto child = clause.children.rbegin(); child != clause.children.rend(); ++child) {
        const bool more = isAnd && !parts.isEmpty() && mayGoOnWithFigure(parts.front());
        parts.prepend(more && isFigure(*child) ? beforeWord(*child, wording)
                                               : inBrackets(*child, isAnd && child->kind == ClauseKind::Or, wording));
    }
    return parts.join(isAnd ? u" "_s : wording == Wording::English ? u" OR "_s : u" 或 "_s);
}

}  // namespace

QString write(const Query &query, Wording wording)
{
    return written(query.root, wording);
}

}  // namespace dateline::search
