#pragma once

// Sentences and labels of the window that more than one pane says.

#include "library/library.h"
#include "search/day_range.h"
#include "search/hit.h"

#include <QString>

namespace dateline::ui {

/// "Jul 26" within the issue's year is never assumed: dates are whole, in the window's language.
QString dayInWords(const QDate &date);
QString countInWords(qint64 count);
/// A subject's name in the window's language.
QString subjectInWords(const QString &code);
/// Why the article is said to be about it.
QString subjectReason(const model::Subject &subject);

/// What names an article where there is room for a line: its headline, or its opening, no longer than any line.
QString nameOf(const model::ArticleRow &article);

/// An issue's name in a list: its day, and its number or title where it has one; else its file's name.
QString issueLabel(const model::IssueRow &issue);
QString publicationLabel(const QString &publication);
/// "year inferred", "set by hand"…; empty where the date is printed. The reason goes in a tooltip.
QString dateBasisLabel(const model::IssueRow &issue);
QString dateBasisReason(const model::IssueRow &issue);

/// "奥运大看台 · 3版"
QString sectionLabel(const QString &name, const QString &page);

/// place · date · reporters
QString metaLine(const model::ArticleRow &article);
/// dateline · byline as a newspaper sets them; empty where the article has neither.
QString bylineLine(const model::Article &article);

/// "214 articles · 1,093 places"
QString totalsInWords(const search::Totals &totals);

/// “May 4, 2031”, “May 2031” or “2031” for a whole month or year, else both ends.
QString daysInWords(const search::DayRange &days);

/// What was odd about a file.
QString warningInWords(const model::Warning &warning);

/// One sentence for a person, with the path where there is one.
QString errorInWords(const Error &error);

/// For widgets that guess at rich text, tooltips above all: the text with its markup escaped.
QString plainToolTip(const QString &text);

}  // namespace dateline::ui
