#pragma once

namespace dateline::app {

/// Arguments, file names and output are UTF-8 whatever the environment says: in a locale that is not
/// (such as C), LC_ALL becomes C.UTF-8. Before any QCoreApplication, which would grumble on stderr.
void useUtf8Locale();

}  // namespace dateline::app
