#pragma once

// The rows of `lesson`: what articles set by hand teach. Within the caller's transaction.

#include "archive/sqlite/statement.h"
#include "model/lesson.h"

#include <vector>

namespace dateline::archive::sqlite {

class Lessons final {
public:
    explicit Lessons(Connection &connection) : m_connection(connection) {}

    /// In the order in which articles were first marked.
    Result<std::vector<model::Lesson>> all();
    /// Counts every change of them.
    Result<qint64> version();

    /// In place of an earlier one about the same. `terms`: of the article; how common they are is asked of the index.
    Result<void> give(qint64 identity, const QStringList &subjects, const QStringList &notSubjects,
                      const QStringList &terms);
    Result<void> takeBack(qint64 identity);
    Result<void> forget();

    /// Whether all articles present were judged with the lessons of now.
    Result<bool> areApplied();
    /// They were, with those of `version`.
    Result<void> noteApplied(qint64 version);

private:
    Result<void> countVersion();

    Connection &m_connection;
};

}  // namespace dateline::archive::sqlite
