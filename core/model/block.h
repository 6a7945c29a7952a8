#pragma once

#include "model/range.h"

#include <QString>

#include <vector>

namespace dateline::model {

enum class BlockKind {
    Paragraph,
    Subheading,
    Caption,
    Credit,
    Byline,
    Dateline,
    Quote,
    ListItem,
    TableRow,
    Trailer,
    Link,
};

/// A place where two pieces broken by a column were joined.
struct Seam {
    int offset = 0;  ///< in the joined text, UTF-16 units: the first character of the second piece
    int line = 0;    ///< the source line that the second piece begins on

    bool operator==(const Seam &) const = default;
};

/// One paragraph-level unit. The text is as printed and holds no line break: a source line break
/// between two Han characters is nothing, any other a space.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    LineRange lines;
    QString text;
    std::vector<Seam> seams;

    bool operator==(const Block &) const = default;
};

}  // namespace dateline::model
