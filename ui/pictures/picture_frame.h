#pragma once

#include "ui/pictures/page_picture.h"

#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace dateline::ui {

/// One picture on the page; or, while only the network has it, the button that loads those of its host.
class PictureFrame final : public QWidget {
    Q_OBJECT
public:
    explicit PictureFrame(QWidget *parent);

    void set(const PagePicture &picture);
    const PagePicture &picture() const { return m_picture; }
    /// What it takes in a column of that width; empty where there is nothing to show.
    QSize sizeIn(int width) const;

Q_SIGNALS:
    void wanted(const QString &host);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PagePicture m_picture;
    QLabel *m_image;
    QToolButton *m_load;
};

}  // namespace dateline::ui
