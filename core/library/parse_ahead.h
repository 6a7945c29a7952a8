#pragma once

// Reads and parses files on threads of its own, ahead of the one who takes them in order.

#include "archive/prepared.h"
#include "base/result.h"

#include <QSet>
#include <QStringList>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace dateline::library {

struct ParsedFile {
    QString path;            ///< as it was given
    QByteArray sha256;       ///< empty where the file could not be read
    bool isKnown = false;    ///< its bytes are among the known ones: not parsed
    std::optional<Error> error;
    std::optional<archive::PreparedIssue> issue;
};

/// One file, on the caller's thread. `known`: the sha256 of bytes that need no parsing. `encoding`: as in ImportOptions.
ParsedFile parseForImport(const QString &path, const QSet<QByteArray> &known, const QString &encoding);

class ParseAhead final {
public:
    /// `jobs` threads. They end when all is parsed, when `stop` is triggered, or with the object.
    ParseAhead(QStringList files, QSet<QByteArray> known, QString encoding, int jobs, std::stop_token stop);
    ~ParseAhead();
    ParseAhead(const ParseAhead &) = delete;
    ParseAhead &operator=(const ParseAhead &) = delete;

    /// Waits until the next file in order is parsed, at most so long; false when it is not.
    bool waitForNext(std::chrono::milliseconds most);
    /// Only after waitForNext() gave true.
    ParsedFile takeNext();

private:
    void work(const std::stop_token &stop);
    bool mayStart() const;

    const QStringList m_files;
    const QSet<QByteArray> m_known;
    const QString m_encoding;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<std::optional<ParsedFile>> m_slots;  ///< by file
    std::vector<qint64> m_sizes;                     ///< by file, of those begun
    int m_begun = 0;
    int m_taken = 0;
    qint64 m_bytesAhead = 0;  ///< of files begun and not taken
    std::stop_source m_end;
    std::stop_callback<std::function<void()>> m_forward;
    std::vector<std::jthread> m_threads;  ///< last: they are joined first
};

}  // namespace dateline::library
