#pragma once

#include <QString>
#include <QStringList>

namespace dateline::parse {

/// What a dateline, byline or credit says: where, when and by whom. Absent parts are empty or 0.
struct Attribution {
    QString agency;  ///< as printed
    QString place;
    int month = 0;
    int day = 0;
    QStringList reporters;
    QStringList correspondents;
    QStringList photographers;
    bool namesAuthor = false;  ///< a role (记者, By …) is printed, with or without names

    int start = 0;          ///< where the match lies in the text, UTF-16 units
    int end = 0;
    int datelineStart = -1;  ///< its agency-place-date part; -1 = none
    int datelineEnd = -1;

    bool hasDateline() const { return datelineStart >= 0 && datelineEnd > datelineStart; }
    bool operator==(const Attribution &) const = default;
};

}  // namespace dateline::parse
