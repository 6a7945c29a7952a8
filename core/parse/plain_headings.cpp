#include "parse/plain_headings.h"

#include "parse/masthead.h"
#include "parse/sentence.h"
#include "text/script.h"

#include <algorithm>

namespace dateline::parse {
namespace {

using read::Block;
using read::BlockType;

constexpr int kLongestHeadline = 60;
constexpr int kLongestSection = 8;
constexpr int kSectionLevel = 2;
constexpr int kHeadlineLevel = 3;

bool isOpen(const Block &block)
{
    return block.type == BlockType::Paragraph && block.lines.first == block.lines.last && block.links.empty() &&
           block.text.size() <= kLongestHeadline && !block.text.endsWith(u',') && !block.text.endsWith(u'，') &&
           !block.text.endsWith(u'、');
}

bool isAttribution(const Block &block, const HouseStyles &styles)
{
    return styles.headOf(block.text) || styles.lineOf(block.text) || styles.tailOf(block.text) ||
           styles.creditOf(block.text) || isTrailer(block.text, styles);
}

bool canBeHeadline(const Block &block, const HouseStyles &styles)
{
    const QChar last = block.text.back();
    const bool ends = endsSentence(block.text) && last != u'？' && last != u'?' && last != u'！' && last != u'!' &&
                      last != u'”' && last != u'）' && last != u')';
    const bool clauses = text::isMostlyHan(block.text) && hasClauseMarks(block.text);
    return isOpen(block) && !ends && !clauses && !block.text.endsWith(u'.') && !isAttribution(block, styles) &&
           !isMastheadLine(block.text, styles.words);
}

/// A second line of a headline begins with a dash.
bool isDeck(QStringView text) { return text.startsWith(u"——"); }

bool isText(const Block &block)
{
    return block.type != BlockType::Heading && (block.text.size() > kLongestHeadline || endsSentence(block.text));
}

/// Whether the first line is the publication's name: it ends as such names do (…新闻), and no headline below it does.
bool isMasthead(const std::vector<Block> &blocks, const HouseStyles &styles)
{
    const QString &name = blocks.front().text;
    return isPublicationName(name, styles.words) && std::none_of(blocks.begin() + 1, blocks.end(), [&](const Block &block) {
               return block.text != name && isOpen(block) && !endsSentence(block.text) && isPublicationName(block.text, styles.words);
           });
}

void makeHeading(Block &block, int level)
{
    block.type = BlockType::Heading;
    block.level = level;
}

/// Below a heading that stands alone, at the top: the file's own title.
int levelBelow(const std::vector<Block> &blocks)
{
    const auto title = std::find_if(blocks.begin(), blocks.end(), [](const Block &block) { return block.type == BlockType::Heading; });
    return title == blocks.end() ? kHeadlineLevel : title->level + 1;
}

int takeBoldLines(std::vector<Block> &blocks)
{
    const int level = levelBelow(blocks);
    int taken = 0;
    for (Block &block : blocks) {
        if (block.type == BlockType::Paragraph && block.isBold() && block.text.size() <= kLongestHeadline) {
            makeHeading(block, level);
            ++taken;
        }
    }
    return taken;
}

}  // namespace

void inferHeadings(std::vector<Block> &blocks, const HouseStyles &styles)
{
    if (takeBoldLines(blocks) > 0)
        return;
    for (std::size_t i = 0; i + 1 < blocks.size(); ++i) {
        Block &block = blocks[i];
        if (block.type == BlockType::Paragraph && readPageLine(block.text))
            makeHeading(block, kSectionLevel);
        if (!canBeHeadline(block, styles) || (i == 0 && isMasthead(blocks, styles)))
            continue;
        if (isDeck(block.text))
            continue;
        const bool closed = i == 0 || blocks[i - 1].type == BlockType::Heading || isText(blocks[i - 1]) ||
                            isAttribution(blocks[i - 1], styles) || isMastheadLine(blocks[i - 1].text, styles.words);
        const bool belowHeadline = i > 0 && blocks[i - 1].type == BlockType::Heading && blocks[i - 1].level == kHeadlineLevel;
        if (!closed || (belowHeadline && endsSentence(block.text)))
            continue;
        Block &next = blocks[i + 1];
        const bool decked = isDeck(next.text) && i + 2 < blocks.size() && (isText(blocks[i + 2]) || isAttribution(blocks[i + 2], styles));
        if (isText(next) || isAttribution(next, styles) || decked) {
            makeHeading(block, kHeadlineLevel);
        } else if (canBeHeadline(next, styles) && i + 2 < blocks.size() &&
                   (isText(blocks[i + 2]) || isAttribution(blocks[i + 2], styles))) {
            const bool section = block.text.size() <= kLongestSection && isOpen(block);
            makeHeading(block, section ? kSectionLevel : kHeadlineLevel + 1);
        }
    }
}

}  // namespace dateline::parse
