#pragma once

// Articles as the Markdown that Dateline reads back as the same articles (read/written_form.h). Pure.

#include "archive/archive.h"

#include <QString>

namespace dateline::library {

/// What stands above the articles: the issue's front matter. `issue`: where they are of one.
QString markdownBefore(const model::IssueRow *issue);
/// A section's heading.
QString toMarkdown(const model::SectionRow &section);
/// The article and what stands inside it. `isUnsectioned`: it stands in no section, though one was opened before.
QString toMarkdown(const archive::StoredArticle &stored, bool isUnsectioned);
/// A piece of text that belongs to no article.
QString looseMarkdown(const QString &text);

}  // namespace dateline::library
