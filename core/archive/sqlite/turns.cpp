#include "archive/sqlite/turns.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace dateline::archive::sqlite {

Turns::Turns(const QString &archivePath)
    : m_turnstile(::open(QFile::encodeName(archivePath + u"-turn").constData(),
                         O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600))
{
}

Turns::~Turns()
{
    if (m_turnstile >= 0)
        ::close(m_turnstile);
}

void Turns::enter()
{
    {
        std::unique_lock lock(m_mutex);
        const quint64 ticket = m_nextTicket++;
        m_called.wait(lock, [&] { return m_serving == ticket; });
    }
    if (m_turnstile >= 0) {
        while (::flock(m_turnstile, LOCK_EX) != 0 && errno == EINTR) {
        }
    }
}

void Turns::begun()
{
    if (m_turnstile >= 0)
        ::flock(m_turnstile, LOCK_UN);
}

void Turns::leave()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_serving;
    }
    m_called.notify_all();
}

}  // namespace dateline::archive::sqlite
