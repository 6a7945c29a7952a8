#pragma once

// Rows as the lists show them. One SELECT for each kind, so that a column has one place.

#include "archive/sqlite/statement.h"
#include "model/listing.h"

namespace dateline::archive::sqlite {

/// SELECT … FROM issue i; add WHERE and ORDER BY.
QString selectIssues();
model::IssueRow issueRow(const Statement &row);

/// SELECT … FROM issue i, article a and what belongs to it (s section, t text, st state); add WHERE and ORDER
/// BY. More columns may follow the kArticleColumns.
QString selectArticlesByIssue(const QString &moreColumns = {});
/// The same by `a.id = ?`: SQLite is not to look through the issues for it.
QString selectArticle(const QString &moreColumns = {});
/// The same of many, in no order: their ids as an array of JSON.
QString selectArticlesOf();
/// The texts that a search looks in, by `a.id = ?`: headline; series, kicker and deck; body.
QString selectTexts();
/// An article's body as it is searched: its blocks, then a line for each text that a correction replaced. Of `t`, a row of
/// article_text.
inline const QString kSearchedBody = QStringLiteral(
    "coalesce((SELECT t.body || char(10) || p.replaced FROM printed_text p WHERE p.id = t.id), t.body)");
inline constexpr int kArticleColumns = 22;
model::ArticleRow articleRow(const Statement &row);
/// Its place in printed order.
int positionOf(const Statement &row);

/// An article's language: its own where it is known, else its issue's.
QString languageOf(const QString &own, const QString &issue);

/// Names as they are kept, one a line.
QStringList namesOf(const QString &lines);

}  // namespace dateline::archive::sqlite
