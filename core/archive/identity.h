#pragma once

// Which article of a file's new version is which of the old one's, so that what a reader did to it
// (read, starred) stays with it. Fingerprint first, then headline, then likeness; one to one: no two
// articles ever share a partner.

#include "model/article.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace dateline::archive {

/// What an article is known by.
struct Identity {
    QByteArray fingerprint;  ///< of headline and body, folded, white space aside
    QString headline;
    QString body;

    bool operator==(const Identity &) const = default;
};

/// 16 bytes. `body` as bodyOf() gives it.
QByteArray fingerprintOf(const QString &headline, const QString &body);

/// For each of `former` the index of its partner in `present`. Equal fingerprints pair in printed
/// order, then equal headlines (folded, not empty), then the likest pairs that share at least half of
/// their bigrams.
std::vector<std::optional<std::size_t>> matchIdentities(const std::vector<Identity> &former,
                                                        const std::vector<Identity> &present);

}  // namespace dateline::archive
