#pragma once

// What articles are about, as rows: what was inferred stands in `article_subject`, what was set by hand in
// `article_state` and comes first. Within the caller's transaction.

#include "archive/sqlite/statement.h"
#include "model/listing.h"
#include "model/subject.h"

#include <QStringList>

#include <vector>

namespace dateline::archive::sqlite {

class SubjectRows final {
public:
    explicit SubjectRows(Connection &connection);

    /// Of an article that has none yet.
    Result<void> add(model::ArticleId id, const model::Subjects &inferred);
    Result<void> replace(model::ArticleId id, const model::Subjects &inferred);
    Result<model::Subjects> inferred(model::ArticleId id);
    /// What is in force: set by hand, else inferred.
    Result<model::Subjects> of(model::ArticleId id);

private:
    Statement m_insert;
    Statement m_remove;
    Statement m_inferred;
    Statement m_byHand;
};

/// What is in force in the whole archive.
Result<std::vector<model::SubjectRow>> subjectCounts(Connection &connection);

/// Codes set by hand as they are kept in article_state.
QString writtenCodes(const QStringList &codes);
QStringList readCodes(const QString &written);

}  // namespace dateline::archive::sqlite
