#pragma once

// One article as plain text. Pure. The printed words are kept; the running label stands in its 【】 in front of the headline.

#include "archive/archive.h"

#include <QString>
#include <QStringList>

namespace dateline::library {

/// The headline with the running label that belongs to it.
QString titleOf(const model::Article &article);
/// Publication, section, page and date, as far as they are known: 海湾晨报 · 要闻 · 01 · 2031-05-04
QString originOf(const archive::StoredArticle &stored);
/// Control characters are no part of Markdown, HTML or CSV.
QString withoutControls(const QString &text);

/// Paragraphs of plain text, without line breaks: headline, where it comes from, the blocks.
QStringList toParagraphs(const archive::StoredArticle &stored);

}  // namespace dateline::library
