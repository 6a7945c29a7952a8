#pragma once

// The face of core: what the window and the command line call. Thread-safe; Catalogues and Marks
// belong to the thread that opened them.

#include "archive/archive.h"
#include "base/result.h"
#include "library/importer.h"
#include "model/issue.h"
#include "text/decode.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <stop_token>

namespace dateline::library {

/// One thread's view of the archive: lists, articles, searches.
using Catalogue = archive::Reader;
/// One thread's pen: read, starred, an issue's date, reindex.
using Marks = archive::Writer;
using StoredArticle = archive::StoredArticle;
using Original = archive::Original;

class Library final {
public:
    /// `archivePath`: a file; made when absent.
    static Result<std::unique_ptr<Library>> open(const QString &archivePath);
    ~Library();

    Result<std::unique_ptr<Catalogue>> catalogue();
    Result<std::unique_ptr<Marks>> marks();
    Result<bool> needsReindex();

    /// Imports files and folders (recursively: files whose names a reader claims). Never fails as a
    /// whole for one file's sake; each file's fate is in the report.
    Result<ImportReport> import(const QStringList &paths, const ImportOptions &options,
                                const ImportObserver &observer, std::stop_token stop);

    const QString &path() const { return m_path; }

private:
    Library(QString path, std::unique_ptr<archive::Archive> archive);
    QString m_path;
    std::unique_ptr<archive::Archive> m_archive;
};

/// $DATELINE_ARCHIVE, else the platform's data location.
QString defaultArchivePath();

/// Reads the file that the archive keeps of an issue once more, with today's parser, as `encoding` where that is given. Brings a
/// removed issue back. What a reader did stays with its articles.
Result<archive::Stored> rereadIssue(Catalogue &catalogue, Marks &marks, model::IssueId issue, const QString &encoding = {});

/// A file as it was imported, as text: unpacked, and decoded as it was then.
text::Decoded textOf(const Original &original);

/// Reads and parses one file; touches no archive. `encoding`: a charset's label, where the user says what it is in.
Result<model::Issue> parseFile(const QString &path, const QString &encoding = {});

/// The bytes of a regular file: an Error for folders, devices, FIFOs, binary formats, empty files
/// and what is larger than 32 MiB (a bulletin has a hundredth of that). Never blocks on a FIFO.
Result<QByteArray> readFile(const QString &path);

}  // namespace dateline::library
