#include "parse/plain_headings.h"

#include "parse/cut_block.h"
#include "parse/masthead.h"
#include "parse/page_line.h"
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
constexpr int kDeckLevel = 5;  // HeadingRole: two below its headline, and no blank line between
constexpr int kShortestNotice = 20;      // behind ▲
constexpr int kShortestHeadline = 5;     // of one that has a second part
constexpr std::size_t kMostParts = 3;    // kicker, headline, deck
constexpr qsizetype kLongestItem = 250;  // of a roundup that nothing closes

bool isOpen(const Block &block)
{
    return block.type == BlockType::Paragraph && block.lines.first == block.lines.last &&
           block.links.empty() && block.text.size() <= kLongestHeadline &&
           !block.text.endsWith(u',') && !block.text.endsWith(u'，') && !block.text.endsWith(u'、');
}

bool isAttribution(const Block &block, const HouseStyles &styles)
{
    return styles.headOf(block.text) || styles.lineOf(block.text) || styles.tailOf(block.text) ||
           styles.creditOf(block.text) || isTrailer(block.text, styles) || isWord(block.text, styles.words.endMark);
}

/// 19:30 何处: an entry of a schedule.
bool beginsWithTime(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    return (colon == 1 || colon == 2) && text.size() > colon + 2 && text[0].isDigit() && text[colon - 1].isDigit() &&
           text[colon + 1].isDigit() && text[colon + 2].isDigit();
}

/// ▲박○○씨 별세, …: a notice of births and deaths.
bool isNotice(QStringView text) { return text.size() >= kShortestNotice && text.startsWith(u'▲'); }

bool canBeHeadline(const Block &block, const HouseStyles &styles)
{
    const QChar last = block.text.back();
    const bool ends = endsSentence(block.text) && last != u'？' && last != u'?' && last != u'！' &&
                      last != u'!' && last != u'”' && last != u'）' && last != u')';
    const bool clauses = text::isMostlyHan(block.text) && hasClauseMarks(block.text);
    return isOpen(block) && !ends && !clauses && !beginsWithTime(block.text) && !isNotice(block.text) && !block.text.endsWith(u'.') &&
           !isAttribution(block, styles) && !isMastheadLine(block.text, styles.words);
}

/// A second line of a headline begins with a dash.
bool isDeck(QStringView text) { return text.startsWith(u"——"); }

bool isText(const Block &block)
{
    return block.type != BlockType::Heading &&
           (block.type == BlockType::TableRow || block.text.size() > kLongestHeadline || endsSentence(block.text) || beginsWithTime(block.text) || isNotice(block.text));
}

/// A name that stands alone, as a poem's or story's author below its title: with one of the commonest surnames, or two
/// Cyrillic words. It heads nothing; whom it names is not told from that.
bool isBareName(QStringView text, const Lexicon &lexicon)
{
    text = text.trimmed();
    const bool spaced = text.size() == 3 && text[1].isSpace();
    if (text.size() >= 2 && text.size() <= 3 && beginsWithSurname(text, lexicon))
        return spaced ? text::isHan(text[2].unicode()) : std::all_of(text.begin(), text.end(), [](QChar c) { return text::isHan(c.unicode()); });
    const qsizetype space = text.indexOf(u' ');
    const auto isWord = [](QStringView word) {
        constexpr qsizetype longest = 16;
        return word.size() >= 2 && word.size() <= longest && word.front().isUpper() &&
               std::all_of(word.begin() + 1, word.end(), [](QChar c) { return c.isLower() && c.unicode() >= 0x0400 && c.unicode() < 0x0530; });
    };
    return space > 0 && isWord(text.first(space)) && isWord(text.sliced(space + 1));
}

/// A line in capitals names a section of a paper in Latin or Cyrillic: LETTERS TO THE EDITOR.
bool isInCapitals(QStringView text)
{
    constexpr qsizetype fewest = 4;
    constexpr qsizetype longest = 30;
    return text.size() >= fewest && text.size() <= longest && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c.isUpper() && !text::isCjk(c.unicode())) || c == u' ' || c == u'&' || c == u'\'';
           });
}

/// 一、 （二）: the parts of a document.
bool isPart(QStringView text)
{
    static constexpr QStringView numerals = u"一二三四五六七八九十";
    return isNumbered(text) && (numerals.contains(text.front()) || (text.size() > 1 && numerals.contains(text[1])));
}

/// Whether the first line is the publication's name: it ends as such names do (…新闻), and no headline below it does.
bool isMasthead(const std::vector<Block> &blocks, const HouseStyles &styles)
{
    const QString &name = blocks.front().text;
    if (blocks.size() > 1 && isNameAbove(name, blocks[1].text, styles.words))
        return true;
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
    const auto title = std::find_if(blocks.begin(), blocks.end(), [](const Block &block) {
        return block.type == BlockType::Heading;
    });
    return title == blocks.end() ? kHeadlineLevel : title->level + 1;
}

