#pragma once

// The characters that numbers are written with, and what each is worth.

#include <QChar>

namespace dateline::text {

enum class NumberChar : unsigned char { None, Digit, HanDigit, HanScale };

/// What a character can be in a number: one look in a table.
NumberChar numberCharOf(QChar c);

/// A single Han numeral's value (两, 廿 too), or -1.
int hanDigitOf(QChar c);

/// The power of ten of 十, 百, 千, 万, 亿; 0 for any other.
int hanScaleOf(QChar c);

}  // namespace dateline::text
