#pragma once

namespace dateline::app {

/// In a locale that is not UTF-8 (such as C) LC_ALL becomes C.UTF-8, before a QCoreApplication grumbles
/// about it on stderr; the language of words stays, as LANGUAGE. Not for the window: it takes its language from the environment.
void useUtf8Locale();

}  // namespace dateline::app
