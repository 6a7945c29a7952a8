#include "read/markdown_habits.h"

#include "read/block_builder.h"
#include "read/source_lines.h"
#include "text/script.h"

#include <algorithm>

namespace dateline::read {
namespace {

constexpr int kBarLevel = 2;
constexpr qsizetype kLongestLine = 80;   // in bold
constexpr qsizetype kShortestField = 4;
constexpr qsizetype kLongestField = 20;  // without a mark

/// Takes two characters out of a block's text at `at`.
void removePair(Block &block, int at)
{
    const auto moved = [at](int offset) { return offset > at ? std::max(at, offset - 2) : offset; };
    const auto moveRange = [&moved](model::TextRange &range) {
        const int end = moved(range.end());
        range.start = moved(range.start);
        range.length = end - range.start;
    };
    block.text.remove(at, 2);
    std::for_each(block.strong.begin(), block.strong.end(), moveRange);
    for (Link &link : block.links)
        moveRange(link.range);
    for (LineStart &start : block.lineStarts)
        start.offset = moved(start.offset);
}

void makeHeading(Block &block, int level, const QString &text)
{
    block.type = BlockType::Heading;
    block.level = level;
    block.text = text;
    block.strong.clear();
    block.links.clear();
}

}  // namespace

void readLooseEmphasis(Block &block)
{
    const auto marks = block.text.count(u"**");
    if (marks == 0 || marks % 2 != 0 || !text::isMostlyHan(block.text))
        return;
    int open = -1;
    for (qsizetype at = block.text.indexOf(u"**"); at >= 0; at = block.text.indexOf(u"**", at)) {
        removePair(block, static_cast<int>(at));
        if (open >= 0)
            block.strong.push_back({open, static_cast<int>(at) - open});
        open = open >= 0 ? -1 : static_cast<int>(at);
    }
    trim(block);
}

void readOtherHeading(Block &block)
{
    qsizetype hashes = 0;
    while (hashes < block.text.size() && block.text[hashes] == u'#')
        ++hashes;
    if (hashes >= 1 && hashes <= 6 && hashes < block.text.size() && text::isCjk(block.text[hashes].unicode()))
        makeHeading(block, static_cast<int>(hashes), block.text.sliced(hashes));
    else if (const QString name = barName(block.text); !name.isEmpty() && !block.text.startsWith(u'【')) {
        makeHeading(block, kBarLevel, name);
        block.isBar = true;
    }
}

bool endsAtBreak(QStringView line)
{
    static constexpr QStringView ends = u"。！？…”）!?)";
    static constexpr QStringView marks = u"，、；,;";
    line = line.trimmed();
    if (line.startsWith(u"**") && line.size() <= kLongestLine && line.indexOf(u"**", 2) > 2)
        return line.endsWith(u"**") || !std::any_of(line.begin(), line.end(), [](QChar c) { return marks.contains(c); });
    if (!text::isMostlyHan(line))
        return false;
    return ends.contains(line.back()) ||
           (line.size() >= kShortestField && line.size() <= kLongestField && std::none_of(line.begin(), line.end(), [](QChar c) { return marks.contains(c); }));
}

}  // namespace dateline::read
