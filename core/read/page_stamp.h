#pragma once

// The line above a web page's text that says when and where it was published.

#include <QDateTime>
#include <QString>

#include <optional>

namespace dateline::read {

struct PageStamp {
    QDateTime published;  ///< invalid where it says none
    QString source;
    QString rest;         ///< what it also says: 责编：某某, 本报记者 某某
};

/// Reads `2024-07-26 19:00 来源：某社 | 责编：某某`, `更新时间：2024-07-26`. Nothing where the line is no stamp: it begins with
/// neither a date nor a label of its own, or goes on as running text.
std::optional<PageStamp> readPageStamp(const QString &line);

}  // namespace dateline::read
