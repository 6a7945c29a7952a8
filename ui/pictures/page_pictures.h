#pragma once

// The pictures of the page in view: widgets over it, in room that the page keeps free between its paragraphs, so that the text and
// its offsets know nothing of them.

#include "ui/pictures/page_picture.h"

#include <QObject>

#include <vector>

namespace dateline::ui {

class ArticleDocument;
class PictureFrame;

class PagePictures final : public QObject {
    Q_OBJECT
public:
    explicit PagePictures(QWidget *viewport);

    /// In printed order.
    void set(const std::vector<PagePicture> &pictures);
    /// Nothing where the page has no picture of that number any more; so with the next.
    void setImage(int number, const QImage &image);
    void setFailed(int number);
    bool isEmpty() const { return m_frames.empty(); }

    /// Makes room on the page for a column of that width.
    void makeRoom(ArticleDocument &page, int width);
    /// Each to its room. `left`: of the column, in the viewport; `top`: how far the page is scrolled.
    void place(const ArticleDocument &page, int left, int width, int top);

Q_SIGNALS:
    /// They take other room than before.
    void changed();
    void hostWanted(const QString &host);

private:
    void change(int number, PagePicture picture);

    QWidget *m_viewport;
    std::vector<PictureFrame *> m_frames;  ///< children of the viewport
};

}  // namespace dateline::ui
