#include "ui/panes/thumb_date.h"

#include "ui/models/list_item.h"
#include "ui/models/roles.h"
#include "ui/words.h"

#include <QListView>
#include <QScrollBar>
#include <QStyleOptionSlider>

#include <algorithm>

namespace dateline::ui {
namespace {

constexpr int kGap = 8;  ///< px between it and the bar
constexpr int kTop = 2;  ///< px: where the row on top is looked for

QString wordsOf(const QModelIndex &index)
{
    const QVariant value = index.data(ListItemRole);
    if (!value.isValid())
        return {};
    const auto item = value.value<ListItem>();
    const QDate day = item.isLoose() ? item.loose->date : item.article.date;
    const QString publication = item.isLoose() ? item.loose->publication : item.article.publication;
    QStringList parts;
    if (day.isValid())
        parts += dayInWords(day);
    if (!publication.isEmpty())
        parts += publication;
    return parts.join(QStringLiteral(" · "));
}

QRect thumbOf(const QScrollBar &bar)
{
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = bar.orientation();
    option.minimum = bar.minimum();
    option.maximum = bar.maximum();
    option.sliderPosition = bar.sliderPosition();
    option.sliderValue = bar.value();
    option.singleStep = bar.singleStep();
    option.pageStep = bar.pageStep();
    return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
}

}  // namespace

ThumbDate::ThumbDate(QListView &view) : QLabel(&view), m_view(view)
{
    setObjectName(QStringLiteral("thumbDate"));
    setTextFormat(Qt::PlainText);
    setContentsMargins(8, 4, 8, 4);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    QScrollBar *bar = view.verticalScrollBar();
    connect(bar, &QScrollBar::sliderPressed, this, &ThumbDate::follow);
    connect(bar, &QScrollBar::valueChanged, this, &ThumbDate::follow);
    connect(bar, &QScrollBar::sliderReleased, this, &QWidget::hide);
    connect(view.model(), &QAbstractItemModel::dataChanged, this, &ThumbDate::follow);
}

void ThumbDate::follow()
{
    const QScrollBar &bar = *m_view.verticalScrollBar();
    if (!bar.isSliderDown()) {
        hide();
        return;
    }
    if (const QString words = wordsOf(m_view.indexAt({m_view.viewport()->width() / 2, kTop})); !words.isEmpty())
        setText(words);
    if (text().isEmpty())
        return;
    adjustSize();
    const QRect thumb = thumbOf(bar).translated(bar.mapTo(&m_view, QPoint()));
    const int top = std::clamp(thumb.center().y() - height() / 2, 0, std::max(0, m_view.height() - height()));
    move(thumb.left() - kGap - width(), top);
    raise();
    show();
}

}  // namespace dateline::ui
