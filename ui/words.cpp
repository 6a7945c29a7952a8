#include "ui/words.h"

#include "model/names.h"
#include "search/properties.h"
#include "ui/language.h"
#include "ui/plain_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;

const QString kDot = u" · "_s;

struct Words final {
    Q_DECLARE_TR_FUNCTIONS(dateline::ui::Words)
};

}  // namespace

QString dayInWords(const QDate &date)
{
    return date.isValid() ? QLocale().toString(date, Words::tr("MMM d, yyyy")) : Words::tr("undated");
}

QString subjectInWords(const QString &code)
{
    return search::propertyWord(search::Field::Subject, code, wording());
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
    return shownPlainly((article.headline.isEmpty() ? article.opening : article.headline).left(kLongestName));
}

QString issueLabel(const model::IssueRow &issue)
{
    QString label = issue.date.isValid() ? dayInWords(issue.date) : isolated(QFileInfo(issue.path).fileName());
    if (!issue.number.isEmpty())
        label += kDot + isolated(issue.number);
    return label;
}

QString publicationLabel(const QString &publication)
{
    return publication.isEmpty() ? Words::tr("Unnamed publication") : isolated(publication);
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
    const QString plain = isolated(name);
    if (page.isEmpty())
        return plain;
    const QString pageWords = Words::tr("page %1").arg(isolated(page));
    return plain.isEmpty() ? pageWords : QString(plain + kDot + pageWords);
}

QString metaLine(const model::ArticleRow &article)
{
    QStringList parts;
    if (!article.place.isEmpty())
        parts += isolated(article.place);
    if (article.date.isValid())
        parts += dayInWords(article.date);
    if (!article.reporters.isEmpty())
        parts += isolated(article.reporters.join(u' '));
    return parts.join(kDot);
}

QString bylineLine(const model::Article &article)
{
    QStringList parts;
    if (!article.dateline.isEmpty())
        parts += isolated(article.dateline);
    else if (!article.agency.isEmpty())
        parts += isolated(article.agency);
    const auto names = [&](const QString &role, const QStringList &people) {
        if (!people.isEmpty())
            parts += role.arg(isolated(people.join(u"  ")));
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

QString warningInWords(const model::Warning &warning)
{
    using model::WarningCode;
    switch (warning.code) {
    case WarningCode::NotDecoded:
        return Words::tr("bytes that are no text in this encoding were replaced");
    case WarningCode::NulRemoved:
        return Words::tr("NUL characters were left out");
    case WarningCode::Malformed:
        return Words::tr("the format's own rules are broken here");
    case WarningCode::TooDeep:
        return Words::tr("markup nested too deeply was read as plain text");
    case WarningCode::NoArticles:
        return Words::tr("nothing here could be told to be an article");
    case WarningCode::EmptyArticle:
        return Words::tr("a headline with no text below it");
    case WarningCode::Placeholder:
        return Words::tr("a program's word for nothing stands where text should");
    case WarningCode::YearUnknown:
        return Words::tr("the text names no year clearly enough");
    default:
        return warning.message;  // a notice
    }
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
    if (text.isEmpty())
        return {};
    QStringList lines;
    for (const QStringView line : QStringView(text).tokenize(u'\n'))
        lines += isolated(line).toHtmlEscaped();
    return u"<qt>"_s + lines.join(u"<br>"_s) + u"</qt>"_s;
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
