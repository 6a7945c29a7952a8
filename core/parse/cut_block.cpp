#include "parse/cut_block.h"

#include "read/block_builder.h"

#include <algorithm>

namespace dateline::parse {
namespace {

/// The part of `range` in [from, to), counted from `from`.
model::TextRange within(const model::TextRange &range, int from, int to)
{
    const int start = std::clamp(range.start, from, to);
    const int end = std::clamp(range.end(), from, to);
    return {start - from, end - start};
}

read::Block part(const read::Block &block, int from, int to)
{
    read::Block part = block;
    part.text = block.text.sliced(from, to - from);
    part.strong.clear();
    part.links.clear();
    part.lineStarts.clear();
    for (const model::TextRange &range : block.strong) {
        if (const model::TextRange inside = within(range, from, to); inside.length > 0)
            part.strong.push_back(inside);
    }
    for (const read::Link &link : block.links) {
        if (const model::TextRange inside = within(link.range, from, to); inside.length > 0)
            part.links.push_back({inside, link.url});
    }
    int line = block.lines.first;  // that `from` stands on
    for (const read::LineStart &start : block.lineStarts) {
        if (start.offset <= from)
            line = start.line;
        else if (start.offset < to)
            part.lineStarts.push_back({start.offset - from, start.line});
    }
    part.lineStarts.insert(part.lineStarts.begin(), {0, line});
    part.lines = {line, to < block.text.size() ? part.lineStarts.back().line : block.lines.last};
    trim(part);
    return part;
}

}  // namespace

read::Block cutBefore(read::Block &block, int at)
{
    read::Block before = part(block, 0, at);
    block = part(block, at, static_cast<int>(block.text.size()));
    return before;
}

}  // namespace dateline::parse
