#pragma once

#include <QString>

namespace dateline::ui {

/// A place in an article. Ids are never stored: an article is found again by its file and words.
struct Place {
    QString archive;     ///< the archive's path: a place in another archive is no place here
    QString issuePath;
    QString name;        ///< as words.h's nameOf() gives it
    int position = 0;    ///< printed characters before the first line in view, at whatever size and width

    bool operator==(const Place &) const = default;
};

}  // namespace dateline::ui
