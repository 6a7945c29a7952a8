#pragma once

#include "app/command_line.h"
#include "base/result.h"

#include <optional>

namespace dateline::app {

/// The code of the subject that --subject names, in any language; nothing without the option. The Error of a word
/// that names none lists those that there are.
Result<std::optional<QString>> subjectOf(const Call &call);

/// The same of one word.
Result<QString> subjectNamed(const QString &word);

}  // namespace dateline::app
