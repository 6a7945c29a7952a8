#pragma once

// A text as the page shows it, one character for one as it is printed.

#include "ui/typeset/type_scale.h"

#include <QString>

#include <vector>

namespace dateline::ui {

struct PageText {
    QString printed;
    QString shown;
    std::vector<qsizetype> narrow;  ///< full-width marks that are set half as wide, since another follows them

    bool operator==(const PageText &) const = default;
};

/// `font` is the one that it is set in: marks are narrowed only where they are as wide as a Han character in it. In a headline
/// or another part of the head, what cannot be seen is shown (ui/plain_text.h).
PageText pageText(QStringView text, const TypeScale &scale, const QFont &font, bool isHead);

/// `text` with what QTextDocument takes for structure replaced, one character for one.
QString plainForDocument(QStringView text);

/// ASCII punctuation beside Han characters full-width: 发布会,记者(王某) as 发布会，记者（王某）; not within numbers and Latin
/// words. One character for one.
QString fullWidthBesideHan(const QString &text);

}  // namespace dateline::ui
