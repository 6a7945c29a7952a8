#pragma once

// From a file's bytes to an issue, with the house styles that are compiled in.

#include "base/result.h"
#include "model/issue.h"
#include "parse/knowledge.h"

#include <QByteArray>
#include <QString>

namespace dateline::library {

/// What is compiled in. Any thread.
const Result<parse::Knowledge> &knowledge();

/// `path` only names the file. `encoding`: what the user says it is in, or empty. Any thread.
Result<model::Issue> parseBytes(const QByteArray &bytes, const QString &path, const QString &encoding);

}  // namespace dateline::library
