#pragma once

// An issue's date and its articles' days, with what each is based on.

#include "model/issue.h"
#include "parse/masthead.h"
#include "read/document.h"

#include <QString>

#include <vector>

namespace dateline::parse {

/// A month and day, or a day alone, as a dateline prints it. Parts that are absent are 0.
struct PrintedDay {
    int month = 0;
    int day = 0;
};

/// Sets issue.date, dateBasis and dateReason: from the masthead, a field of the format, the file's name, else
/// the latest dateline's month and day with the year that `texts` name most often, twice as often as any other.
void dateIssue(model::Issue &issue, const Masthead &masthead, const read::Document &document, const QString &fileName,
               const std::vector<PrintedDay> &datelines, const std::vector<QString> &texts);

/// A printed day in the issue's year and month. A day that would lie more than a month after the issue belongs to the
/// year before. Invalid without an issue's date.
QDate dayInIssue(PrintedDay printed, const QDate &issueDate);

/// How often each year is named as the present of a text: not after 到 至 —, not before 底 前, and no number of things.
struct YearCount {
    int year = 0;
    int count = 0;
};
std::vector<YearCount> countYears(const std::vector<QString> &texts);

}  // namespace dateline::parse
