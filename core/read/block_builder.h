#pragma once

// Gathers one block's text piece by piece, keeping where lines, bold stretches and links lie in it.

#include "read/document.h"

#include <optional>

namespace dateline::read {

class BlockBuilder final {
public:
    /// Starts a block on source line `line`; what was begun before is forgotten.
    void begin(BlockType type, int line);
    void append(QStringView text);
    /// The source goes on on line `line`: between two CJK characters (or their punctuation) that is
    /// nothing, else a space.
    void breakLine(int line);
    /// White space of any kind that the format counts as one space.
    void space();
    void setStrong(bool strong);
    void beginLink(const QString &url);
    void endLink();

    /// What the block is; may be changed until it ends.
    Block &block() { return m_block; }
    int line() const { return m_line; }
    bool hasText() const { return !m_block.text.isEmpty(); }

    /// The block, trimmed; nothing when it holds no text. It lasts to `lastLine`, or to the last line begun.
    std::optional<Block> end(int lastLine = 0);

private:
    void settleBreak(QChar next);

    Block m_block;
    int m_line = 0;
    int m_pendingLine = 0;  // a line break whose meaning the next character decides
    bool m_pendingSpace = false;
    int m_strongStart = -1;
    std::vector<Link> m_openLinks;
};

/// Takes white space off both ends of a block's text; what lies in the text moves along.
void trim(Block &block);

}  // namespace dateline::read
