#pragma once

// A text's comparable form. One table, applied code point by code point and alike to texts and
// queries: Unicode NFKC_Casefold (width, case, ligatures, ①), then accents off Latin and Greek letters (œ ø ł too) and points off Arabic and Hebrew ones, then Han
// variants to one character each (臺台, 峯峰, 説說说: core/text/han_variants.inc, from Unihan).
// Context is never looked at, so what a query folds to cannot depend on its neighbours.
// Combining sequences (decomposed kana, conjoining jamo) are composed; other combining marks on Latin vanish.

#include <QString>
#include <QStringView>

#include <vector>

namespace dateline::text {

/// Stored in the archive: another number means that its index must be rebuilt. Counts changes to
/// `fold` and `terms` together, and to what text/figures.h finds.
inline constexpr int kFoldVersion = 3;

struct Folded {
    QString text;
    /// text.size() + 1 entries: where in the original the character begins that gave text[i]; the
    /// last entry is the original's length. Never decreases.
    std::vector<int> origin;
};

Folded fold(QStringView original);

/// The folded text alone, when no offsets are needed. fold(t).text == foldedText(t).
QString foldedText(QStringView original);

}  // namespace dateline::text
