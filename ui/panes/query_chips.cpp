#include "ui/panes/query_chips.h"

#include "ui/typeset/theme.h"
#include "ui/panes/quiet_button.h"
#include "ui/query_words.h"
#include "ui/words.h"

#include <QEvent>
#include <QGuiApplication>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kWidestChip = 240;  ///< what is longer is elided; the tooltip has it whole
constexpr std::size_t kMostChips = 12;

}  // namespace

QueryChips::QueryChips(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this)), m_understood(new QLabel(this))
{
    setObjectName(QStringLiteral("queryChips"));
    m_understood->setObjectName(QStringLiteral("understood"));
    m_understood->setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_understood->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->setContentsMargins(12, 0, 12, 8);
    m_row->setSpacing(4);
    m_row->addWidget(m_understood, 1);
    setColours();
    hide();
}

void QueryChips::set(const search::Query &query)
{
    m_query = query;
    const QStringList parts = partsInWords(query);
    const std::size_t count = parts.size() < 2 ? 0 : std::min(std::size_t(parts.size()), kMostChips);
    while (m_chips.size() < count) {
        QToolButton *chip = quietButton(nullptr, this);
        chip->setObjectName(QStringLiteral("chip%1").arg(m_chips.size()));
        chip->setAutoRaise(false);
        connect(chip, &QToolButton::clicked, this, [this, part = m_chips.size()] { Q_EMIT removed(part); });
        m_row->insertWidget(int(m_chips.size()), chip);
        m_chips.push_back(chip);
    }
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setVisible(i < count);
        if (i >= count)
            continue;
        const QString words = parts[qsizetype(i)];
        m_chips[i]->setText(m_chips[i]->fontMetrics().elidedText(words, Qt::ElideRight, kWidestChip) + u"  ×"_s);
        m_chips[i]->setToolTip(plainToolTip(tr("Search without: %1").arg(words)));
        m_chips[i]->setAccessibleName(tr("Search without: %1").arg(words));
    }
    m_understood->setText(tr("Understood as: %1").arg(queryInWords(query)));
    m_understood->setToolTip(plainToolTip(m_understood->text()));
    const bool isPlain = query.root.kind == search::ClauseKind::Text && query.root.field == search::Field::Any;
    setVisible(!query.isEmpty() && !isPlain);
}

void QueryChips::setColours()
{
    QPalette colours = m_understood->palette();
    const QColor quiet = themeFor(QGuiApplication::palette()).quiet;
    if (colours.color(QPalette::WindowText) == quiet)
        return;
    colours.setColor(QPalette::WindowText, quiet);
    m_understood->setPalette(colours);
}

void QueryChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        set(search::Query(m_query));
    else if (event->type() == QEvent::PaletteChange)
        setColours();
    QWidget::changeEvent(event);
}

}  // namespace dateline::ui
