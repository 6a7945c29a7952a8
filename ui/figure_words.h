#pragma once

// What the reader says about a printed place: what a figure is worth, why a text may be damaged. In the window's language.

#include "model/doubt.h"
#include "text/figures.h"

#include <QString>

namespace dateline::ui {

/// One line, without a full stop.
QString doubtInWords(const model::Doubt &doubt);

/// "324.1亿人次 = 32,410,000,000 人次"; empty where the print says as much.
QString worthInWords(const QString &printed, const text::Quantity &quantity);

/// All that is to be said about a printed figure, a line each: its worth; the same counted in 万 and 亿 and in millions, as
/// far as the print does not; its unit's name; that it is printed as about. Empty where the print says all.
QString figureInWords(const QString &printed, const text::Quantity &quantity);

}  // namespace dateline::ui
