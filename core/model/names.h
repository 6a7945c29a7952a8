#pragma once

// The one place where the model's enumerations get their names: in JSON, in the archive, in dumps.
// Names are part of formats that others read: they are only ever added.

#include "model/article.h"
#include "model/doubt.h"
#include "model/issue.h"
#include "model/subject.h"

#include <QString>

#include <optional>

namespace dateline::model {

QString nameOf(BlockKind kind);      // "paragraph", "list_item", …
QString nameOf(ArticleKind kind);    // "story", "photo", "roundup", "brief"
QString nameOf(DateBasis basis);     // "stated", "file-name", "inferred", "unknown", "by-hand"
QString nameOf(SubjectBasis basis);  // "section", "words", "by-hand"
QString nameOf(WarningCode code);    // "source-link", …
QString nameOf(DoubtCode code);      // "sum", "function-word", …
QString nameOf(text::EncodingBasis basis);  // "mark", "declared", "detected", "given"

/// Nothing when no value has that name.
std::optional<ArticleKind> articleKindOf(QStringView name);
std::optional<BlockKind> blockKindOf(QStringView name);
std::optional<DateBasis> dateBasisOf(QStringView name);
std::optional<SubjectBasis> subjectBasisOf(QStringView name);

}  // namespace dateline::model
