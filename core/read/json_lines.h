#pragma once

#include "model/range.h"

#include <QHash>
#include <QString>

namespace dateline::read {

/// Where the objects and fields of a JSON text stand, which QJsonDocument does not say. A path is what leads there:
/// "/items/3", "/items/3/title". Only objects within arrays and their fields are known, two levels below each, and at most
/// half a million of them. Linear; a text that is no JSON gives what can be told.
QHash<QString, model::LineRange> jsonLines(QStringView text);

}  // namespace dateline::read
