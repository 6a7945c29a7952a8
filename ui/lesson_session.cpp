#include "ui/lesson_session.h"

#include "base/progress.h"
#include "ui/async/give_way.h"

namespace dateline::ui {

using namespace Qt::StringLiterals;

LessonSession::LessonSession(const Bridge &bridge, QObject *parent)
    : QObject(parent), m_worker(u"lessons"_s, bridge.marks)
{
}

LessonSession::~LessonSession() { m_stop.request_stop(); }

void LessonSession::apply()
{
    m_worker.ask(
        this,
        [stop = m_stop.get_token()](library::Marks &marks) {
            giveWay();
            NoProgress progress;
            return marks.applyLessons(progress, stop);
        },
        [this](const Result<void> &done) {
            if (done)
                Q_EMIT applied();
            else if (done.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(done.error());
        });
}

}  // namespace dateline::ui
