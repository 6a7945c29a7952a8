#pragma once

// How articles are written in one format: one form writes one file, from its beginning to its end. A form keeps no article
// longer than its turn. It does not look at what the device answers: whoever owns the file asks it at the end.

#include "archive/archive.h"
#include "library/export/format.h"

#include <QIODevice>
#include <QString>

#include <functional>
#include <memory>

namespace dateline::library {

/// What a file is of.
struct FileSubject {
    QString title;
    const model::IssueRow *issue = nullptr;  ///< theirs, where all articles are of one
};

class Form {
public:
    virtual ~Form() = default;

    /// What stands above the articles. `out` outlives the form.
    virtual void begin(QIODevice &out, const FileSubject &subject) = 0;
    /// In printed order.
    virtual void add(const archive::StoredArticle &article) = 0;
    /// Text of the issue that belongs to no article; a format of articles alone leaves it out.
    virtual void addLoose(const QString &) {}
    /// What stands below them.
    virtual void end() {}
};

/// Makes the form of a format that core cannot write itself. Called for each file, on the thread that exports.
using FormMaker = std::function<std::unique_ptr<Form>()>;

std::unique_ptr<Form> textForm();
std::unique_ptr<Form> markdownForm();
std::unique_ptr<Form> htmlForm();
std::unique_ptr<Form> jsonForm();
std::unique_ptr<Form> csvForm();

}  // namespace dateline::library
