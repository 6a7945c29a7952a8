#pragma once

// One entry a format: a decoded text to blocks. The table that chooses between them is in reader.cpp.

#include "read/document.h"
#include "read/source_lines.h"

#include <QString>

namespace dateline::read {

/// CommonMark with tables, by cmark-gfm; HTML in it by gumbo; front matter. A hard line break ends a paragraph,
/// and so does a line that begins with an ideographic indent.
Document readMarkdown(const QString &text, const SourceLines &lines);

/// Paragraphs by blank lines or by indents; rule lines, bars (━━ name ━━) and underlines make headings.
Document readPlainText(const QString &text, const SourceLines &lines);

/// Takes `---` … `---` at the head of a file into document.fields. The number of lines it takes, 0 when
/// there is none.
int readFrontMatter(const SourceLines &lines, Document &document);

/// Accounts for every non-blank line that is in no block: a notice says what it is. A line that holds text
/// after all becomes a paragraph.
void accountForLines(const SourceLines &lines, Document &document);

}  // namespace dateline::read
