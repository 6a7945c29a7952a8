#pragma once

// What the text around a number says it is: digits that count nothing.

#include "text/numbers.h"

#include <QStringView>

namespace dateline::text {

/// A number where it stands.
struct NumberPlace {
    QStringView text;
    qsizetype start = 0;
    qsizetype end = 0;  ///< behind the number and its scale

    QChar before(qsizetype back = 1) const { return start >= back ? text[start - back] : QChar(); }
    QChar after(qsizetype on = 0) const { return end + on < text.size() ? text[end + on] : QChar(); }
    QStringView rest() const { return text.sliced(end); }
};

/// Where a row of digits with signs between them ends that is a date, time, score, ratio or telephone number
/// (2024-07-26, 19:00:05, 3:2, 21比15, 010-12345678, 24/7, 7·20, 1+1); `start` where none begins there.
qsizetype endOfDigitChain(QStringView text, qsizetype start);

/// Where a date, time or ordinal ends whose number this is: 2024年, 7月, 26日, 8时30分, 80年代, 二十届, 15号, 33rd,
/// 26 July, 8 p.m.; the place's start where it is none.
qsizetype endOfDateOrOrdinal(const NumberPlace &place, const PrintedNumber &number);

/// Whether a whole number without a unit is no quantity: a year, an id, a telephone number, a list's marker,
/// the first of 26、27日, the 737 of Boeing 737. `word`: the Latin word before it, or empty.
bool isBareLabel(const NumberPlace &place, const PrintedNumber &number, QStringView word);

/// 1800 to 2199 in four digits.
bool couldBeYear(const PrintedNumber &number);

}  // namespace dateline::text
