#pragma once

// An issue's rows, within the caller's transaction.

#include "archive/archive.h"
#include "archive/sqlite/corrections.h"
#include "archive/sqlite/figure_rows.h"
#include "archive/sqlite/index_writer.h"
#include "archive/sqlite/statement.h"
#include "archive/sqlite/subject_store.h"
#include "archive/sqlite/telling_store.h"
#include "model/printed_order.h"

namespace dateline::archive::sqlite {

class IssueStore final {
public:
    /// `index`, `subjects` and `tellings` outlive it.
    IssueStore(Connection &connection, IndexWriter &index, SubjectStore &subjects, TellingStore &tellings);

    /// As Writer::known; `isNewPath` when rememberCopy() is still to be called.
    struct Known {
        Stored stored;
        bool isNewPath = false;
    };
    Result<std::optional<Known>> known(const QString &path, const QByteArray &sha256);
    Result<void> rememberCopy(const QString &path, const QByteArray &sha256, model::IssueId issue);

    Result<Stored> store(const PreparedIssue &prepared);
    /// Puts `prepared` in the place of the issue's contents, whatever they are; it is no longer removed.
    Result<Stored> replace(const PreparedIssue &prepared, model::IssueId issue);
    /// As Writer::removeIssue and Writer::eraseIssue.
    Result<void> remove(model::IssueId issue);
    Result<void> erase(model::IssueId issue);

    CorrectionStore &corrections() { return m_corrections; }

private:
    /// What a path was last read as.
    struct Source {
        model::IssueId issue = 0;
        QByteArray sha256;
        bool isCopy = false;
        bool isRemoved = false;  ///< its issue is
    };
    Result<std::optional<Source>> sourceAt(const QString &path);
    Result<Stored> unchanged(model::IssueId issue);
    Result<void> setSource(const QString &path, model::IssueId issue, const QByteArray &sha256,
                           bool isCopy);
    Result<Stored> add(const PreparedIssue &prepared);
    Result<void> replaceDocument(const PreparedIssue &prepared, model::IssueId issue);
    Result<void> removeContents(model::IssueId issue);
    Result<void> insertDocument(const PreparedIssue &prepared, model::IssueId issue);
    /// Gives the articles' ids, in printed order.
    Result<std::vector<model::ArticleId>> insertContents(const PreparedIssue &prepared,
                                                         model::IssueId issue, const QDate &byHand);
    Result<void> insertArticle(const PreparedIssue &prepared, const model::PlacedArticle &placed,
                               std::size_t position, model::IssueId issue, model::ArticleId id);

    Connection &m_connection;
    IndexWriter &m_index;
    Statement m_sourceAt;
    Statement m_present;
    Statement m_countArticles;
    Statement m_setSource;
    Statement m_insertIssue;
    Statement m_updateIssue;
    Statement m_retireDocument;
    Statement m_insertDocument;
    Statement m_insertSection;
    Statement m_insertArticle;
    Statement m_insertText;
    Statement m_insertLoose;
    FigureRows m_figures;
    CorrectionStore m_corrections;
    SubjectStore &m_subjects;
    TellingStore &m_tellings;
};

}  // namespace dateline::archive::sqlite
