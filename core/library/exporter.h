#pragma once

// One article in the forms that it leaves the library in. Pure. All of them keep the printed words and
// leave the running label in its 【】 in front of the headline.

#include "archive/archive.h"

#include <QString>
#include <QStringList>

namespace dateline::library {

/// Paragraphs of plain text, without line breaks: headline, where it comes from, the blocks.
QStringList toParagraphs(const archive::StoredArticle &stored);
/// CommonMark; what would be markup in the printed words is escaped.
QString toMarkdown(const archive::StoredArticle &stored);
/// A whole HTML 5 document in UTF-8; escaped, without scripts, styles or remote references.
QString toHtml(const archive::StoredArticle &stored);

}  // namespace dateline::library