/// Whether a line says what the writer is whom the line above names.
bool isBelowByline(const std::vector<Block> &blocks, std::size_t i, const HouseStyles &styles)
{
    return i > 0 && isAuthorTitle(blocks[i].text, styles.words) && styles.lineOf(blocks[i - 1].text);
}

int takeBoldLines(std::vector<Block> &blocks)
{
    const int level = levelBelow(blocks);
    int taken = 0;
    for (Block &block : blocks) {
        if (block.type == BlockType::Paragraph && block.isBold() &&
            block.text.size() <= kLongestHeadline) {
            makeHeading(block, level);
            ++taken;
        }
    }
    return taken;
}

int blankLinesAbove(const std::vector<Block> &blocks, std::size_t i)
{
    return i == 0 ? 0 : std::max(0, blocks[i].lines.first - blocks[i - 1].lines.last - 1);
}

/// Whether a short line closes what stands right above it, with a blank line below: 某某县人民法院. Two lines may.
bool isSignature(const std::vector<Block> &blocks, std::size_t i)
{
    constexpr qsizetype longest = 30;
    const auto isLine = [&](std::size_t at) {
        return at > 0 && blocks[at].type == BlockType::Paragraph && blocks[at].text.size() <= longest && blankLinesAbove(blocks, at) == 0;
    };
    const bool last = i + 1 == blocks.size() || blankLinesAbove(blocks, i + 1) > 0;
    return last && isLine(i) && (isText(blocks[i - 1]) || (isLine(i - 1) && isText(blocks[i - 2])));
}

/// Where the lines right below the heading of a list of contents end.
std::size_t contentsEnd(const std::vector<Block> &blocks, std::size_t heading)
{
    std::size_t end = heading + 1;
    while (end < blocks.size() && !isText(blocks[end]) && (end == heading + 1 || blankLinesAbove(blocks, end) == 0))
        ++end;
    return end;
}

/// How many lines, none of them blank, a headline of several parts has that begins at `from`; 0 where none does.
std::size_t partsOfHeadline(const std::vector<Block> &blocks, std::size_t from,
                            const HouseStyles &styles)
{
    const Block &first = blocks[from];
    if ((from > 0 && blankLinesAbove(blocks, from) == 0) || first.text.size() < kShortestHeadline ||
        isRoundupName(first.text, styles.words))
        return 0;
    std::size_t to = from;
    while (to < blocks.size() && to - from <= kMostParts && canBeHeadline(blocks[to], styles) && !(to > from && isBareName(blocks[to].text, styles.lexicon)) &&
           (to == from || blankLinesAbove(blocks, to) == 0))
        ++to;
    const bool closed = to < blocks.size() && (isText(blocks[to]) || isAttribution(blocks[to], styles) || isBareName(blocks[to].text, styles.lexicon));
    const std::size_t parts = to - from;
    return closed && parts >= 2 && parts <= kMostParts ? parts : 0;
}

/// Two lines are headline and deck; three, or two above a deck that a dash begins, have a kicker above.
void makeParts(std::vector<Block> &blocks, std::size_t from, std::size_t parts)
{
    const bool kicked = parts == kMostParts;
    if (kicked)
        makeHeading(blocks[from], kHeadlineLevel + 1);
    makeHeading(blocks[from + (kicked ? 1 : 0)], kHeadlineLevel);
    makeHeading(blocks[from + parts - 1], kDeckLevel);
}

/// What stands below a roundup's name is its own as long as it is short and nobody signs it.
void nestRoundup(std::vector<Block> &blocks, std::size_t name, const HouseStyles &styles)
{
    blocks[name].level = kHeadlineLevel;
    int blankLines = -1;
    for (std::size_t i = name + 1; i < blocks.size();) {
        Block &headline = blocks[i];
        const bool decked = i + 1 < blocks.size() && blocks[i + 1].type == BlockType::Heading;
        if (headline.type != BlockType::Heading || headline.level != kHeadlineLevel ||
            headline.ruleBefore || decked ||
            (blankLines >= 0 && blankLinesAbove(blocks, i) > blankLines))
            return;
        blankLines = blankLinesAbove(blocks, i);
        qsizetype size = 0;
        bool isSigned = false;
        for (++i; i < blocks.size() && blocks[i].type != BlockType::Heading; ++i) {
            size += blocks[i].text.size();
            isSigned |= styles.lineOf(blocks[i].text).has_value();
        }
        if (isSigned || size > kLongestItem)
            return;
        headline.level = kHeadlineLevel + 1;
    }
}

/// Where the blocks below a heading end.
std::size_t groupEnd(const std::vector<Block> &blocks, std::size_t from)
{
    while (from < blocks.size() && blocks[from].type != BlockType::Heading)
        ++from;
    return from;
}

