#pragma once

#include <QImage>
#include <QSize>
#include <QString>

namespace dateline::ui {

/// A picture of the article in view, where it stands and what is there of it.
struct PagePicture {
    int article = 0;  ///< 0 = the article itself, n = the nth of those inside it
    int block = 0;    ///< before this block of it
    QString alternative;
    QSize size;       ///< in pixels of the picture; empty while only the network has it
    QImage image;     ///< null until it is decoded
    QString host;     ///< empty: it lies in the bulletin's folder
    bool hasFailed = false;  ///< asked for, and not to be had
};

}  // namespace dateline::ui
