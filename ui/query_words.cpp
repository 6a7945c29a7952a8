#include "ui/query_words.h"

#include "model/names.h"
#include "search/narrowing.h"
#include "search/properties.h"
#include "ui/language.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;
using search::Clause;
using search::ClauseKind;
using search::Field;

// The words of words.cpp and these are one list to translate.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(dateline::ui::Words)
};

QString quoted(const QString &text) { return Words::tr("“%1”").arg(text); }

QString languageInWords(const QString &code) { return search::propertyWord(Field::Language, code, wording()); }

QString textInWords(const Clause &clause)
{
    const QString quotedText = quoted(clause.prefix ? QString(clause.text + u'*') : clause.text);
    const QString words = clause.whole ? Words::tr("exactly %1").arg(quotedText) : quotedText;
    switch (clause.field) {
    case Field::Any:
        return words;
    case Field::Title:
        return Words::tr("%1 in the headline").arg(words);
    case Field::Section:
        return Words::tr("section %1").arg(words);
    case Field::By:
        return Words::tr("by %1").arg(words);
    case Field::Place:
        return Words::tr("filed from %1").arg(words);
    case Field::Agency:
        return Words::tr("agency %1").arg(words);
    case Field::Publication:
        return Words::tr("publication %1").arg(words);
    default:
        return words;
    }
}

QString kindInWords(QStringView code)
{
    switch (model::articleKindOf(code).value_or(model::ArticleKind::Story)) {
    case model::ArticleKind::Story:
        return Words::tr("stories");
    case model::ArticleKind::Photo:
        return Words::tr("photos");
    case model::ArticleKind::Roundup:
        return Words::tr("roundups");
    case model::ArticleKind::Brief:
        break;
    }
    return Words::tr("briefs");
}

QString propertyInWords(const Clause &clause)
{
    const QStringView code = clause.text;
    if (clause.field == Field::Language)
        return Words::tr("in %1").arg(languageInWords(clause.text));
    if (clause.field == Field::Subject)
        return Words::tr("about %1").arg(subjectInWords(clause.text));
    if (clause.field == Field::Has)
        return code == search::kHasDoubt ? Words::tr("with doubtful places") : Words::tr("with pictures");
    if (clause.field == Field::State)
        return code == search::kIsUnread ? Words::tr("unread")
               : code == search::kIsRead ? Words::tr("read")
                                         : Words::tr("starred");
    return kindInWords(code);
}

QString datesInWords(const Clause &clause)
{
    if (clause.first == clause.last)
        return Words::tr("of %1").arg(dayInWords(clause.first));
    if (!clause.first.isValid())
        return Words::tr("until %1").arg(dayInWords(clause.last));
    if (!clause.last.isValid())
        return Words::tr("since %1").arg(dayInWords(clause.first));
    return Words::tr("from %1 to %2").arg(dayInWords(clause.first), dayInWords(clause.last));
}

QString figureInWords(const search::FigureRange &range)
{
    const auto words = [&range](const text::Decimal &value) { return search::written(value, range.unit, wording()); };
    if (!range.least)
        return (range.withMost ? Words::tr("a figure of at most %1") : Words::tr("a figure below %1")).arg(words(*range.most));
    if (!range.most)
        return (range.withLeast ? Words::tr("a figure of at least %1") : Words::tr("a figure above %1")).arg(words(*range.least));
    if (range.least == range.most)
        return Words::tr("a figure of %1").arg(words(*range.least));
    return Words::tr("a figure from %1 to %2").arg(words(*range.least), words(*range.most));
}

QString clauseInWords(const Clause &clause, bool inside)
{
    switch (clause.kind) {
    case ClauseKind::Nothing:
        return {};
    case ClauseKind::Text:
    case ClauseKind::Pinyin:
        return textInWords(clause);
    case ClauseKind::Date:
        return datesInWords(clause);
    case ClauseKind::Property:
        return propertyInWords(clause);
    case ClauseKind::Figure:
        return figureInWords(clause.figure);
    case ClauseKind::Near:
        return Words::tr("%1 and %2 within %3 of each other")
            .arg(textInWords(clause.children[0]), textInWords(clause.children[1]), countInWords(clause.distance));
    case ClauseKind::Not:
        return Words::tr("without %1").arg(clauseInWords(clause.children.front(), true));
    case ClauseKind::And:
    case ClauseKind::Or:
        break;
    }
    QStringList parts;
    for (const Clause &child : clause.children)
        parts += clauseInWords(child, true);
    const QString words = parts.join(clause.kind == ClauseKind::And ? Words::tr(" and ") : Words::tr(" or "));
    return inside ? QString(u'(' + words + u')') : words;
}

}  // namespace

QString queryInWords(const search::Query &query)
{
    return clauseInWords(query.root, false);
}

QStringList partsInWords(const search::Query &query)
{
    QStringList parts;
    for (const Clause &part : search::partsOf(query))
        parts += clauseInWords(part, false);
    return parts;
}

QString facetInWords(search::Facet facet)
{
    switch (facet) {
    case search::Facet::Publication:
        return Words::tr("Publication");
    case search::Facet::Section:
        return Words::tr("Section");
    case search::Facet::Agency:
        return Words::tr("Agency");
    case search::Facet::Place:
        return Words::tr("Place");
    case search::Facet::Reporter:
        return Words::tr("Reporter");
    case search::Facet::Kind:
        return Words::tr("Kind");
    case search::Facet::Month:
        return Words::tr("Month");
    case search::Facet::Language:
        return Words::tr("Language");
    case search::Facet::Subject:
        break;
    }
    return Words::tr("Subject");
}

QString bucketInWords(search::Facet facet, const QString &bucket)
{
    switch (facet) {
    case search::Facet::Kind:
        return kindInWords(bucket);
    case search::Facet::Language:
        return languageInWords(bucket);
    case search::Facet::Subject:
        return subjectInWords(bucket);
    case search::Facet::Month:
        return daysInWords(search::dayRangeOf(bucket).value_or(search::DayRange()));
    default:
        return bucket;
    }
}

}  // namespace dateline::ui
