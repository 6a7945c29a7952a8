#pragma once

#include <Qt>

namespace dateline::ui {

/// What the models answer beyond Qt's own roles.
enum Role {
    ListItemRole = Qt::UserRole + 1,  ///< ListItem; invalid while the row is on its way
    ShelfRole,                        ///< Shelf: what a row of the sidebar stands for
    CountRole,                        ///< int: the number at the right of a sidebar row; -1 = none
    NoteRole,                         ///< QString: what a row is, quietly at its right
    GroupRole,                        ///< GroupPlace of a row of the list
    UnreadRole,                       ///< bool
    HeadingRole,                      ///< bool: names a group and cannot be chosen
    IssueIdRole,                      ///< model::IssueId of a row of the report; 0 = none
    DoubtsRole,                       ///< int: doubtful places of a row of the report
    PathRole,                         ///< QString: the file of a row of the report
    KeysRole,                         ///< QString: a command's shortcuts
    CheckedRole,                      ///< bool: a command that is on
    HeldRole,                         ///< bool: a day with issues
    MissingRole,                      ///< bool: a day without, on which one is to be expected
    TodayRole,                        ///< bool
};

}  // namespace dateline::ui
