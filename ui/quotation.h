#pragma once

// Text taken from an article, with where it stands: for a note, a letter, a card index.

#include "library/library.h"

#include <QString>

namespace dateline::ui {

/// A line in the window's language: headline, publication, day, section and page, file and lines; what is not known is
/// left out, never guessed. `lines`: {0, 0} = none.
QString sourceLine(const library::StoredArticle &stored, const model::LineRange &lines);

/// `text` as it is printed, below it its source.
QString quotation(const QString &text, const library::StoredArticle &stored, const model::LineRange &lines);

}  // namespace dateline::ui
