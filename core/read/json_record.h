#pragma once

// One article in JSON, whatever its fields are called.

#include "model/range.h"
#include "read/document.h"

#include <QHash>
#include <QJsonObject>

namespace dateline::read {

/// Where records stand in the file (json_lines.h).
using JsonPlaces = QHash<QString, model::LineRange>;

/// Whether an object looks like an article: a title, and a text, a summary or a link, its own or those of an object in it;
/// or, untitled, a text of its own with a link or a date.
bool isRecord(const QJsonObject &object);

/// Whether it holds a text of its own, or a summary.
bool holdsText(const QJsonObject &object);

/// `path`: the object's in `places`.
Item readRecord(const QJsonObject &object, const QString &path, const JsonPlaces &places);

/// The first of a dump's own fields that gives a title, and a date.
QString titleIn(const QJsonObject &object);
QDateTime dateIn(const QJsonObject &object);

}  // namespace dateline::read
