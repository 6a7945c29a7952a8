#pragma once

// What a reader adds to an article: tags, a note, highlights, corrections of misread text. It belongs to the article's
// identity and survives another import of its file and another index.

#include "model/anchor.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dateline::model {

using OwnWorkId = qint64;

struct Highlight {
    OwnWorkId id = 0;
    QString text;                    ///< as it was when it was marked
    QString note;
    std::optional<TextPlace> place;  ///< in the article as it stands; nothing where the words are gone
    QDateTime made;

    bool operator==(const Highlight &) const = default;
};

struct Correction {
    OwnWorkId id = 0;
    QString printed;                 ///< what it replaces
    QString corrected;               ///< empty: the words are struck out
    std::optional<TextPlace> place;  ///< of `corrected` in the article as it stands; nothing where it is not in force
    QDateTime made;
    std::optional<QDateTime> undone;

    bool isInForce() const { return place.has_value(); }
    bool operator==(const Correction &) const = default;
};

struct OwnWork {
    QStringList tags;                     ///< in the order of their names
    QString note;
    std::vector<Highlight> highlights;    ///< in the order of their places, those without one last
    std::vector<Correction> corrections;  ///< in the order in which they were made, undone ones too

    bool operator==(const OwnWork &) const = default;
};

/// How many articles have a tag.
struct TagRow {
    QString tag;
    qint64 articles = 0;

    bool operator==(const TagRow &) const = default;
};

/// A tag as it is kept: white space in one blank, no more than kLongestTag characters; empty where nothing is left.
QString tagOf(const QString &typed);
inline constexpr qsizetype kLongestTag = 100;

}  // namespace dateline::model
