#pragma once

#include <QString>
#include <QStringView>

namespace dateline::app {

/// Whether `c` could steer a terminal or turn the reading order of what stands around it: C0 and C1
/// controls, DEL, line and paragraph separators, bidirectional overrides, embeddings and isolates.
bool steersTerminal(QChar c);

/// One line that is safe to print: line breaks and tabs are spaces, whatever steers a terminal is U+FFFD.
QString printable(QStringView text);

}  // namespace dateline::app
