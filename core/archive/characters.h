#pragma once

#include <QString>
#include <QStringList>

namespace dateline::archive {

/// The different CJK characters of the texts, folded: what a one-character query is asked of.
QString charactersOf(const QStringList &texts);

}  // namespace dateline::archive
