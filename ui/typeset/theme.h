#pragma once

#include <QColor>
#include <QPalette>

namespace dateline::ui {

/// The reader's colours. Every pair of text on page, quiet text on page, accent and doubt on page, and text on
/// either mark, on a difference and on a highlight has a contrast of at least 4.5 : 1 (tests/ui/theme_test.cpp measures them).
struct Theme {
    QColor page;
    QColor text;
    QColor quiet;
    QColor accent;
    QColor doubt;  ///< the line under a doubtful place
    QColor mark;
    QColor currentMark;
    QColor difference;  ///< behind what another telling has otherwise
    QColor highlight;   ///< behind what the reader marked

    bool operator==(const Theme &) const = default;
};

/// What a reader chose for the page.
enum class ThemeChoice { System, Light, Dark, Sepia };

Theme lightTheme();
Theme darkTheme();
Theme sepiaTheme();
/// System: the one that goes with the platform's palette.
Theme themeFor(const QPalette &palette, ThemeChoice choice = ThemeChoice::System);

bool isDark(const QPalette &palette);

/// `share` of `over`, the rest of `under`.
QColor blended(const QColor &over, const QColor &under, double share);

/// WCAG 2's contrast ratio, 1 … 21.
double contrast(const QColor &a, const QColor &b);

}  // namespace dateline::ui
