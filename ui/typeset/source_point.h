#pragma once

#include "model/block.h"

#include <QString>

#include <vector>

namespace dateline::ui {

/// A character of an article, as what is known of where it stands in the file.
struct SourcePoint {
    model::LineRange paragraph;  ///< the lines of all of its paragraph
    model::LineRange piece;      ///< those of the piece between two seams that it stands in
    QString text;                ///< of that piece
    int offset = 0;              ///< in that text

    bool operator==(const SourcePoint &) const = default;
};

/// For the character at `offset` of a paragraph.
SourcePoint sourcePoint(const QString &text, model::LineRange lines, const std::vector<model::Seam> &seams, int offset);

}  // namespace dateline::ui
