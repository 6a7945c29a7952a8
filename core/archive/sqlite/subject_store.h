#pragma once

// Subjects as they are inferred, set by hand and taught, within the caller's transaction. Without a judge they stay as
// the issues bring them, and nothing is taught.

#include "archive/sqlite/lessons.h"
#include "archive/sqlite/statement.h"
#include "archive/sqlite/subject_rows.h"
#include "archive/subject_judge.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace dateline::archive::sqlite {

class SubjectStore final {
public:
    SubjectStore(Connection &connection, std::shared_ptr<const SubjectJudge> judge);

    /// A transaction begins: others may have taught something since the last one.
    void begin() { m_isCurrent = false; }

    /// Of an article that has just come: `article.subjects`, or what the judge says who was taught something.
    Result<void> add(model::ArticleId id, const model::Article &article, const QString &section);
    /// As Writer::setSubjects.
    Result<void> set(model::ArticleId id, const std::optional<QStringList> &codes);
    /// Everything that was taught.
    Result<void> forget();

    /// All articles judged anew, and noted as this judge's.
    Result<void> rebuild(const std::stop_token &stop);
    /// Judges some of the articles after `after` anew.
    struct Applied {
        std::optional<model::ArticleId> last;  ///< none: there are no more
        qint64 articles = 0;
        bool isChanged = false;
    };
    Result<Applied> apply(model::ArticleId after);
    Lessons &lessons() { return m_lessons; }
    bool hasJudge() const { return m_judge != nullptr; }

private:
    struct Judged {
        model::ArticleId id = 0;
        model::Article article;
        QString section;
    };
    Result<std::vector<Judged>> articlesAfter(model::ArticleId after);
    Result<std::optional<Judged>> articleOf(model::ArticleId id);
    Judged judged() const;
    /// The judge as taught by now.
    Result<const SubjectJudge *> judge();
    Result<void> teach(model::ArticleId id, const std::optional<QStringList> &codes);

    Connection &m_connection;
    const std::shared_ptr<const SubjectJudge> m_judge;
    std::shared_ptr<const SubjectJudge> m_taught;  ///< by the lessons of m_version
    qint64 m_version = 0;
    bool m_isCurrent = false;  ///< m_version was compared in this transaction
    Lessons m_lessons;
    SubjectRows m_rows;
    Statement m_articles;
};

/// Whether subjects inferred by another judge are in the archive. An archive without articles takes the judge's version.
Result<bool> needsJudging(Connection &connection, const SubjectJudge &judge);
Result<void> noteJudgeIfEmpty(Connection &connection, const SubjectJudge &judge);

}  // namespace dateline::archive::sqlite
