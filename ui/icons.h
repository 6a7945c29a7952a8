#pragma once

#include <QIcon>

namespace dateline::ui {

enum class Icon { Sidebar, Search, Back, Forward, Up, Down, Star, StarFilled, File, Keep, Close, More, List };

/// A quiet line drawing in the palette's text colour, sharp at every scale. Drawn, not loaded: it follows
/// light and dark by itself and needs no picture format's plugin.
QIcon icon(Icon name);

}  // namespace dateline::ui
