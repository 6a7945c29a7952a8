#pragma once

// One connection to the archive's file, ready for use: checked, safe, with the tokenizers and
// functions of this program. It belongs to the thread that opened it; interrupt() alone may come from
// any other.

#include "archive/sqlite/tokenizer.h"
#include "base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <atomic>
#include <memory>

struct sqlite3;

namespace dateline::archive::sqlite {

enum class Durability {
    Batch,  ///< survives a crash of the program, not each one of the machine: bulk imports
    Mark,   ///< survives a power cut: what a person did by hand
};

class Connection final {
public:
    /// Opens an existing file. WrongSqlite, NoPermission, Database.
    static Result<std::unique_ptr<Connection>> open(const QString &path);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// One statement without results or parameters.
    Result<void> execute(const QString &sql);
    /// Ends a transaction and what it wrote, whatever an interrupt() at that very moment says.
    void rollBack();
    /// Not within a transaction.
    Result<void> setDurability(Durability durability);

    /// Ends the statement that runs, and those of the same call after it, with Cancelled. Any thread.
    void interrupt();
    /// At the head of a call: an earlier interrupt is over.
    void allowAgain() { m_interrupted = false; }
    bool isInterrupted() const { return m_interrupted; }
    Error cancelled() const;

    /// For IndexWriter: the terms of the text that FTS5 is told next.
    ReadyTerms &readyTerms() { return m_readyTerms; }

    QSqlDatabase database() const;
    const QString &path() const { return m_path; }
    void assertThread() const;

private:
    Connection(QString path, QString name);
    Result<void> prepare();
    Result<void> checkLibrary();

    QString m_path;
    QString m_name;  ///< Qt Sql's name of the connection, unique in the process
    Qt::HANDLE m_thread;
    sqlite3 *m_handle = nullptr;
    ReadyTerms m_readyTerms;
    std::optional<Durability> m_durability;
    std::atomic<bool> m_interrupted = false;
};

}  // namespace dateline::archive::sqlite
