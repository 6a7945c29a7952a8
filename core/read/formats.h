#pragma once

// One entry a format: a decoded text to blocks. The table that chooses between them is in reader.cpp.

#include "base/result.h"
#include "read/document.h"
#include "read/source_lines.h"

#include <QString>

namespace dateline::read {

/// CommonMark with tables, by cmark-gfm; HTML in it by gumbo; front matter. A hard line break ends a paragraph,
/// and so does a line that begins with an ideographic indent.
Result<Document> readMarkdown(const QString &text, const SourceLines &lines);

/// Paragraphs by blank lines or by indents; rule lines, bars (━━ name ━━) and underlines make headings.
Result<Document> readPlainText(const QString &text, const SourceLines &lines);

/// Feeds in XML: RSS 0.9x, 1.0 (RDF), 2.0 and 1.1, Atom 0.3 and 1.0, CDF. What is ill-formed is read as well as it
/// can be, with a warning. Error: Invalid, for XML that is not safe to read (xml_text.h).
Result<Document> readFeed(const QString &text, const SourceLines &lines);
bool isFeed(const QString &text, const SourceLines &lines);

/// A web page: one item with the article's own text, or, where it only lists others, an item a link. A page of several
/// stories (headings with text below, and nothing that says it is one article) gives blocks instead.
Result<Document> readHtmlPage(const QString &text, const SourceLines &lines);
bool isHtmlPage(const QString &text, const SourceLines &lines);

/// JSON Feed, and any dump of articles: records in a list, at any depth down to 8, or one a line. Error: Invalid (no JSON,
/// or nothing in it that looks like an article).
Result<Document> readJson(const QString &text, const SourceLines &lines);
bool isJson(const QString &text, const SourceLines &lines);

/// Takes `---` … `---` at the head of a file into document.fields. The number of lines it takes, 0 when
/// there is none.
int readFrontMatter(const SourceLines &lines, Document &document);

/// Accounts for every non-blank line that is in no block: a notice says what it is.
void accountForLines(const SourceLines &lines, Document &document);

}  // namespace dateline::read
