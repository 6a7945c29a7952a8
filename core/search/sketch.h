#pragma once

// A text in few numbers, so that those with much in common are found by a look-up: of every window of hashes of characters
// in a row the least one (winnowing: Schleimer, Wilkerson, Aiken, "Winnowing: local algorithms for document fingerprinting", 2003). Two texts
// that share a window's length of text share a token, wherever it stands in them; one that is contained in the other has
// most of its tokens there.

#include <QString>

#include <vector>

namespace dateline::search {

/// Hashes in a window: about one token stands for half as many characters. A shorter window finds shorter passages, and
/// costs the archive in proportion.
inline constexpr std::size_t kSketchWindow = 96;

/// Tokens, sorted, each once: nine characters each. A text no longer than a window has the two least of its own; none where
/// it is too short to be a telling of anything.
using Sketch = std::vector<quint32>;
/// `story`: as storyOf() gives it. Linear.
Sketch sketchOf(const QString &story);

}  // namespace dateline::search
