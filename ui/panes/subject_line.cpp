#include "ui/panes/subject_line.h"

#include "ui/panes/quiet_button.h"
#include "ui/words.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace dateline::ui {
namespace {

constexpr std::size_t kMostShown = 4;  ///< more are set by hand alone

}  // namespace

SubjectLine::SubjectLine(QWidget *parent) : QWidget(parent), m_basis(new QLabel(this))
{
    setObjectName(QStringLiteral("subjectLine"));
    m_basis->setObjectName(QStringLiteral("subjectBasis"));
    m_basis->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 4);
    row->setSpacing(4);
    for (std::size_t i = 0; i < kMostShown; ++i) {
        QToolButton *word = quietButton(nullptr, this);
        word->setObjectName(QStringLiteral("subject%1").arg(i));
        word->setCursor(Qt::PointingHandCursor);
        connect(word, &QToolButton::clicked, this, [this, i] {
            if (i < m_subjects.size())
                Q_EMIT chosen(m_subjects[i].code);
        });
        row->addWidget(word);
        m_words.push_back(word);
    }
    row->addWidget(m_basis);
    row->addStretch(1);
    quietenParts(*this);
    set({});
}

void SubjectLine::set(const model::Subjects &subjects)
{
    m_subjects = subjects;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        m_words[i]->setVisible(i < subjects.size());
        if (i >= subjects.size())
            continue;
        const QString name = subjectInWords(subjects[i].code);
        m_words[i]->setText(name);
        m_words[i]->setToolTip(plainToolTip(subjectReason(subjects[i])));
        m_words[i]->setAccessibleName(tr("Subject: %1").arg(name));
        m_words[i]->setAccessibleDescription(subjectReason(subjects[i]));
    }
    const bool byHand = !subjects.empty() && subjects.front().basis == model::SubjectBasis::ByHand;
    QStringList reasons;
    for (const model::Subject &subject : subjects)
        reasons += subjectInWords(subject.code) + u'\n' + subjectReason(subject);
    m_basis->setText(byHand ? tr("· set by hand") : tr("· inferred"));
    m_basis->setToolTip(plainToolTip(reasons.join(u'\n')));
    setVisible(!subjects.empty());
}

void SubjectLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        set(model::Subjects(m_subjects));
    else if (event->type() == QEvent::PaletteChange)
        quietenParts(*this);
    QWidget::changeEvent(event);
}

}  // namespace dateline::ui
