#pragma once

// How Han characters are read in Mandarin, without tones. Every reading in use of every polyphone (长: chang, zhang), of
// the folded character. The table is generated (make_pinyin.py).

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace dateline::text {

/// The folded characters that may be read so; empty when it is no syllable. ü is v or u.
QStringView charactersReadAs(QStringView syllable);

/// Whether a folded character may be read so.
bool mayBeRead(char32_t c, QStringView syllable);

/// Whether a reading of a folded character begins with these letters.
bool mayBeginAs(char32_t c, QStringView letters);

/// Every syllable that a folded character may be read as; empty for one that is not in the table.
QStringList readingsOf(char32_t c);

/// The letters that a folded character's readings begin with, sorted; empty for one that is not in the table.
QStringView initialsOf(char32_t c);

/// Every way to cut `letters` (a-z) into syllables, longest syllables first; at most `most`. dizhen: di zhen; xian:
/// xian, xi an.
std::vector<QStringList> syllablesOf(QStringView letters, std::size_t most = 16);

}  // namespace dateline::text
