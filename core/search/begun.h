#pragma once

// The word that is being typed, so that it can be completed.

#include "model/range.h"
#include "search/fields.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace dateline::search {

/// Longest text that is taken for one word being typed, in UTF-16 units.
inline constexpr qsizetype kLongestBegun = 64;

struct Begun {
    FieldScope scope = Field::Any;  ///< of the field directly before it
    QString text;                   ///< without field, quote and =; empty right behind a field's colon
    model::TextRange range;         ///< field and text, in what was typed
    bool isAll = false;             ///< nothing else was typed

    bool operator==(const Begun &) const = default;
};

/// The word that ends at the cursor. Nothing behind a space, an operator, a closed quote or inter*, or inside a word.
/// Linear, never fails.
std::optional<Begun> begunAt(QStringView typed, qsizetype cursor);

}  // namespace dateline::search
