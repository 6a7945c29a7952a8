#pragma once

// One file of articles in one of the formats that are written line by line.

#include "base/result.h"
#include "library/export/exporter.h"

#include <QSaveFile>

namespace dateline::library {

class ArticleFile final {
public:
    ArticleFile(ExportFormat format, const QString &path);

    /// What stands above the articles. `issue`: theirs, where all are of one.
    Result<void> begin(const QString &title, const model::IssueRow *issue);
    /// In order; where the section is another one than before, its heading comes first.
    Result<void> add(const archive::StoredArticle &article);
    Result<void> addLoose(const QString &text);
    /// What stands below them; the file is there from now on.
    Result<void> finish();

private:
    Result<void> write(const QString &text);
    Result<void> failure() const;

    const ExportFormat m_format;
    QSaveFile m_file;
    bool m_isFirst = true;
    bool m_hasSection = false;  ///< one was opened
    QString m_section;
    QString m_page;
};

/// An article as one line of JSON, without its line end.
QByteArray jsonLineOf(const archive::StoredArticle &article);

}  // namespace dateline::library
