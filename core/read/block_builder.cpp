#include "read/block_builder.h"

#include "text/script.h"

#include <algorithm>

namespace dateline::read {
namespace {

/// Han, kana, Hangul, and the punctuation that is as wide as they are.
bool isWide(QChar c)
{
    const char16_t unit = c.unicode();
    return text::isCjk(unit) || (unit >= 0x3001 && unit <= 0x303F) || (unit >= 0xFF01 && unit <= 0xFF60) ||
           unit == u'—' || unit == u'…' || unit == u'“' || unit == u'”' || c.isSurrogate();
}

bool isTrimmed(QChar c) { return c.isSpace() || c == QChar(0xFEFF) || c == QChar(0x200B); }

/// Moves a range for `cut` characters taken off the front, and keeps it inside [0, size].
model::TextRange moved(model::TextRange range, int cut, int size)
{
    const int start = std::clamp(range.start - cut, 0, size);
    const int end = std::clamp(range.end() - cut, 0, size);
    return {start, end - start};
}

/// Lines that held white space alone at either end are no longer the text's, of which `cut` characters are off the front.
void trimLines(Block &block, int cut)
{
    std::vector<LineStart> &starts = block.lineStarts;
    for (LineStart &start : starts)
        start.offset = std::max(0, start.offset - cut);
    std::erase_if(starts, [&](const LineStart &start) { return start.offset > 0 && start.offset >= block.text.size(); });
    const auto second = std::find_if(starts.begin(), starts.end(), [](const LineStart &start) { return start.offset > 0; });
    if (second != starts.begin()) {
        block.lines.first = std::prev(second)->line;
        starts.erase(starts.begin(), std::prev(second));
    }
}

}  // namespace

void BlockBuilder::begin(BlockType type, int line)
{
    m_block = {};
    m_block.type = type;
    m_block.lines = {line, line};
    m_line = line;
    m_pendingLine = 0;
    m_pendingSpace = false;
    m_strongStart = m_strongStart >= 0 ? 0 : -1;
    for (Link &link : m_openLinks)
        link.range.start = 0;
}

void BlockBuilder::settleBreak(QChar next)
{
    QString &text = m_block.text;
    const bool wide = !text.isEmpty() && isWide(text.back()) && isWide(next);
    const bool needsSpace = m_pendingSpace || (m_pendingLine > 0 && !wide);
    if (needsSpace && !text.isEmpty() && !text.back().isSpace() && !next.isSpace())
        text += u' ';
    if (m_pendingLine > 0) {
        if (text.isEmpty())
            m_block.lines.first = m_pendingLine;
        else
            m_block.lineStarts.push_back({static_cast<int>(text.size()), m_pendingLine});
    }
    m_pendingLine = 0;
    m_pendingSpace = false;
}

void BlockBuilder::append(QStringView text)
{
    if (text.isEmpty())
        return;
    settleBreak(text.front());
    m_block.text += text;
}

void BlockBuilder::breakLine(int line)
{
    m_line = line;
    m_pendingLine = line;
}

void BlockBuilder::space() { m_pendingSpace = true; }

void BlockBuilder::setStrong(bool strong)
{
    const int at = static_cast<int>(m_block.text.size());
    if (strong && m_strongStart < 0) {
        m_strongStart = at;
    } else if (!strong && m_strongStart >= 0) {
        if (at > m_strongStart)
            m_block.strong.push_back({m_strongStart, at - m_strongStart});
        m_strongStart = -1;
    }
}

void BlockBuilder::beginLink(const QString &url)
{
    m_openLinks.push_back({{static_cast<int>(m_block.text.size()), 0}, url});
}

void BlockBuilder::endLink()
{
    if (m_openLinks.empty())
        return;
    Link link = m_openLinks.back();
    m_openLinks.pop_back();
    link.range.length = static_cast<int>(m_block.text.size()) - link.range.start;
    m_block.links.push_back(std::move(link));
}

std::optional<Block> BlockBuilder::end(int lastLine)
{
    const bool strong = m_strongStart >= 0;
    if (strong) {
        setStrong(false);
        m_strongStart = 0;  // goes on in the next block
    }
    const auto &starts = m_block.lineStarts;
    const int lastTextLine = starts.empty() ? m_block.lines.first : starts.back().line;
    m_block.lines.last = std::max(lastLine, lastTextLine);

    m_block.lineStarts.insert(m_block.lineStarts.begin(), {0, m_block.lines.first});
    trim(m_block);
    if (m_block.text.isEmpty())
        return std::nullopt;
    return std::move(m_block);
}

void trim(Block &block)
{
    QString &text = block.text;
    qsizetype to = text.size();
    while (to > 0 && isTrimmed(text[to - 1]))
        --to;
    text.truncate(to);
    qsizetype from = 0;
    while (from < text.size() && isTrimmed(text[from]))
        ++from;
    text.remove(0, from);

    const auto cut = static_cast<int>(from);
    const auto size = static_cast<int>(text.size());
    for (model::TextRange &range : block.strong)
        range = moved(range, cut, size);
    std::erase_if(block.strong, [](const model::TextRange &range) { return range.length == 0; });
    for (Link &link : block.links)
        link.range = moved(link.range, cut, size);
    trimLines(block, cut);
}

bool Block::isBold() const
{
    int covered = 0;
    for (const model::TextRange &range : strong)
        covered += range.length;
    return !text.isEmpty() && covered >= text.size();
}

}  // namespace dateline::read
