#include "ui/panes/page_turn.h"

#include "ui/panes/quiet_button.h"
#include "ui/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::ui {
namespace {

constexpr int kGap = 16;
constexpr int kAround = 32;  ///< a button's frame, and its arrow
constexpr int kLeastRoom = 80;

}  // namespace

PageTurn::PageTurn(QWidget *parent)
    : QWidget(parent), m_link(quietButton(nullptr, this)), m_before(quietButton(nullptr, this)), m_after(quietButton(nullptr, this))
{
    setObjectName(QStringLiteral("pageTurn"));
    m_before->setObjectName(QStringLiteral("printedBefore"));
    m_after->setObjectName(QStringLiteral("printedAfter"));
    m_link->setObjectName(QStringLiteral("sourceLink"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(m_before);
    row->addStretch(1);
    row->addWidget(m_after);
    column->addLayout(row);
    column->addWidget(m_link, 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_link->setCursor(Qt::PointingHandCursor);
    connect(m_link, &QToolButton::clicked, this, [this] {
        if (m_source)
            openOutside(*m_source);
    });
    for (QToolButton *button : {m_before, m_after}) {
        button->setCursor(Qt::PointingHandCursor);
        button->setMinimumHeight(28);
        connect(button, &QToolButton::clicked, this, [this, button] {
            if (const auto &article = button == m_before ? m_neighbours.before : m_neighbours.after)
                Q_EMIT chosen(article->id);
        });
    }
    hide();
}

void PageTurn::set(const model::ArticleRow &present, const Neighbours &neighbours)
{
    m_present = present;
    m_neighbours = neighbours;
    showNeighbours();
}

void PageTurn::setSource(const QString &url)
{
    m_source = webAddress(url);
    showNeighbours();
}

void PageTurn::setColour(const QColor &colour)
{
    for (QToolButton *button : {m_link, m_before, m_after}) {
        QPalette colours = button->palette();
        colours.setColor(QPalette::ButtonText, colour);
        button->setPalette(colours);
    }
}

void PageTurn::showNeighbours()
{
    const int room = (width() - kGap) / 2 - kAround;
    const auto show = [&](QToolButton *button, const std::optional<model::ArticleRow> &article, const QString &line) {
        button->setVisible(article.has_value());
        if (!article)
            return;
        const QString where = sectionLabel(article->section, article->page);
        const bool isElsewhere = !where.isEmpty() && where != sectionLabel(m_present.section, m_present.page);
        const QString name = isElsewhere ? tr("%1 — %2", "section and headline").arg(where, nameOf(*article)) : nameOf(*article);
        const QString shown = button->fontMetrics().elidedText(name, Qt::ElideRight, std::max(kLeastRoom, room));
        button->setText(line.arg(shown).replace(u'&', QStringLiteral("&&")));
        button->setToolTip(plainToolTip(where.isEmpty() ? nameOf(*article) : where + u'\n' + nameOf(*article)));
        button->setAccessibleName(line.arg(name));
    };
    show(m_before, m_neighbours.before, tr("‹ %1", "the article printed before"));
    show(m_after, m_neighbours.after, tr("%1 ›", "the article printed after"));
    m_link->setVisible(m_source.has_value());
    if (m_source) {
        m_link->setText(m_link->fontMetrics().elidedText(tr("Published at %1").arg(m_source->host), Qt::ElideMiddle, width()));
        m_link->setToolTip(plainToolTip(m_source->url.toString(QUrl::FullyEncoded)));
        m_link->setAccessibleName(tr("Published at %1").arg(m_source->host));
    }
    setVisible(m_neighbours.before || m_neighbours.after || m_source);
}

void PageTurn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showNeighbours();
}

void PageTurn::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showNeighbours();
    QWidget::changeEvent(event);
}

}  // namespace dateline::ui
