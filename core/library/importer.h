#pragma once

// Files and folders into the archive. Parses on threads of its own, ahead of the one writer (the
// calling thread); joins them before it returns. An issue is stored whole or not at all; many are one
// transaction, at least one a second.

#include "archive/archive.h"
#include "base/result.h"
#include "model/listing.h"
#include "model/warning.h"
#include "text/decode.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <vector>

namespace dateline::library {

enum class ImportStatus { Added, Replaced, Unchanged, Failed };

/// What was understood of a file that was parsed, and what not.
struct Understood {
    QString format;
    QString encoding;
    text::EncodingBasis encodingBasis = text::EncodingBasis::Detected;
    QString publication;
    QDate date;
    int briefs = 0;     ///< of the articles those inside another
    int loose = 0;      ///< pieces of text that belong to no article
    int looseLines = 0; ///< source lines that they stand on
    std::vector<model::Warning> warnings;  ///< without notices

    bool operator==(const Understood &) const = default;
};

struct ImportedFile {
    QString path;
    ImportStatus status = ImportStatus::Failed;
    model::IssueId issue = 0;
    int articles = 0;                        ///< briefs count: each is an article of its own
    int doubts = 0;                          ///< places that may be damaged
    std::optional<Understood> understood;    ///< with Added and Replaced
    std::optional<Error> error;              ///< with Failed

    bool operator==(const ImportedFile &) const = default;
};

/// How many warnings of each kind, in the order of the kinds.
std::map<model::WarningCode, int> warningsByKind(const ImportedFile &file);

struct ImportReport {
    std::vector<ImportedFile> files;  ///< in the order of their names as found
    qint64 elapsedMs = 0;
    bool cancelled = false;           ///< what was committed before stays; importing again goes on

    int count(ImportStatus status) const;
};

struct ImportOptions {
    int jobs = 0;  ///< parsing threads; 0 = one per core
    QString encoding = {};  ///< a charset's label that the user says the files are in; else each file's is found out
};

/// Told after each file is in the open transaction; should that fail later, the report says so: (done, total, that file). On the importing thread.
using ImportObserver = std::function<void(int done, int total, const ImportedFile &file)>;

/// Library::import says what it does.
Result<ImportReport> importFiles(archive::Archive &archive, const QStringList &paths,
                                 const ImportOptions &options, const ImportObserver &observer,
                                 std::stop_token stop);

}  // namespace dateline::library
