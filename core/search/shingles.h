#pragma once

// What two texts are compared by: hashes of every five folded characters in a row; what is neither letter nor digit does
// not count.

#include <QString>

#include <vector>

namespace dateline::search {

/// Sorted, each once.
using Shingles = std::vector<quint64>;
Shingles shinglesOf(const QString &story);

/// In the order of the text, as often as they stand there.
std::vector<quint64> shinglesInOrder(const QString &story);

}  // namespace dateline::search
