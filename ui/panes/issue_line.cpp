#include "ui/panes/issue_line.h"

#include "ui/panes/quiet_button.h"
#include "ui/words.h"

#include <QHBoxLayout>

namespace dateline::ui {

using namespace Qt::StringLiterals;

IssueLine::IssueLine(QWidget *parent) : QWidget(parent), m_date(quietButton(nullptr, this)), m_issue(new QLabel(this))
{
    m_date->setObjectName(QStringLiteral("issueDate"));
    m_issue->setTextFormat(Qt::PlainText);
    m_issue->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_issue->setObjectName(QStringLiteral("issue"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_date);
    row->addWidget(m_issue, 1);
    connect(m_date, &QToolButton::clicked, this, &IssueLine::dateWanted);
}

void IssueLine::set(const library::StoredArticle &article)
{
    const model::IssueRow &issue = article.issue;
    QStringList parts;
    parts += publicationLabel(issue.publication);
    if (const QString section = sectionLabel(article.row.section, article.row.page); !section.isEmpty())
        parts += section;
    m_issue->setText(parts.join(u" · "_s));
    const QString basis = dateBasisLabel(issue);
    m_date->setText(basis.isEmpty() ? dayInWords(issue.date) : tr("%1 · %2").arg(dayInWords(issue.date), basis));
    m_date->setToolTip(plainToolTip(dateBasisReason(issue) + u'\n' + tr("Click to set the issue's date")));
    m_date->setAccessibleName(tr("The issue's date: %1").arg(m_date->text()));
    m_date->setAccessibleDescription(dateBasisReason(issue));
    m_date->show();
}

void IssueLine::clear()
{
    m_date->hide();
    m_issue->clear();
}

}  // namespace dateline::ui
