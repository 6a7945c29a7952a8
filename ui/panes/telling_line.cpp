#include "ui/panes/telling_line.h"

#include "ui/actions/actions.h"
#include "ui/panes/quiet_button.h"
#include "ui/words.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace dateline::ui {
namespace {

constexpr std::size_t kMostShown = 3;

}  // namespace

TellingLine::TellingLine(const Actions &actions, QWidget *parent)
    : QWidget(parent), m_lead(new QLabel(this)), m_more(new QLabel(this)), m_compare(quietButton(actions.article->compare, this)),
      m_apart(quietButton(actions.article->tellApart, this)), m_together(quietButton(actions.article->tellTogether, this))
{
    setObjectName(QStringLiteral("tellingLine"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);  // however narrow the pane
    m_lead->setObjectName(QStringLiteral("tellingLead"));
    m_lead->setTextFormat(Qt::PlainText);
    m_more->setTextFormat(Qt::PlainText);
    m_compare->setObjectName(QStringLiteral("compareTellings"));
    m_apart->setObjectName(QStringLiteral("tellApart"));
    m_together->setObjectName(QStringLiteral("tellTogether"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 8, 4);
    row->setSpacing(4);
    row->addWidget(m_lead);
    for (std::size_t i = 0; i < kMostShown; ++i) {
        QToolButton *word = quietButton(nullptr, this);
        word->setObjectName(QStringLiteral("telling%1").arg(i));
        word->setCursor(Qt::PointingHandCursor);
        connect(word, &QToolButton::clicked, this, [this, i] {
            if (i < m_tellings.size())
                Q_EMIT chosen(m_tellings[i].article.id);
        });
        row->addWidget(word);
        m_words.push_back(word);
    }
    row->addWidget(m_more);
    row->addStretch(1);
    row->addWidget(m_compare);
    row->addWidget(m_apart);
    row->addWidget(m_together);
    quietenParts(*this);
    set({}, 0);
}

void TellingLine::set(const std::vector<search::Similar> &tellings, int apart)
{
    m_tellings = tellings;
    m_toldApart = apart;
    showTellings();
}

void TellingLine::showTellings()
{
    const std::size_t shown = std::min(m_tellings.size(), kMostShown);
    const int more = static_cast<int>(m_tellings.size() - shown);
    m_lead->setText(shown == 0 ? tr("Told apart from %Ln other(s)", nullptr, m_toldApart) : tr("Also told by"));
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        m_words[i]->setVisible(i < shown);
        if (i >= shown)
            continue;
        const model::ArticleRow &row = m_tellings[i].article;
        const QString where = tr("%1, %2").arg(publicationLabel(row.publication), dayInWords(row.date));
        m_words[i]->setText(QString(where).replace(u'&', QStringLiteral("&&")));
        m_words[i]->setToolTip(plainToolTip(nameOf(row)));
        m_words[i]->setAccessibleName(tr("Also told by %1").arg(where));
        m_words[i]->setAccessibleDescription(nameOf(row));
    }
    m_more->setVisible(more > 0);
    m_more->setText(tr("and %Ln more", nullptr, more));
    m_compare->setVisible(shown > 0);
    m_apart->setVisible(shown > 0);
    m_together->setVisible(m_toldApart > 0);
    setVisible(shown > 0 || m_toldApart > 0);
}

void TellingLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showTellings();
    else if (event->type() == QEvent::PaletteChange)
        quietenParts(*this);
    QWidget::changeEvent(event);
}

}  // namespace dateline::ui
