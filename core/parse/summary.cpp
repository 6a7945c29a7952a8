#include "parse/summary.h"

#include "parse/sentence.h"

namespace dateline::parse {
namespace {

bool isSignOff(QStringView line) { return line.startsWith(u'（') || line.startsWith(u'('); }

}  // namespace

std::vector<model::TextLines> summaryLines(const std::vector<read::Block> &blocks)
{
    std::vector<model::TextLines> entries;
    for (const read::Block &block : blocks) {
        const QString marker = block.marker.isEmpty() ? QString() : block.marker + u' ';
        bool first = true;
        for (std::size_t i = 0; i < block.lineStarts.size(); ++i) {
            const bool last = i + 1 == block.lineStarts.size();
            const int from = block.lineStarts[i].offset;
            const int to = last ? static_cast<int>(block.text.size()) : block.lineStarts[i + 1].offset;
            const int line = block.lineStarts[i].line;
            const int lastLine = last ? block.lines.last : block.lineStarts[i + 1].line - 1;
            const QString part = block.text.sliced(from, to - from).trimmed();
            if (!first && !isNumbered(part) && !isSignOff(part)) {
                entries.back().text += part;
                entries.back().lines.last = lastLine;
            } else {
                entries.push_back({{line, lastLine}, (first ? marker : QString()) + part});
            }
            first = false;
        }
    }
    return entries;
}

}  // namespace dateline::parse
