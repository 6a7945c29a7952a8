#pragma once

// The page: an ArticleDocument in a column no wider than its measure, with marks, the current mark,
// captions' rules and seams painted over it. What is painted over is not in the text: copying gives the
// printed characters.

#include "model/range.h"
#include "ui/typeset/article_document.h"
#include "ui/typeset/page_marks.h"
#include "ui/typeset/source_point.h"

#include <QTextEdit>

#include <memory>
#include <vector>

namespace dateline::ui {

class MarkedScrollBar;
class PagePictures;

class ReaderView final : public QTextEdit {
    Q_OBJECT
public:
    explicit ReaderView(QWidget *parent = nullptr);
    ~ReaderView() override;

    void setPage(std::unique_ptr<ArticleDocument> page, const Theme &theme, double measure);
    void clearPage();
    const ArticleDocument *page() const { return m_page.get(); }

    /// Over the page in view; emptied with each article by whoever fills them.
    PagePictures *pictures() const { return m_pictures; }

    /// A widget of the viewport that stands at the article's end, in the margin below it.
    void setFoot(QWidget *foot);

    /// Positions in the document, in order. None is the current one until stepMark().
    void setMarks(model::TextRanges marks);
    int markCount() const { return int(m_marks.size()); }
    int currentMark() const { return m_current; }  ///< -1 = none
    /// To the next or previous mark, round the end; scrolls it into view.
    void stepMark(int step);

    /// Whether the places where pieces of the file were joined are marked, and said.
    void setSeamsShown(bool shown);
    /// pointedAt() for the caret, or for the first line in view where the caret is out of view.
    void point();

    /// In order.
    void setNotes(std::vector<PageNote> notes);
    /// In order.
    void setDifferences(std::vector<PageDifference> differences);
    /// In order.
    void setOwn(std::vector<PageOwn> own);
    /// What is selected, part by part; where nothing is, the caret's place with length 0.
    std::vector<PartRange> selectedParts() const;
    /// The caret goes to the doubt of that number and takes it as the selection; scrolled into view.
    void selectDoubt(int number);

    /// The caret takes the next place about which something is said, or the one before, round the end; and it is said
    /// there, as if the mouse rested on it. The words are the view's accessible description too.
    void stepNote(int step);

    /// Without scrolling.
    void setCurrentMark(int mark);

    /// The first character in view, and back to it. It stays the same while the page is only set otherwise: wider,
    /// narrower.
    int positionInView() const { return m_anchor; }
    void showPosition(int position);
    /// False when the page's end is in view already.
    bool pageDown();

    /// What is selected, or where nothing is all of the article as printed; and the file's lines that it stands on.
    struct Excerpt {
        QString text;
        model::LineRange lines;
    };
    Excerpt excerpt() const;

Q_SIGNALS:
    void markChanged();
    /// A click or a caret's move to a character that stands in the file.
    void pointedAt(const dateline::ui::SourcePoint &point);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    QVariant loadResource(int, const QUrl &) override { return {}; }

private:
    void fitColumn();
    /// The same line stays in view while paragraphs move.
    void settle();
    /// The pictures and the foot, which lie over the page.
    void placeWidgets();
    void paintMarks();
    void scrollTo(int position);
    void pointAt(int position);
    void select(const model::TextRange &place);
    int firstInView() const;
    QString toolTipAt(int position) const;
    void markScrollBar();
    QRectF lineRect(int position) const;

    std::unique_ptr<ArticleDocument> m_page;
    MarkedScrollBar *m_scrollBar;
    PagePictures *m_pictures;
    QWidget *m_foot = nullptr;
    Theme m_theme;
    double m_measure = 0;
    model::TextRanges m_marks;
    std::vector<PageNote> m_notes;
    std::vector<PageDifference> m_differences;
    bool m_seamsShown = true;
    std::vector<PageOwn> m_own;
    int m_current = -1;
    int m_anchor = 0;           // the first character in view
    bool m_isSettling = false;  // the page moves, not the person
};

}  // namespace dateline::ui
