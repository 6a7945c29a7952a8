#include "ui/typeset/theme.h"

#include <algorithm>
#include <cmath>

namespace dateline::ui {

Theme lightTheme()
{
    return {.page = QColor(0xFFFFFF), .text = QColor(0x1D1D1B), .quiet = QColor(0x5F5E5A),
            .accent = QColor(0xB3261E), .doubt = QColor(0x8A5A00), .mark = QColor(0xFFE08A), .currentMark = QColor(0xFF9F43),
            .difference = QColor(0xCFE3FA), .highlight = QColor(0xD9F0CB)};
}

Theme darkTheme()
{
    return {.page = QColor(0x1B1B1A), .text = QColor(0xE6E3DC), .quiet = QColor(0xA3A099),
            .accent = QColor(0xFF8A80), .doubt = QColor(0xE3B341), .mark = QColor(0x5C4A12), .currentMark = QColor(0x8A4A10),
            .difference = QColor(0x1F4668), .highlight = QColor(0x2F4A27)};
}

Theme sepiaTheme()
{
    return {.page = QColor(0xF7F1E3), .text = QColor(0x3A2F20), .quiet = QColor(0x6B5D47),
            .accent = QColor(0x9C2B1B), .doubt = QColor(0x7A4E00), .mark = QColor(0xF2D58A), .currentMark = QColor(0xE59A4B),
            .difference = QColor(0xCBDDE4), .highlight = QColor(0xDCE6B8)};
}

Theme themeFor(const QPalette &palette, ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return isDark(palette) ? darkTheme() : lightTheme();
    case ThemeChoice::Light:
        return lightTheme();
    case ThemeChoice::Dark:
        return darkTheme();
    case ThemeChoice::Sepia:
        break;
    }
    return sepiaTheme();
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor blended(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()));
}

double contrast(const QColor &a, const QColor &b)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&](const QColor &c) {
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}  // namespace dateline::ui
