#include "ui/panes/tinted_selection.h"

#include "ui/typeset/theme.h"

#include <QAbstractItemView>

namespace dateline::ui {

QPalette withTintedSelection(QPalette colours)
{
    // The style fills a chosen row; it is to be tinted like the list's.
    colours.setColor(QPalette::Highlight, blended(themeFor(colours).accent, colours.color(QPalette::Base), 0.13));
    colours.setColor(QPalette::HighlightedText, colours.color(QPalette::Text));
    return colours;
}

void tintSelection(QAbstractItemView &view)
{
    const QPalette colours = withTintedSelection(view.parentWidget()->palette());
    if (view.palette() != colours)
        view.setPalette(colours);
}

}  // namespace dateline::ui
