#pragma once

// What kind of character a code point is, for terms, joins and line breaks.

#include <QString>
#include <QStringView>

namespace dateline::text {

enum class CharClass {
    Ignorable,  ///< default-ignorable (zero-width, soft hyphen, BOM): as if it were not there
    Space,      ///< white space of any width
    Cjk,        ///< Han, kana, Hangul, bopomofo, 々〇
    Word,       ///< letters and marks of any other script
    Digit,      ///< decimal digits
    Boundary,   ///< a line feed: between blocks, and between names
    Other,      ///< punctuation, symbols, controls
};

CharClass classOf(char32_t c);

bool isHan(char32_t c);
bool isCjk(char32_t c);

/// A syllable of Hangul.
inline bool isHangul(char32_t c) { return c >= 0xAC00 && c <= 0xD7A3; }
inline bool isArabic(char32_t c) { return c >= 0x0600 && c <= 0x06FF; }

/// A letter of Latin, Greek or Cyrillic.
inline bool isWesternLetter(QChar c) { return c.unicode() < 0x0530 && c.isLetter(); }

/// Whether at least half of the letters are Han (digits, punctuation and spaces do not count).
bool isMostlyHan(QStringView text);

/// Letters and digits alone, as titles are compared that differ in spaces and marks.
QString lettersOf(QStringView text);

/// The code point that begins at `i`; an unpaired surrogate is itself. Advances `i` past it.
char32_t nextCodePoint(QStringView text, qsizetype &i);

}  // namespace dateline::text
