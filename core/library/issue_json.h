#pragma once

// An issue or an article as JSON, as `dateline parse --json` and `show --as json` print it.

#include "archive/archive.h"
#include "model/issue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace dateline::library {

/// Keys in snake_case, absent = null, dates ISO 8601, lines [first, last], text ranges [start, length].
QJsonObject toJson(const model::Issue &issue, const QString &path);
/// `section`: the section's name, or empty.
QJsonObject toJson(const model::Article &article, const QString &section);

/// With its `id`, its `issue`, the article it stands inside as `parent`, and what the reader added: `tags`, `note`,
/// `highlights`, `corrections`.
QJsonObject toJson(const archive::StoredArticle &stored);

/// `basis` is "by-hand" or "inferred"; the evidence says from what.
QJsonArray toJson(const model::Subjects &subjects);

}  // namespace dateline::library
