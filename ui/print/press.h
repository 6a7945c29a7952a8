#pragma once

// Sets articles on pages, for a printer or a PDF file: in the article view's typography, in ink on white whatever the
// window's theme. Above each page stands where its first article comes from, below it the page's number. A page ends between
// two lines, never through one; a headline is not left alone at its foot, nor a paragraph's first or last line.
//
// Any thread, one at a time. The device outlives it.

#include "library/library.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <optional>

namespace dateline::ui {

class Press final {
public:
    explicit Press(QPagedPaintDevice &device);

    /// Goes on below the article before where there is room, else on a new page.
    void add(const library::StoredArticle &article);
    /// Text that belongs to no article.
    void addLoose(const QString &text);
    /// The last page's end. Nothing was added: one empty page.
    void end();

    int pages() const { return m_page; }

    /// The device that prints: margins and unit. Before the Press.
    static void prepare(QPagedPaintDevice &device);

private:
    void begin();
    void newPage();
    void drawMargins();
    /// In units of the type scale.
    double pageHeight() const;
    double left() const;

    QPagedPaintDevice &m_device;
    QPainter m_painter;
    double m_scale = 1;   ///< device units in a unit of the type scale
    double m_width = 0;   ///< of the page within its margins; so with the height
    double m_height = 0;
    double m_measure = 0; ///< of the column
    double m_y = 0;       ///< where the next line goes, from the column's top
    int m_page = 0;
    QString m_source;     ///< of the article at hand
    QFont m_quiet;
};

}  // namespace dateline::ui
