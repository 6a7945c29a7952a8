#pragma once

// What Settings keeps, in memory; written to the user's file on a thread of its own. A file that is written safely waits for the
// disk, and while bulletins are imported that takes a third of a second, which is no time for the window to stand still.

#include "ui/async/worker.h"

#include <QHash>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <memory>

namespace dateline::ui {

/// Belongs to the thread that made it.
class SettingsStore final {
public:
    SettingsStore();
    /// What was set is in the file then.
    ~SettingsStore();

    QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value);
    /// All keys of a group.
    void remove(const QString &group);

private:
    /// What an earlier version kept in the file that Qt names where nobody names an organization.
    void takeOver();
    template<typename Change>
    void write(Change change);

    QHash<QString, QVariant> m_values;
    std::unique_ptr<Worker<QSettings>> m_writer;  // from the first change on
};

}  // namespace dateline::ui
