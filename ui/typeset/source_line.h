#pragma once

#include <QStringList>
#include <QStringView>

namespace dateline::ui {

/// Which of the file's `lines` the character at `offset` of `text` stands on; `text` was read from those lines, its markup and
/// its line breaks taken away. The last line that can be told, where the file writes it otherwise (&amp;). 0 when `lines` is
/// empty. So many steps as both are long; more, up to a bound, only where they differ.
int sourceLine(QStringView text, qsizetype offset, const QStringList &lines);

}  // namespace dateline::ui
