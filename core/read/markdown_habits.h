#pragma once

// What people type as Markdown in CJK text, and CommonMark does not take for it.

#include "read/document.h"

#include <QStringView>

namespace dateline::read {

/// Pairs of `**` that CommonMark leaves as they stand, because a no-break space or punctuation is in their way, are
/// emphasis to whoever typed them in a CJK text.
void readLooseEmphasis(Block &block);

/// A line that is a heading to whoever typed it: `##标题` without a space, and bars (━━ 要闻 ━━).
void readOtherHeading(Block &block);

/// Whether a line of a Chinese paragraph that was not wrapped to a width is a paragraph of its own to whoever typed it: it
/// ends a sentence, or is a bold line, a byline or field without any mark of a sentence.
bool endsAtBreak(QStringView line);

}  // namespace dateline::read
