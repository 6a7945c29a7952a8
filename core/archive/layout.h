#pragma once

// How an article's blocks are kept apart from their text. The archive stores one body per article, all
// its blocks joined by line feeds, so that the index, snippets and counts see what a person reads; the
// layout says which stretch of it is which block.
//
// Rejected: a row per block in a table of its own. It is never queried by block and cost a tenth of an
// import (a bulletin has eight blocks an article).

#include "model/article.h"

#include <QByteArray>
#include <QString>

namespace dateline::archive {

/// Blocks in printed order, joined by line feeds. Briefs have bodies of their own.
QString bodyOf(const model::Article &article);

/// Where the first running text begins in bodyOf(article), in code points: 0 where there is none.
int openingOf(const model::Article &article);

/// Kicker, deck and series, joined by line feeds, absent ones left out.
QString titlesOf(const model::Article &article);

/// CBOR; the form is in archive/sqlite/schema.md.
QByteArray writeLayout(const model::Article &article);

/// Fills `article.blocks` and `article.doubts` from what writeLayout and bodyOf gave; the headline must be there already. False when the
/// two do not fit each other: then the whole body becomes one paragraph, so that no text is lost.
bool readLayout(const QByteArray &layout, const QString &body, model::Article &article);

}  // namespace dateline::archive
