#include "parse/page_head.h"

#include "parse/page_line.h"
#include "parse/sentence.h"
#include "parse/stamp.h"
#include "text/script.h"

#include <algorithm>

namespace dateline::parse {
namespace {

using read::Block;
using read::BlockType;

constexpr std::size_t kMostAbove = 6;      // blocks above a headline
constexpr std::size_t kMostBelow = 6;      // blocks between a headline and its stamp
constexpr qsizetype kLongestTitle = 160;   // kicker, headline or deck
constexpr qsizetype kFewestLetters = 2;

void join(std::optional<Block> &into, const Block &block)
{
    if (!into) {
        into = block;
        into->type = BlockType::Heading;
        return;
    }
    into->text += u' ' + block.text;
    into->lines.last = block.lines.last;
}

struct Span {
    std::size_t from = 0;
    std::size_t to = 0;
    bool isEmpty() const { return from == to; }
};

/// The blocks that together are the title, or its part before the deck.
Span findTitle(const std::vector<Block> &blocks, const QString &title)
{
    const QString wanted = text::lettersOf(title);
    if (wanted.size() < kFewestLetters)
        return {};
    for (std::size_t from = 0; from < std::min(blocks.size(), kMostAbove); ++from) {
        QString letters;
        for (std::size_t to = from; to < blocks.size() && letters.size() < wanted.size(); ++to) {
            letters += text::lettersOf(blocks[to].text);
            if (letters == wanted)
                return {from, to + 1};
            if (!wanted.startsWith(letters))
                break;
        }
    }
    return {};
}

bool isTitleLike(const Block &block)
{
    return block.text.size() <= kLongestTitle && block.type != BlockType::TableRow;
}

/// Whether the block is running text, which no part of a headline is.
bool isSentence(const Block &block) { return block.type != BlockType::Heading && block.text.endsWith(u'。'); }

/// How far the stamps below a headline reach; `from` where there are none.
std::size_t stampsEnd(const std::vector<Block> &blocks, std::size_t from, const Words &words)
{
    std::size_t end = from;
    for (std::size_t i = from; i < std::min(blocks.size(), from + kMostBelow); ++i) {
        if (readStamp(blocks[i].text, words))
            end = i + 1;
        else if (!isTitleLike(blocks[i]) || isSentence(blocks[i]) || (end > from && blocks[i].type != BlockType::Heading))
            break;
    }
    return end;
}

/// How far the lines reach below a headline that markup names as parts of it.
std::size_t namedEnd(const std::vector<Block> &blocks, std::size_t from)
{
    std::size_t end = from;
    while (from > 0 && end < std::min(blocks.size(), from + kMostBelow) && isTitleLike(blocks[end]) &&
           (blocks[end].part == read::HeadPart::Deck || blocks[end].part == read::HeadPart::Byline))
        ++end;
    return end;
}

/// The headings right below a headline that are its second part: those that no heading further below is like.
std::size_t decksEnd(const std::vector<Block> &blocks, std::size_t from)
{
    std::size_t end = from;
    while (end < blocks.size() && blocks[end].type == BlockType::Heading)
        ++end;
    const bool parts = std::any_of(blocks.begin() + static_cast<std::ptrdiff_t>(end), blocks.end(), [&](const Block &block) {
        return end > from && block.type == BlockType::Heading && block.level <= blocks[end - 1].level;
    });
    return end == blocks.size() || parts ? from : end;
}

}  // namespace

PageHead readPageHead(const std::vector<Block> &blocks, const QString &title, const HouseStyles &styles)
{
    PageHead head;
    const Span span = findTitle(blocks, title);
    for (std::size_t i = 0; i < span.from; ++i) {
        if (const auto stamp = readStamp(blocks[i].text, styles.words)) {
            head.stamps.push_back(stamp->masthead);
        } else if (const auto page = readPageLine(blocks[i].text)) {
            Masthead printed;
            printed.page = page->page;
            printed.section = page->name;
            head.stamps.push_back(printed);
            head.furniture.push_back(blocks[i]);
        } else if (isTitleLike(blocks[i])) {
            join(head.kicker, blocks[i]);
        } else {
            return {};  // running text above: that was no headline
        }
    }
    for (std::size_t i = span.from; i < span.to; ++i)
        join(head.headline, blocks[i]);
    head.size = span.to;
    std::size_t end = std::max(stampsEnd(blocks, span.to, styles.words), namedEnd(blocks, span.to));
    if (!span.isEmpty() && end == span.to)
        end = decksEnd(blocks, span.to);
    for (std::size_t i = span.to; i < end; ++i) {
        const Block &block = blocks[i];
        const auto stamp = readStamp(block.text, styles.words);
        const QString byline = stamp ? stamp->byline : block.text;
        if (stamp)
            head.stamps.push_back(stamp->masthead);
        if (byline.isEmpty()) {
            head.furniture.push_back(block);
            continue;
        }
        const bool isSigned = block.part == read::HeadPart::Byline || styles.lineOf(byline).has_value();
        const bool isDeck = !stamp && (block.type == BlockType::Heading || block.part == read::HeadPart::Deck || !isSigned);
        if (isDeck || head.byline) {
            join(head.deck, block);
            continue;
        }
        Piece piece;
        piece.source = block;
        piece.source.type = BlockType::Paragraph;
        piece.source.text = byline;
        piece.byline = readStampedByline(byline, styles);
        head.byline = std::move(piece);
    }
    head.size = end;
    return head;
}

}  // namespace dateline::parse
