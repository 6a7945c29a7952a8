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

/// The character there, or a null one beyond the text's ends.
inline QChar at(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() ? text[i] : QChar();
}

}  // namespace dateline::text
