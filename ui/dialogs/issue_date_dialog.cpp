#include "ui/dialogs/issue_date_dialog.h"

#include "ui/words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline::ui {

IssueDateDialog::IssueDateDialog(const model::IssueRow &issue, QWidget *parent)
    : QDialog(parent), m_edit(new QDateEdit(issue.date.isValid() ? issue.date : QDate::currentDate(), this))
{
    setObjectName(QStringLiteral("issueDateDialog"));
    setWindowTitle(tr("Issue's Date"));
    auto *name = new QLabel(issueLabel(issue), this);
    QFont bold = name->font();
    bold.setWeight(QFont::DemiBold);
    name->setFont(bold);
    auto *reason = new QLabel(dateBasisReason(issue), this);
    for (QLabel *label : {name, reason}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(320);
    }
    m_edit->setCalendarPopup(true);
    m_edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_edit->setAccessibleName(tr("The issue's date"));

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *set = buttons->addButton(tr("Set Date"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    set->setDefault(true);
    if (issue.dateBasis == model::DateBasis::ByHand) {
        QPushButton *giveBack = buttons->addButton(tr("As the Bulletin Says"), QDialogButtonBox::ResetRole);
        connect(giveBack, &QPushButton::clicked, this, [this] {
            m_date = {};
            accept();
        });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_date = m_edit->date();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(name);
    column->addWidget(reason);
    column->addWidget(m_edit);
    column->addWidget(buttons);
    m_edit->setFocus();
}

}  // namespace dateline::ui
