#pragma once

// What a figure is asked to be worth: 数字:>=300亿人次, figure:7%..8%, 数字:2.5级. A range that a text prints (3到5亿) answers where
// it and the range asked for overlap; an approximate figure (约300亿) answers for the number that it prints.

#include "search/wording.h"
#include "text/figures.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace dateline::search {

/// At least one end is there, and the least is not above the most.
struct FigureRange {
    std::optional<text::Decimal> least;
    std::optional<text::Decimal> most;
    bool withLeast = true;  ///< false: greater than `least`
    bool withMost = true;
    bool endsOnly = false;  ///< a printed range answers by one of its ends alone (figure_query.h); never typed
    QString unit;           ///< as typed, compared by text::comparableUnit; empty = any or none

    bool operator==(const FigureRange &) const = default;
};

/// Of `>=300亿人次`, `<3.2 billion`, `=2.5级`, `7%..8%`, `..8%`, `7%..`, `3到5亿`, `324.1亿`: signs of any width, numbers as
/// text/figures.h and text/numbers.h read them. Nothing for any other text.
std::optional<FigureRange> figureRangeOf(QStringView typed);

/// Whether a text begins with a sign that compares, or is one and no more.
bool beginsComparison(QStringView typed);
bool isComparison(QStringView typed);

/// Whether a word behind a figure, a space between, may belong to it: billion, km.
bool mayGoOnWithFigure(QStringView word);

/// figureRangeOf() reads it as the same range. Has no white space where the unit has none.
QString written(const FigureRange &range, Wording wording);

/// `32,410,000,000`, or 324.1亿; `$3,200,000,000`.
QString written(const text::Decimal &value, const QString &unit, Wording wording);

bool answers(const text::Quantity &figure, const FigureRange &range);

/// A text's figures; where it is several texts, a line feed stands between them.
std::vector<text::PrintedFigure> figuresIn(QStringView text);

}  // namespace dateline::search
