#pragma once

// What a reference says of an article, whatever its style. What the article and its issue do not say is empty: nothing is
// supplied, no date of access either.

#include "archive/archive.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace dateline::library {

struct Cited {
    QStringList authors;  ///< reporters, then correspondents; of a photo with neither its photographers
    QString title;        ///< the headline as printed
    QString publication;
    QString number;       ///< the issue's
    QDate date;           ///< of publication: the issue's
    QString section;
    QString page;         ///< as printed
    QString url;          ///< where it was read from, if it says so
    QString language;     ///< BCP 47; empty where the letters do not tell

    bool operator==(const Cited &) const = default;
};

/// Every text in one line, without control characters: none can begin another field.
Cited citedOf(const archive::StoredArticle &stored);

}  // namespace dateline::library
