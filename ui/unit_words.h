#pragma once

#include <QString>

namespace dateline::ui {

/// A unit's name in the window's language, where the sign that is printed is not that name: "%" is percent. Empty for others.
QString unitInWords(const QString &unit);

}  // namespace dateline::ui
