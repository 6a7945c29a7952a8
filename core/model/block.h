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

/// Whether the kind is what an article tells, a title inside it or a caption; not who wrote it, whose picture it is, where
/// it was filed, what follows it, or a link.
constexpr bool isRunningText(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Paragraph:
    case BlockKind::Subheading:
    case BlockKind::Caption:
    case BlockKind::Quote:
    case BlockKind::ListItem:
    case BlockKind::TableRow:
        return true;
    case BlockKind::Credit:
    case BlockKind::Byline:
    case BlockKind::Dateline:
    case BlockKind::Trailer:
    case BlockKind::Link:
        break;
    }
    return false;
}

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
