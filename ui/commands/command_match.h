#pragma once

// How well a command answers what was typed: its name's beginning before its middle, words and the letters that they
// begin with, pinyin whole or by initials (xyp, xiayipian for 下一篇), its shortcut, its menu, a slip of the fingers.
// Letters strewn over a name are no match unless each begins a word of it.

#include "ui/commands/command.h"

#include <QStringView>

#include <optional>

namespace dateline::ui {

/// Higher is better; nothing for one that does not answer. Each word typed must be answered. Any case, width and script.
/// Nothing typed is answered by all alike.
std::optional<int> likeness(QStringView typed, const Command &command);

}  // namespace dateline::ui
