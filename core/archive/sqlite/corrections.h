#pragma once

// Corrections of an article's text. What is printed is kept (printed_text) and every correction with it; the text in force
// is the printed one with those that are not undone, in the order in which they were made. What was replaced is indexed
// beside the text in force, so that both forms are found. All within the caller's transaction.

#include "archive/sqlite/figure_rows.h"
#include "archive/sqlite/index_writer.h"
#include "model/own_work.h"

namespace dateline::archive::sqlite {

class CorrectionStore final {
public:
    CorrectionStore(Connection &connection, IndexWriter &index);

    /// As Writer::correct and Writer::setCorrection.
    Result<model::OwnWorkId> add(model::ArticleId id, const model::TextPlace &place, const QString &corrected);
    Result<void> setInForce(model::OwnWorkId correction, bool inForce);
    /// The corrections of an issue's articles once more, after its text came anew.
    Result<void> applyTo(model::IssueId issue);

private:
    struct Printed {
        model::Article article;  ///< headline, blocks, doubts
        bool isCorrected = false;
    };
    Result<Printed> printedText(model::ArticleId id);
    Result<void> apply(model::ArticleId id);
    Result<void> keepPrinted(model::ArticleId id, const model::Article &printed, const QStringList &replaced);
    Result<void> setText(model::ArticleId id, const model::Article &article);
    Result<void> indexFigures(model::ArticleId id);

    Connection &m_connection;
    IndexWriter &m_index;
    FigureRows m_figures;
};

/// Those of an identity whose article's text in force is `article`.
Result<std::vector<model::Correction>> correctionsOf(Connection &connection, qint64 identity, const model::Article &article);

}  // namespace dateline::archive::sqlite
