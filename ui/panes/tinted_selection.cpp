#include "ui/panes/tinted_selection.h"

#include "ui/typeset/theme.h"

#include <QAbstractItemView>

namespace dateline::ui {

void tintSelection(QAbstractItemView &view)
{
    // The style fills a chosen row; it is to be tinted like the list's.
    QPalette colours = view.parentWidget()->palette();
    colours.setColor(QPalette::Highlight, blended(themeFor(colours).accent, colours.color(QPalette::Base), 0.13));
    colours.setColor(QPalette::HighlightedText, colours.color(QPalette::Text));
    if (view.palette() != colours)
        view.setPalette(colours);
}

}  // namespace dateline::ui
