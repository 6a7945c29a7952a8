#pragma once

#include "model/issue.h"

#include <QString>
#include <QStringList>

namespace dateline::app {

/// An issue for a person at a terminal, in printed order: what it is, then a line an article under its
/// section, with where, when and by whom; then loose text and warnings (notices are left out).
QStringList outlineOf(const model::Issue &issue, const QString &path);

}  // namespace dateline::app
