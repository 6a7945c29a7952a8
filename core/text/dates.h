#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace dateline::text {

/// A date found in running text; parts that are not printed are 0.
struct PrintedDate {
    int year = 0;
    int month = 0;
    int day = 0;
    int start = 0;   ///< UTF-16 units
    int length = 0;

    bool isFull() const { return year > 0 && month > 0 && day > 0; }
    /// Invalid unless full and on the calendar.
    QDate date() const { return isFull() ? QDate(year, month, day) : QDate(); }

    bool operator==(const PrintedDate &) const = default;
};

/// Full dates in reading order: 2024年7月26日, 二〇二四年七月二十六日, 2024-07-26, 2024/7/26, 2024.07.26,
/// 20240726 (standing alone), 2024년 7월 26일, July 26, 2024, 26 July 2024, 26 июля 2024, 26. Juli 2024, 26 de julio de 2024,
/// 07/26/2024 or 26/07/2024 where a number above 12 tells which is the day. Days off the calendar are not dates.
std::vector<PrintedDate> findFullDates(QStringView text);

/// A month and day at the very start: 7月26日, 七月二十六日. Its length counts from `text`'s start.
std::optional<PrintedDate> monthAndDayAt(QStringView text);

/// A full date in a file's name, of the forms 20240726, 2024-07-26, 2024_07_26, 2024.07.26.
std::optional<PrintedDate> dateInFileName(QStringView fileName);

/// A number of 1 to 4 digits, or Han numerals below 100 (七, 十, 二十六, 廿一), at the start of `text`.
struct SmallNumber {
    int value = 0;
    int length = 0;
};
std::optional<SmallNumber> smallNumberAt(QStringView text);

/// In running text many a month of another language is a common word (out, set).
enum class MonthNames {
    EnglishAndRussian,
    All,  ///< German, French, Spanish, Italian, Portuguese and Arabic ones too
};

/// January = 1; names and their usual abbreviations with or without a full stop.
std::optional<SmallNumber> monthNameAt(QStringView text, MonthNames names = MonthNames::EnglishAndRussian);

/// What makes a day's number an ordinal or joins it to its month: 3rd, 3., 1er, 3 de; 0 when nothing does.
int dayEndingLength(QStringView text);

}  // namespace dateline::text
