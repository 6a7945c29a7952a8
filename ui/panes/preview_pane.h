#pragma once

#include "ui/models/outline_model.h"
#include "ui/preview_session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

namespace dateline::ui {

/// What was understood of one file that is about to be added, in the place of list and reader. Another encoding reads it
/// anew. Enter adds, Escape leaves.
class PreviewPane final : public QWidget {
    Q_OBJECT
public:
    explicit PreviewPane(QWidget *parent = nullptr);

    void show(const Preview &preview);
    void leave() { Q_EMIT unwanted(); }
    /// Whether the next file is to be shown so too; the box below the outline.
    void setWantedNextTime(bool wanted) { m_nextTime->setChecked(wanted); }

Q_SIGNALS:
    void encodingChosen(const QString &path, const QString &encoding);
    void added(const QString &path, const QString &encoding);
    void unwanted();
    void wantedNextTime(bool wanted);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFacts(const model::Issue &issue);
    void retranslate();
    QLabel *addFact();  ///< a label of plain text

    std::optional<Preview> m_preview;
    QLabel *m_title, *m_count;
    QFormLayout *m_facts;
    QLabel *m_publication, *m_date, *m_format;
    QComboBox *m_encoding;
    OutlineModel *m_model;
    QTreeView *m_outline;
    QCheckBox *m_nextTime;
    QPushButton *m_add, *m_cancel;
};

}  // namespace dateline::ui
