#pragma once

// Who tells the archive what an article is about. The archive does not parse: the library hands it a judge, and the
// archive keeps what the judge is taught.

#include "model/article.h"
#include "model/lesson.h"
#include "model/subject.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace dateline::archive {

/// A value that never changes: any thread.
class SubjectJudge {
public:
    virtual ~SubjectJudge() = default;

    /// Of rules and vocabulary: subjects that another version inferred are due to be inferred anew.
    virtual QString version() const = 0;
    /// `section`: the name of the section it stands in, or empty.
    virtual model::Subjects subjectsOf(const model::Article &article, const QString &section) const = 0;
    /// What a lesson about it is made of.
    virtual QStringList termsOf(const model::Article &article) const = 0;
    /// The judge that these lessons make of one who was taught nothing.
    virtual std::shared_ptr<const SubjectJudge> taught(const std::vector<model::Lesson> &lessons) const = 0;
};

}  // namespace dateline::archive
