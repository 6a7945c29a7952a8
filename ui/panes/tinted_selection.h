#pragma once

#include <QPalette>

class QAbstractItemView;

namespace dateline::ui {

/// The chosen row in a tint of the accent, its text as it was: for trees beside the list, whose rows are tinted so.
void tintSelection(QAbstractItemView &view);
QPalette withTintedSelection(QPalette colours);

}  // namespace dateline::ui
