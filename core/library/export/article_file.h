#pragma once

// One file of articles. It is there when finish() has said so, whole; until then nothing is.

#include "base/result.h"
#include "library/export/form.h"

#include <QSaveFile>

namespace dateline::library {

class ArticleFile final {
public:
    ArticleFile(std::unique_ptr<Form> form, const QString &path);

    Result<void> begin(const FileSubject &subject);
    /// Fails as soon as the disk does.
    Result<void> add(const archive::StoredArticle &article);
    Result<void> addLoose(const QString &text);
    Result<void> finish();

private:
    Result<void> failure() const;
    Result<void> sound() const;

    QSaveFile m_file;
    std::unique_ptr<Form> m_form;  // may write until it goes: before the file
};

}  // namespace dateline::library
