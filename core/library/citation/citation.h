#pragma once

// An article as a reference, for a paper's list or a reference manager. Pure.

#include "archive/archive.h"
#include "library/citation/cited.h"

#include <QString>

#include <optional>

namespace dateline::library {

enum class CitationStyle {
    Gbt7714,  ///< GB/T 7714-2015: 作者. 题名[N]. 报纸名, 日期(版次).
    Bibtex,
    Ris,      ///< type NEWS
    Csl,      ///< CSL-JSON: an array of one article-newspaper
};

/// All of them, in the order in which they are offered.
inline constexpr CitationStyle kCitationStyles[] = {CitationStyle::Gbt7714, CitationStyle::Bibtex, CitationStyle::Ris, CitationStyle::Csl};

/// "gbt7714" …
QString nameOf(CitationStyle style);
/// Nothing when there is none of that name.
std::optional<CitationStyle> citationStyleOf(QStringView name);

/// Without a line end at its end.
QString citationOf(const Cited &cited, CitationStyle style);

QString gbt7714Of(const Cited &cited);
QString bibtexOf(const Cited &cited);
QString risOf(const Cited &cited);
QString cslOf(const Cited &cited);

}  // namespace dateline::library
