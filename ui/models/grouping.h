#pragma once

// How the rows of a shelf stand together: what is said above the first one of a group.

#include "ui/models/list_item.h"

#include <QMetaType>
#include <QString>

namespace dateline::ui {

/// Issue: of one issue its sections.
enum class Grouping { None, Issue, Day, Story };

/// A row's place in its group.
struct GroupPlace {
    QString heading;       ///< of the group's first row; empty otherwise
    bool inStory = false;  ///< Story: others of the list tell the same

    bool operator==(const GroupPlace &) const = default;
};

/// `before` and `after`: its neighbours, where they are known. Hits and loose text are in no group.
GroupPlace groupPlaceOf(const ListItem &item, const ListItem *before, const ListItem *after, Grouping grouping, bool isOneIssue);

}  // namespace dateline::ui

Q_DECLARE_METATYPE(dateline::ui::GroupPlace)
