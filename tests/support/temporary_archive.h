#pragma once

// An archive of its own for each test, gone with it.

#include "archive/archive.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace dateline::tests {

class TemporaryArchive final {
public:
    TemporaryArchive();

    archive::Archive &operator*() { return *m_archive; }
    archive::Archive *operator->() { return m_archive.get(); }
    /// A further one of each, on this thread; fails the test when it cannot be had.
    std::unique_ptr<archive::Reader> reader();
    std::unique_ptr<archive::Writer> writer();

    QString path() const;
    QString folder() const { return m_folder.path(); }
    /// As another start of the program would.
    void openAgain();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<archive::Archive> m_archive;
};

/// Stores an issue as if it had been read from `path`; its bytes are made up from the path and `version`.
archive::Stored store(archive::Writer &writer, const model::Issue &issue, const QString &path,
                      int version = 1);

/// Runs one statement on the archive's file as any other program could; "" or SQLite's message.
QString tamper(const QString &path, const QString &sql);

/// The same as this program does it, with its tokenizers and its rules.
QString ask(const QString &path, const QString &sql);

/// Every row of a statement's first column, as another program reads it.
QStringList peek(const QString &path, const QString &sql);

}  // namespace dateline::tests
