#include "parse/furniture.h"

#include <algorithm>

namespace dateline::parse {
namespace {

constexpr int kLongestStamp = 80;

/// The text without brackets around it.
QStringView unbracketed(QStringView text)
{
    static constexpr QStringView open = u"(（[【";
    while (!text.isEmpty() && (open.contains(text.front()) || text.front().isSpace()))
        text = text.sliced(1);
    return text;
}

}  // namespace

Furniture furnitureOf(const read::Block &block, const Words &words)
{
    if (block.type == read::BlockType::Heading || block.text.size() > kLongestStamp)
        return Furniture::None;
    const QStringView text = unbracketed(block.text);
    if (beginsWithWord(text, words.updateStamp))
        return Furniture::UpdateStamp;
    if (block.links.size() != 1)
        return Furniture::None;
    const read::Link &link = block.links.front();
    const QStringView label = QStringView(block.text).sliced(link.range.start, link.range.length);
    const bool wholeLine = label.size() == block.text.size();
    if ((wholeLine && isWord(label, words.sourceLink)) || beginsWithWord(block.text, words.sourceLine))
        return Furniture::SourceLink;
    return Furniture::None;
}

}  // namespace dateline::parse
