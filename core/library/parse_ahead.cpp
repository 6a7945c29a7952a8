#include "library/parse_ahead.h"

#include "library/library.h"
#include "library/parsing.h"

#include <QDir>
#include <QFileInfo>

namespace dateline::library {
namespace {

/// What is parsed while the writer is busy with one long transaction; about ten times its bytes in memory.
constexpr int kMostFilesAhead = 4096;
constexpr qint64 kMostBytesAhead = 8 << 20;

QString archivePathOf(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

}  // namespace

ParsedFile parseForImport(const QString &path, const QSet<QByteArray> &known, const QString &encoding)
{
    ParsedFile file;
    file.path = path;
    auto bytes = readFile(path);
    if (!bytes) {
        file.error = bytes.error();
        return file;
    }
    file.sha256 = archive::sha256Of(*bytes);
    file.isKnown = known.contains(file.sha256);
    if (file.isKnown)
        return file;
    auto issue = parseBytes(*bytes, path, encoding);
    if (!issue) {
        file.error = issue.error();
        return file;
    }
    const QString found = issue->encoding;
    file.issue = archive::prepare(std::move(issue).value(), {archivePathOf(path), found, *bytes},
                                  file.sha256);
    return file;
}

ParseAhead::ParseAhead(QStringList files, QSet<QByteArray> known, QString encoding, int jobs, std::stop_token stop)
    : m_files(std::move(files)),
      m_known(std::move(known)),
      m_encoding(std::move(encoding)),
      m_slots(static_cast<std::size_t>(m_files.size())),
      m_sizes(static_cast<std::size_t>(m_files.size())),
      m_forward(std::move(stop), [this] { m_end.request_stop(); })
{
    for (int i = 0; i < jobs; ++i)
        m_threads.emplace_back([this] { work(m_end.get_token()); });
}

ParseAhead::~ParseAhead() { m_end.request_stop(); }

/// With the mutex. The next one to be taken may always start, however large.
bool ParseAhead::mayStart() const
{
    if (m_begun >= m_files.size() || m_begun == m_taken)
        return true;
    return m_begun < m_taken + kMostFilesAhead && m_bytesAhead < kMostBytesAhead;
}

void ParseAhead::work(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return mayStart(); })) {
        if (stop.stop_requested() || m_begun >= m_files.size())
            return;
        const auto index = static_cast<std::size_t>(m_begun++);
        m_sizes[index] = QFileInfo(m_files[static_cast<qsizetype>(index)]).size();
        m_bytesAhead += m_sizes[index];
        lock.unlock();
        ParsedFile parsed = parseForImport(m_files[static_cast<qsizetype>(index)], m_known, m_encoding);
        lock.lock();
        m_slots[index] = std::move(parsed);
        m_changed.notify_all();
    }
}

bool ParseAhead::waitForNext(std::chrono::milliseconds most)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, most, [this] {
        return m_taken < m_files.size() && m_slots[static_cast<std::size_t>(m_taken)].has_value();
    });
}

ParsedFile ParseAhead::takeNext()
{
    const std::lock_guard lock(m_mutex);
    const auto index = static_cast<std::size_t>(m_taken++);
    ParsedFile file = std::move(*m_slots[index]);
    m_slots[index].reset();
    m_bytesAhead -= m_sizes[index];
    m_changed.notify_all();
    return file;
}

}  // namespace dateline::library
