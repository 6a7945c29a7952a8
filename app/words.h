#pragma once

// Small phrases of the command line's English.

#include <QString>
#include <QStringList>

namespace dateline::app {

/// "1 article", "2 articles", "no articles".
QString counted(qint64 number, const QString &noun);

/// What is not empty, with ` · ` between.
QString joined(const QStringList &parts);

/// The first `length` characters, with … where more follow.
QString opening(const QString &text, qsizetype length);

}  // namespace dateline::app
