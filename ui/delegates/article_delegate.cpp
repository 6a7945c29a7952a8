#include "ui/delegates/article_delegate.h"

#include "ui/delegates/article_row.h"
#include "ui/icons.h"
#include "ui/models/roles.h"
#include "ui/typeset/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace dateline::ui {
namespace {

constexpr int kBar = 4;  // at the left of the selected row

struct Colours {
    QColor text;
    QColor quiet;
    QColor mark;
    QColor onMark;
};

void paintLine(QPainter *painter, const RowLine &line, const QFont &font, const QColor &colour,
               const Colours &colours)
{
    QTextLayout layout(line.text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const model::TextRange &mark : line.marks) {
        QTextCharFormat format;
        format.setBackground(colours.mark);
        format.setForeground(colours.onMark);
        formats.append({mark.start, mark.length, format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine textLine = layout.createLine();
    if (textLine.isValid())
        textLine.setLineWidth(line.rect.width() + 1);
    layout.endLayout();
    painter->setPen(colour);
    const double below = textLine.isValid() ? line.rect.height() - textLine.height() : 0;
    layout.draw(painter, QPointF(line.rect.left(), line.rect.top() + below / 2));
}

}  // namespace

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QVariant value = index.data(ListItemRole);
    const RowText text = value.isValid() ? textOf(value.value<ListItem>(), index.data(GroupRole).value<GroupPlace>()) : RowText();
    const RowFonts fonts(option.font, text.title + text.excerpt, text.language);
    const RowLayout layout = layOut(text, fonts, option.rect, m_density);

    const QPalette &palette = option.palette;
    const Theme theme = themeFor(palette);
    const bool selected = option.state & QStyle::State_Selected;

    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, palette.color(QPalette::Base));
    if (selected || option.state & QStyle::State_MouseOver) {
        QColor tint = theme.accent;
        tint.setAlphaF(!selected ? 0.04F : option.state & QStyle::State_HasFocus ? 0.16F : 0.10F);
        painter->fillRect(option.rect, tint);
    }
    if (selected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(kBar, option.rect.height())), theme.accent);
    if (!layout.band.isEmpty()) {
        painter->fillRect(layout.band, palette.color(QPalette::Window));
        QFont heading = fonts.small;
        heading.setWeight(QFont::DemiBold);
        paintLine(painter, layout.heading, heading, theme.quiet, {});
    }
    if (!layout.tie.isEmpty())
        painter->fillRect(layout.tie, theme.quiet);
    const Colours colours{.text = palette.color(QPalette::Text), .quiet = theme.quiet, .mark = theme.mark,
                          .onMark = theme.text};

    for (const RowLine &line : layout.title)
        paintLine(painter, line, fonts.title, colours.text, colours);
    paintLine(painter, layout.meta, fonts.small, colours.quiet, colours);
    if (!layout.places.text.isEmpty()) {
        painter->setFont(fonts.small);
        painter->setPen(colours.quiet);
        painter->drawText(layout.places.rect, Qt::AlignRight | Qt::AlignVCenter, layout.places.text);
    }
    for (const RowLine &line : layout.excerpt)
        paintLine(painter, line, fonts.small, colours.quiet, colours);
    if (text.unread) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accent);
        painter->drawEllipse(layout.dot);
    }
    if (text.starred)
        icon(Icon::StarFilled).paint(painter, layout.star);

    QColor line = palette.color(QPalette::Mid);
    line.setAlpha(90);
    painter->setPen(line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {240, rowHeight(RowFonts(option.font), m_density)};
}

}  // namespace dateline::ui