bool isBoldLine(const Block &block)
{
    return block.type == BlockType::Paragraph && block.isBold() && block.text.size() <= kLongestHeadline;
}

}  // namespace

void takeItemsBelowBars(std::vector<Block> &blocks, const HouseStyles &styles)
{
    for (std::size_t bar = 0; bar < blocks.size(); ++bar) {
        const Block &heading = blocks[bar];
        if (!heading.isBar || isRoundupName(heading.text, styles.words) || bar + 2 >= blocks.size() || !isBoldLine(blocks[bar + 1]))
            continue;
        const std::size_t end = groupEnd(blocks, bar + 1);
        for (std::size_t i = bar + 1; i + 1 < end; ++i) {
            if (!isBoldLine(blocks[i]) || isBoldLine(blocks[i + 1]))
                continue;
            if (const auto mark = blocks[i].text.size() - withoutMark(blocks[i].text).size(); mark > 0)
                (void)cutBefore(blocks[i], static_cast<int>(mark));
            makeHeading(blocks[i], heading.level + 1);
        }
    }
}

void inferHeadings(std::vector<Block> &blocks, const HouseStyles &styles)
{
    if (takeBoldLines(blocks) > 0)
        return;
    std::vector<std::size_t> roundups;
    std::size_t contents = 0;   // where a list of contents ended
    bool hasHeadline = false;   // one without a number
    bool hasCapitals = false;   // a section's name in capitals
    for (std::size_t i = 0; i + 1 < blocks.size(); ++i) {
        Block &block = blocks[i];
        if (block.type == BlockType::Paragraph && contents == 0 && isWord(block.text, styles.words.summary) &&
            contentsEnd(blocks, i) > i + 1) {
            makeHeading(block, kHeadlineLevel);  // of no headline below it
            contents = contentsEnd(blocks, i);
            i = contents - 1;
            continue;
        }
        if (block.type == BlockType::Paragraph && readPageLine(block.text))
            makeHeading(block, kSectionLevel);
        if (!canBeHeadline(block, styles) || (i == 0 && isMasthead(blocks, styles)))
            continue;
        if (isDeck(block.text) || isBelowByline(blocks, i, styles) || isSignature(blocks, i) || (hasHeadline && isPart(block.text)))
            continue;
        const bool inCapitals = isInCapitals(block.text) && blankLinesAbove(blocks, i) > 0;
        const bool first = !hasHeadline && blankLinesAbove(blocks, i) > 0;  // whatever the masthead says
        const bool closed = i == 0 || i == contents || inCapitals || first || blocks[i - 1].type == BlockType::Heading || isSignature(blocks, i - 1) ||
                            isText(blocks[i - 1]) || isAttribution(blocks[i - 1], styles) ||
                            isMastheadLine(blocks[i - 1].text, styles.words);
        const bool belowHeadline = i > 0 && blocks[i - 1].type == BlockType::Heading &&
                                   blocks[i - 1].level == kHeadlineLevel;
        if (!closed || (belowHeadline && (endsSentence(block.text) || isBareName(block.text, styles.lexicon))))
            continue;
        if (const std::size_t parts = partsOfHeadline(blocks, i, styles); parts > 0) {
            makeParts(blocks, i, parts);
            i += parts - 1;
            hasHeadline = true;
            continue;
        }
        if (block.text.size() <= kLongestSection && partsOfHeadline(blocks, i + 1, styles) > 0) {
            makeHeading(block, kSectionLevel);
            continue;
        }
        Block &next = blocks[i + 1];
        const bool decked = isDeck(next.text) && i + 2 < blocks.size() &&
                            (isText(blocks[i + 2]) || isAttribution(blocks[i + 2], styles));
        const bool named = isBareName(next.text, styles.lexicon) && block.text.size() >= kShortestHeadline && !isBareName(block.text, styles.lexicon);
        if (isText(next) || isAttribution(next, styles) || decked || named) {
            makeHeading(block, hasCapitals && inCapitals ? kSectionLevel : kHeadlineLevel);
            hasHeadline |= !isNumbered(block.text);
        } else if (canBeHeadline(next, styles) && i + 2 < blocks.size() &&
                   (isText(blocks[i + 2]) || isAttribution(blocks[i + 2], styles))) {
            const bool section = (block.text.size() <= kLongestSection || inCapitals) && isOpen(block);
            hasCapitals |= section && inCapitals;
            makeHeading(block, section ? kSectionLevel : kHeadlineLevel + 1);
            if (section && isRoundupName(block.text, styles.words))
                roundups.push_back(i);
        }
    }
    for (const std::size_t name : roundups)
        nestRoundup(blocks, name, styles);
}

}  // namespace dateline::parse
