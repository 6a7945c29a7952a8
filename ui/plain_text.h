#pragma once

// Names and headlines come from anywhere. What they hold that cannot be seen is shown, and what turns the direction of a text
// cannot turn that of the words beside it.

#include <QString>
#include <QStringView>

namespace dateline::ui {

/// `text` in one line, one character for one: line breaks and tabs as blanks; other controls, characters that turn a text's
/// direction, and such without width as �. Joiners and breaks without width stay where the letter before them is of a script
/// that is written with them (Arabic, Thai, the scripts of India), or an emoji.
QString shownPlainly(QStringView text);

/// The same, to stand among other words: where it has letters that run from right to left, they turn nothing else.
QString isolated(QStringView text);

/// Whether most of the letters run from right to left.
bool isRightToLeft(QStringView text);

}  // namespace dateline::ui
