#include "ui/dialogs/subjects_dialog.h"

#include "model/topic.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::ui {

SubjectsDialog::SubjectsDialog(const model::ArticleRow &article, const model::Subjects &present, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("subjectsDialog"));
    setWindowTitle(tr("Subjects"));
    auto *name = new QLabel(nameOf(article), this);
    QFont bold = name->font();
    bold.setWeight(QFont::DemiBold);
    name->setFont(bold);
    auto *explanation = new QLabel(tr("What the article is about. Articles like it learn from what you set."), this);
    for (QLabel *label : {name, explanation}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(420);
    }

    auto *grid = new QGridLayout;
    const int rows = (int(model::topics().size()) + 1) / 2;
    for (const model::Topic &topic : model::topics()) {
        auto *box = new QCheckBox(subjectInWords(topic.code), this);
        box->setObjectName(topic.code);
        box->setChecked(std::any_of(present.begin(), present.end(),
                                    [&](const model::Subject &subject) { return subject.code == topic.code; }));
        const int at = int(m_boxes.size());
        grid->addWidget(box, at % rows, at / rows);
        m_boxes.push_back(box);
    }

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *set = buttons->addButton(tr("Set Subjects"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    set->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_codes = checked();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // None at all may have been set by hand too.
    if (present.empty() || present.front().basis == model::SubjectBasis::ByHand) {
        QPushButton *giveBack = buttons->addButton(tr("As Inferred"), QDialogButtonBox::ResetRole);
        connect(giveBack, &QPushButton::clicked, this, [this] {
            m_codes.reset();
            accept();
        });
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(name);
    column->addWidget(explanation);
    column->addLayout(grid);
    column->addWidget(buttons);
    m_boxes.front()->setFocus();
}

QStringList SubjectsDialog::checked() const
{
    QStringList codes;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            codes += box->objectName();
    }
    return codes;
}

}  // namespace dateline::ui
