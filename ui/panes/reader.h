#pragma once

#include "ui/reading_session.h"
#include "ui/typeset/theme.h"
#include "ui/typeset/type_options.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

namespace dateline::ui {

class Actions;
class CorrectionStrip;
class DoubtStrip;
class FileView;
class FindBox;
class IssueLine;
class NoteBox;
class Notice;
class OwnLine;
class PageTurn;
class ReaderView;
class SubjectLine;
class TellingLine;

/// The article: a quiet bar with its issue, the marks' count and its buttons; the page; the same as in the
/// file beside it.
class Reader final : public QWidget {
    Q_OBJECT
public:
    explicit Reader(const Actions &actions, QWidget *parent = nullptr);

    ReaderView *view() const { return m_view; }
    FileView *file() const { return m_file; }
    OwnLine *ownLine() const { return m_own; }
    NoteBox *noteBox() const { return m_note; }
    CorrectionStrip *correctionStrip() const { return m_correction; }

    /// What can be done on the page, by a right click.
    void setMenu(const QList<QAction *> &actions);
    void show(const Reading &reading);
    void setMarks(const std::vector<PartRange> &marks);
    void showNotice(const QString &line, const QString &why = {}, const QList<QAction *> &steps = {});
    bool hasArticle() const { return m_reading.stored != nullptr; }
    /// Only while hasArticle().
    const library::StoredArticle &stored() const { return *m_reading.stored; }
    /// The issue's date was corrected.
    void setIssue(const model::IssueRow &issue);

    /// The article's subjects are others now.
    void setSubjects(model::ArticleId article, const model::Subjects &subjects);

    /// Others tell its story now.
    void setTellings(model::ArticleId article, const std::vector<search::Similar> &tellings, int toldApart);
    /// What the reader added to it is other now.
    void setOwnWork(model::ArticleId article, const model::OwnWork &own, const std::vector<archive::StoredBrief> &inside);
    /// What the article in view has otherwise than another telling, painted until another article is shown.
    void setDifferences(const std::vector<PartDifference> &differences);

    /// How many printed characters stand before the first line in view; and back to it, at whatever size and width.
    int place() const;
    void showPlace(int printed);

    /// What is printed before and after it.
    void setNeighbours(model::ArticleId article, const Neighbours &neighbours);
    const Neighbours &neighbours() const;

    void setZoom(int percent);
    int zoom() const { return m_zoom; }
    void setTheme(ThemeChoice choice);
    void setTypeOptions(const TypeOptions &options);
    void showFile(bool shown);
    void showFileLines(const FileLines &file);
    void showFileMessage(const QString &message);
    void stepMark(int step);
    /// To the next doubtful place, its reason in the strip above the page.
    void stepDoubt();
    /// To the next place about which something is said, a figure or a doubt, or the one before.
    void stepNote(int step);
    /// What is selected, or else the article, into the clipboard with where it stands.
    void copyWithSource() const;
    /// Opens the box for finding in this article.
    void startFinding();
    /// Empty while that box is closed.
    QString findText() const;

Q_SIGNALS:
    void findChanged();
    void dateWanted(dateline::model::IssueId issue);
    void articleWanted(dateline::model::ArticleId article);
    void tellingsChanged();
    /// What the reader added to the article in view is on the page.
    void ownWorkShown();
    void subjectChosen(const QString &code);
    void fileWanted(dateline::model::IssueId issue, dateline::model::LineRange lines);
    void zoomWanted(int step);  ///< Ctrl with the wheel
    void spacePressed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typeset();
    /// The same article set otherwise: what is in view and the present mark stay.
    void typesetAnew();
    void showNotes();
    void showDifferences();
    void showOwnWork();
    void showIssue();
    void showWithin();
    void showMarkCount();
    void retranslate();

    Reading m_reading;
    std::vector<PartDifference> m_differences;
    int m_zoom = 100;
    TypeOptions m_options;
    ThemeChoice m_theme = ThemeChoice::System;
    IssueLine *m_issue;
    QToolButton *m_within;  ///< a brief: names the roundup that it stands in, and opens it
    SubjectLine *m_subjects;
    TellingLine *m_tellings;
    DoubtStrip *m_doubts;
    OwnLine *m_own;
    CorrectionStrip *m_correction;
    NoteBox *m_note;
    FindBox *m_find;
    QLabel *m_markCount;
    QToolButton *m_previousMark;
    QToolButton *m_nextMark;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    ReaderView *m_view;
    PageTurn *m_turn;
    Notice *m_notice;
    FileView *m_file;
};

}  // namespace dateline::ui
