#pragma once

// Articles learn from what was set by hand: in the background, on a thread of its own, so that no mark waits for it.

#include "ui/async/worker.h"
#include "ui/bridge.h"

#include <QObject>

#include <stop_token>

namespace dateline::ui {

class LessonSession final : public QObject {
    Q_OBJECT
public:
    explicit LessonSession(const Bridge &bridge, QObject *parent = nullptr);
    /// What is not applied yet is at the next start.
    ~LessonSession() override;

    /// What was taught or forgotten by now: applied() or failed().
    void apply();

Q_SIGNALS:
    void applied();
    void failed(const dateline::Error &error);

private:
    std::stop_source m_stop;
    Worker<library::Marks> m_worker;
};

}  // namespace dateline::ui
