#pragma once

#include <QStringView>

namespace dateline::text {

/// Whether a character is one of a few. For sets of some twenty: QStringView::contains costs more than it looks at.
inline bool isOneOf(QChar c, QStringView few)
{
    for (const QChar one : few) {
        if (one == c)
            return true;
    }
    return false;
}

}  // namespace dateline::text
