#pragma once

#include "library/library.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QWidget>

#include <vector>

class QStringListModel;

namespace dateline::ui {

/// What the reader added to the article, in a line: its tags, a box for one more, its corrections. Hidden where there is
/// nothing and no tag is being typed.
class OwnLine final : public QWidget {
    Q_OBJECT
public:
    explicit OwnLine(QWidget *parent = nullptr);

    void set(const model::OwnWork &own);
    /// What a tag being typed may become.
    void setKnownTags(const QStringList &tags);
    /// Opens the box. Enter adds a tag, Escape closes it.
    void startTagging();

Q_SIGNALS:
    void tagChosen(const QString &tag);
    void tagAdded(const QString &tag);
    void tagRemoved(const QString &tag);
    void correctionToggled(dateline::model::OwnWorkId correction, bool inForce);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showOwn();
    void showTags();
    void showCorrections();

    model::OwnWork m_own;
    QBoxLayout *m_row;
    std::vector<QToolButton *> m_tags;
    QLineEdit *m_edit;
    QToolButton *m_corrections;
    QStringListModel *m_known;
};

}  // namespace dateline::ui
