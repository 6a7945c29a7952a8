#pragma once

#include "model/subject.h"

#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include <vector>

namespace dateline::ui {

/// What the article is about, quietly: a word each that looks its subject up, and whether they are inferred. Hidden
/// where there is none.
class SubjectLine final : public QWidget {
    Q_OBJECT
public:
    explicit SubjectLine(QWidget *parent = nullptr);

    void set(const model::Subjects &subjects);

Q_SIGNALS:
    void chosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:

    model::Subjects m_subjects;
    std::vector<QToolButton *> m_words;
    QLabel *m_basis;
};

}  // namespace dateline::ui
