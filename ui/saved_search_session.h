#pragma once

// The searches that a reader keeps: read and written on a thread of their own.

#include "ui/async/worker.h"
#include "ui/bridge.h"

#include <QObject>

#include <memory>

namespace dateline::ui {

class SavedSearchSession final : public QObject {
    Q_OBJECT
public:
    explicit SavedSearchSession(const Bridge &bridge, QObject *parent = nullptr);
    /// What was asked for before is written first.
    ~SavedSearchSession() override;

    /// arrived() with what is new to each by now; so after each of those that follow.
    void refresh();
    void save(const QString &name, const QString &query);
    void markSeen(const QString &name);
    void rename(const QString &name, const QString &newName);
    void forget(const QString &name);

Q_SIGNALS:
    void arrived(const std::vector<dateline::model::SavedSearch> &searches);
    void failed(const dateline::Error &error);

private:
    template<typename Job>
    void write(Job job);

    Worker<library::Catalogue> m_reading;
    Worker<library::Marks> m_writing;
};

}  // namespace dateline::ui
