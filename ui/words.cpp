#include "ui/words.h"

#include "model/names.h"
#include "model/topic.h"
#include "search/day_range.h"
#include "search/narrowing.h"
#include "search/properties.h"
#include "ui/language.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;
using search::Clause;
using search::ClauseKind;
using search::Field;

const QString kDot = u" · "_s;

struct Words final {
    Q_DECLARE_TR_FUNCTIONS(dateline::ui::Words)
};

QString quoted(const QString &text) { return Words::tr("“%1”").arg(text); }

QString languageInWords(const QString &code) { return search::propertyWord(Field::Language, code, isChinese()); }

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
    const auto words = [&range](const text::Decimal &value) { return search::written(value, range.unit, isChinese()); };
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

QString dayInWords(const QDate &date)
{
    return date.isValid() ? QLocale().toString(date, Words::tr("MMM d, yyyy")) : Words::tr("undated");
}

QString subjectInWords(const QString &code)
{
    const model::Topic *topic = model::topicOf(code);
    return topic == nullptr ? code : model::nameOf(*topic, QLocale().bcp47Name());
}

QString subjectReason(const model::Subject &subject)
{
    switch (subject.basis) {
    case model::SubjectBasis::Section:
        return Words::tr("Inferred from the section's name: %1").arg(subject.evidence.join(kDot));
    case model::SubjectBasis::Words:
        return Words::tr("Inferred from words: %1").arg(subject.evidence.join(kDot)) + u'\n'
               + Words::tr("Confidence %1").arg(QLocale().toString(subject.confidence, 'f', 2));
    case model::SubjectBasis::ByHand:
        break;
    }
    return Words::tr("Set by hand");
}

QString countInWords(qint64 count)
{
    return QLocale().toString(count);
}

QString nameOf(const model::ArticleRow &article)
{
    constexpr qsizetype kLongestName = 500;
    return (article.headline.isEmpty() ? article.opening : article.headline).left(kLongestName);
}

QString issueLabel(const model::IssueRow &issue)
{
    QString label = issue.date.isValid() ? dayInWords(issue.date) : QFileInfo(issue.path).fileName();
    if (!issue.number.isEmpty())
        label += kDot + issue.number;
    return label;
}

QString publicationLabel(const QString &publication)
{
    return publication.isEmpty() ? Words::tr("Unnamed publication") : publication;
}

QString dateBasisLabel(const model::IssueRow &issue)
{
    switch (issue.dateBasis) {
    case model::DateBasis::Stated:
        return {};
    case model::DateBasis::FileName:
        return Words::tr("from the file name");
    case model::DateBasis::Inferred:
        return Words::tr("year inferred");
    case model::DateBasis::Unknown:
        return Words::tr("date unknown");
    case model::DateBasis::ByHand:
        return Words::tr("set by hand");
    }
    return {};
}

QString dateBasisReason(const model::IssueRow &issue)
{
    switch (issue.dateBasis) {
    case model::DateBasis::Stated:
        return Words::tr("The date is printed in the bulletin: %1").arg(issue.dateReason);
    case model::DateBasis::FileName:
        return Words::tr("The bulletin prints no date; its file's name does: %1").arg(issue.dateReason);
    case model::DateBasis::Inferred:
        return Words::tr("The bulletin prints no date. Taken from its text: %1").arg(issue.dateReason);
    case model::DateBasis::Unknown:
        return Words::tr("The bulletin names no date clearly enough. You can set it.");
    case model::DateBasis::ByHand:
        return Words::tr("You set this date.");
    }
    return {};
}

QString sectionLabel(const QString &name, const QString &page)
{
    if (page.isEmpty())
        return name;
    const QString pageWords = Words::tr("page %1").arg(page);
    return name.isEmpty() ? pageWords : QString(name + kDot + pageWords);
}

QString metaLine(const model::ArticleRow &article)
{
    QStringList parts;
    if (!article.place.isEmpty())
        parts += article.place;
    if (article.date.isValid())
        parts += dayInWords(article.date);
    if (!article.reporters.isEmpty())
        parts += article.reporters.join(u' ');
    return parts.join(kDot);
}

QString bylineLine(const model::Article &article)
{
    QStringList parts;
    if (!article.dateline.isEmpty())
        parts += article.dateline;
    else if (!article.agency.isEmpty())
        parts += article.agency;
    const auto names = [&](const QString &role, const QStringList &people) {
        if (!people.isEmpty())
            parts += role.arg(people.join(u"  "));
    };
    names(Words::tr("By %1"), article.reporters);
    names(Words::tr("Correspondents %1"), article.correspondents);
    names(Words::tr("Photos %1"), article.photographers);
    return parts.join(kDot);
}

QString totalsInWords(const search::Totals &totals)
{
    QString words = Words::tr("%Ln article(s)", nullptr, int(totals.articles));
    if (totals.occurrences)
        words += kDot + Words::tr("%Ln place(s)", nullptr, int(*totals.occurrences));
    if (totals.loose > 0)
        words += kDot + Words::tr("%Ln in loose text", nullptr, int(totals.loose));
    return words;
}

QString queryInWords(const search::Query &query)
{
    return clauseInWords(query.root, false);
}

QString errorInWords(const Error &error)
{
    const auto sentence = [&]() -> QString {
        switch (error.code) {
        case ErrorCode::NotFound:
            return Words::tr("There is no such file.");
        case ErrorCode::NotAFile:
            return Words::tr("This is not a regular file.");
        case ErrorCode::NoPermission:
            return Words::tr("You have no permission to read it.");
        case ErrorCode::Empty:
            return Words::tr("The file holds no text.");
        case ErrorCode::TooLarge:
            return Words::tr("The file is too large.");
        case ErrorCode::NotText:
            return Words::tr("This is not a text file.");
        case ErrorCode::ReadFailed:
            return Words::tr("Reading failed: %1").arg(error.message);
        case ErrorCode::Database:
            return Words::tr("The archive reports an error: %1").arg(error.message);
        case ErrorCode::NewerArchive:
            return Words::tr("The archive was written by a later version of Dateline.");
        case ErrorCode::WrongSqlite:
            return Words::tr("Qt was built with another SQLite: %1").arg(error.message);
        case ErrorCode::Busy:
            return Words::tr("Another program holds the archive.");
        case ErrorCode::DiskFull:
            return Words::tr("The disk is full. Nothing was lost.");
        case ErrorCode::Cancelled:
            return Words::tr("Cancelled.");
        case ErrorCode::Invalid:
            return Words::tr("This cannot be done: %1").arg(error.message);
        }
        return error.message;
    };
    return sentence();
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QString(u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s);
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

QString daysInWords(const search::DayRange &days)
{
    const auto [first, last] = days;
    if (first == last)
        return dayInWords(first);
    if (first.day() == 1 && last == first.addMonths(1).addDays(-1))
        return QLocale().toString(first, Words::tr("MMMM yyyy"));
    if (first.dayOfYear() == 1 && last == first.addYears(1).addDays(-1))
        return QLocale().toString(first, Words::tr("yyyy"));
    return Words::tr("%1 to %2").arg(dayInWords(first), dayInWords(last));
}

}  // namespace dateline::ui
