#pragma once

#include "ui/actions/action_menu.h"

namespace dateline::ui {

/// What can be done to the article in the reader, and to its issue.
class ArticleActions final : public ActionMenu {
    Q_OBJECT
public:
    ArticleActions(QMenuBar *bar, QWidget *window);

    void retranslate() override;
    /// What can be done now, and what is so.
    void showState(bool article, bool starred, bool isRead);
    /// Whether others tell the article's story; whether it was just told apart from them.
    void showTellings(bool others, bool apart);

    QAction *openInTab;
    /// Whether an article can be tagged and noted; words highlighted or, where some are, no longer; a text corrected.
    void showOwnWork(bool article, bool highlight, bool isHighlighted, bool correct);

    QAction *star, *read, *allRead;
    QAction *tag, *note, *highlight, *correct, *subjects;
    QAction *compare, *tellApart, *tellTogether;
    QAction *issueDate, *readAgain, *removeIssue;
    QAction *forgetLessons;
};

}  // namespace dateline::ui
