#include "ui/pictures/page_pictures.h"

#include "ui/pictures/picture_frame.h"
#include "ui/typeset/article_document.h"

#include <map>

namespace dateline::ui {
namespace {

constexpr int kGap = 12;

}  // namespace

PagePictures::PagePictures(QWidget *viewport) : QObject(viewport), m_viewport(viewport) {}

void PagePictures::set(const std::vector<PagePicture> &pictures)
{
    if (pictures.empty() && m_frames.empty())
        return;
    for (PictureFrame *frame : m_frames) {
        frame->hide();
        frame->deleteLater();
    }
    m_frames.clear();
    for (const PagePicture &picture : pictures) {
        m_frames.push_back(new PictureFrame(m_viewport));
        m_frames.back()->set(picture);
        connect(m_frames.back(), &PictureFrame::wanted, this, &PagePictures::hostWanted);
    }
    Q_EMIT changed();
}

void PagePictures::change(int number, PagePicture picture)
{
    m_frames[size_t(number)]->set(picture);
    Q_EMIT changed();
}

void PagePictures::setImage(int number, const QImage &image)
{
    if (number >= int(m_frames.size()))
        return;
    PagePicture picture = m_frames[size_t(number)]->picture();
    picture.image = image;
    if (picture.size.isEmpty())
        picture.size = image.size();
    change(number, std::move(picture));
}

void PagePictures::setFailed(int number)
{
    if (number >= int(m_frames.size()))
        return;
    PagePicture picture = m_frames[size_t(number)]->picture();
    picture.size = {};
    picture.hasFailed = true;
    change(number, std::move(picture));
}

void PagePictures::makeRoom(ArticleDocument &page, int width)
{
    std::map<std::size_t, double> rooms;
    for (const PictureFrame *frame : m_frames) {
        if (const QSize size = frame->sizeIn(width); !size.isEmpty())
            rooms.try_emplace(page.partBefore(frame->picture().article, frame->picture().block), kGap).first->second += size.height() + kGap;
    }
    page.setRooms(rooms);
}

void PagePictures::place(const ArticleDocument &page, int left, int width, int top)
{
    std::map<std::size_t, double> tops;
    for (PictureFrame *frame : m_frames) {
        const QSize size = frame->sizeIn(width);
        frame->setVisible(!size.isEmpty());
        if (size.isEmpty())
            continue;
        const std::size_t part = page.partBefore(frame->picture().article, frame->picture().block);
        const auto room = tops.try_emplace(part, page.roomTop(part) + kGap).first;
        frame->setGeometry(left + (width - size.width()) / 2, int(room->second) - top, size.width(), size.height());
        room->second += size.height() + kGap;
    }
}

}  // namespace dateline::ui
