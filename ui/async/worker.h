#pragma once

// A thread that owns one catalogue or pen and answers questions about it, in the order asked. It opens
// the resource itself and gives it up itself, since that belongs to one thread.
//
// A Worker belongs to the thread that made it (the window's); there the answers arrive, as events, and
// only while the receiver lives. Destroying it interrupts the running job, forgets the waiting ones and
// joins the thread.

#include "base/result.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace dateline::ui {

template<typename Resource>
class Worker final {
public:
    using Open = std::function<Result<std::unique_ptr<Resource>>()>;

    Worker(const QString &name, Open open)
    {
        m_thread.setObjectName(name);
        m_there.moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::started, &m_there,
                         [this, open = std::move(open)] {
                             m_resource.emplace(open());
                             if (*m_resource)
                                 m_interruptible = m_resource->value().get();
                         });
        QObject::connect(
            &m_thread, &QThread::finished, &m_there, [this] { m_resource.reset(); },
            Qt::DirectConnection);
        m_thread.start();
    }

    ~Worker()
    {
        m_thread.requestInterruption();
        interrupt();
        m_thread.quit();
        m_thread.wait();
    }

    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// `job(Resource &)` gives a Result and runs on the worker's thread; `done(that result)` runs here.
    /// Where the resource could not be opened, its Error is the answer.
    template<typename Job, typename Done>
    void ask(QObject *receiver, Job job, Done done)
    {
        Q_ASSERT(QThread::currentThread() == m_here.thread());
        using Answer = std::invoke_result_t<Job &, Resource &>;
        QMetaObject::invokeMethod(
            &m_there, [this, receiver = QPointer(receiver), job, done]() mutable {
                if (m_thread.isInterruptionRequested())
                    return;
                auto answer = std::make_shared<Answer>(*m_resource ? job(*m_resource->value())
                                                                   : Answer(m_resource->error()));
                QMetaObject::invokeMethod(&m_here, [receiver, done, answer]() mutable {
                    if (receiver)
                        done(*answer);
                });
            });
    }

    /// Waits until what was asked so far is done; no answer is given any more.
    void finish()
    {
        QMetaObject::invokeMethod(&m_there, [] {}, Qt::BlockingQueuedConnection);
    }

    /// Ends the running job with Cancelled, where the resource can be interrupted.
    void interrupt()
    {
        if constexpr (requires(Resource &resource) { resource.interrupt(); }) {
            if (Resource *resource = m_interruptible)
                resource->interrupt();
        }
    }

private:
    QThread m_thread;
    QObject m_here;   // lives on the asking thread: answers come through it
    QObject m_there;  // lives on m_thread: jobs go through it
    std::optional<Result<std::unique_ptr<Resource>>> m_resource;  // touched on m_thread alone
    std::atomic<Resource *> m_interruptible = nullptr;            // valid until the thread is joined
};

}  // namespace dateline::ui
