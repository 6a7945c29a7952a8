#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace dateline::model {

/// A term of an example, with how many of the archive's articles had it when the lesson was given.
struct LessonTerm {
    QString term;
    qint64 articles = 0;

    bool operator==(const LessonTerm &) const = default;
};

/// What one article whose subjects a reader set by hand says about others.
struct Lesson {
    QStringList subjects;      ///< codes that were set
    QStringList notSubjects;   ///< codes that its words had told, and that were left out
    qint64 articles = 0;       ///< how many the archive held
    std::vector<LessonTerm> terms;

    bool operator==(const Lesson &) const = default;
};

}  // namespace dateline::model
