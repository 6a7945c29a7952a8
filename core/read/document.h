#pragma once

// A file as a flat list of blocks with their source lines, before anything is understood: what every
// reader gives and what parse/ takes.

#include "model/range.h"
#include "model/warning.h"
#include "text/decode.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace dateline::read {

enum class BlockType {
    Heading,
    Paragraph,
    ListItem,
    Quote,
    TableRow,
    Code,
};

/// What the markup's own names (class, id) say of a short block near a headline.
enum class HeadPart {
    None,
    Kicker,
    Deck,
    Byline,
};

/// Where a source line begins in a block's text.
struct LineStart {
    int offset = 0;  ///< UTF-16 units
    int line = 0;    ///< 1-based

    bool operator==(const LineStart &) const = default;
};

struct Link {
    model::TextRange range;  ///< its label in the block's text
    QString url;

    bool operator==(const Link &) const = default;
};

struct Block {
    BlockType type = BlockType::Paragraph;
    int level = 0;                    ///< Heading: 1 … 6
    QString text;                     ///< trimmed, no line feed
    model::LineRange lines;
    std::vector<LineStart> lineStarts;  ///< one a source line, the first at offset 0
    std::vector<model::TextRange> strong;
    std::vector<Link> links;
    QString marker;                   ///< ListItem: as printed ("1.", "-")
    int blankLinesBefore = 0;
    bool isCaption = false;           ///< markup says that it describes a picture
    bool isBar = false;               ///< Heading: drawn as a bar, ━━ name ━━
    HeadPart part = HeadPart::None;   ///< what markup names it, where it could stand beside a headline
    bool ruleBefore = false;          ///< a rule stands between it and the block before
    QString role;                     ///< in a written form (written_form.h): what the comment above it says it is

    /// Whether all of the text is strong: a bold line.
    bool isBold() const;

    bool operator==(const Block &) const = default;
};

/// A picture that the text names; nothing is opened for it.
struct Picture {
    QString reference;    ///< as the file writes it: a path, an address, or neither
    QString alternative;  ///< the words that stand for it
    int line = 0;
    QString after;        ///< how the block before it begins; empty before the first one

    static constexpr int kLongestAfter = 40;  ///< UTF-16 units

    bool operator==(const Picture &) const = default;
};

/// A field that the format itself carries, such as front matter's `date:`.
struct Field {
    QString name;  ///< lower case
    QString value;
    int line = 0;

    bool operator==(const Field &) const = default;
};

/// One article as the format itself divides them: a feed's item, a record of a dump, a page. Every text is plain
/// (markup taken out, entities resolved) and as printed; what is absent is empty.
struct Item {
    QString title;
    QString link;           ///< absolute where it can be
    QStringList authors;    ///< the names alone
    QDateTime published;    ///< invalid where not stated; in the zone that was stated
    QDateTime updated;
    QString language;       ///< BCP 47
    QString source;         ///< the publication or agency that a record names
    QStringList categories;
    QString summary;        ///< where it is apart from the text
    std::vector<Block> blocks;  ///< its text
    std::vector<Picture> pictures;  ///< in printed order
    model::LineRange lines;

    bool operator==(const Item &) const = default;
};

/// Either `items` or `blocks` hold the text, never both.
struct Document {
    QString format;   ///< "markdown", "text", "html", "rss", "atom", "json-feed", "json"
    QString encoding;
    text::EncodingBasis encodingBasis = text::EncodingBasis::Detected;
    bool hasHtml = false;  ///< tags stood in the text
    QString title;    ///< of the whole, where the format has a field for it: a feed's title
    QString language; ///< BCP 47, where the format says it
    QDateTime published;  ///< of the whole, where the format says it
    std::vector<Block> blocks;
    std::vector<Picture> pictures;  ///< of `blocks`, in printed order
    std::vector<Item> items;
    std::vector<Field> fields;
    std::vector<model::Warning> warnings;

    bool operator==(const Document &) const = default;
};

}  // namespace dateline::read
