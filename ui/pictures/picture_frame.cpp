#include "ui/pictures/picture_frame.h"

#include "ui/panes/quiet_button.h"
#include "ui/words.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOffer = 36;
constexpr double kHighest = 1.2;  ///< of the column's width: a tall picture leaves the text in sight

}  // namespace

PictureFrame::PictureFrame(QWidget *parent) : QWidget(parent), m_image(new QLabel(this)), m_load(quietButton(nullptr, this))
{
    setObjectName(u"picture"_s);
    m_image->setTextFormat(Qt::PlainText);
    m_image->setScaledContents(true);
    m_image->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_load->setObjectName(u"loadPictures"_s);
    m_load->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_image);
    column->addWidget(m_load);
    connect(m_load, &QToolButton::clicked, this, [this] {
        m_load->setEnabled(false);
        Q_EMIT wanted(m_picture.host);
    });
}

void PictureFrame::set(const PagePicture &picture)
{
    m_picture = picture;
    m_image->setPixmap(QPixmap::fromImage(picture.image));
    m_image->setVisible(picture.size.isValid());
    m_load->setVisible(!picture.size.isValid());
    m_load->setEnabled(true);
    retranslate();
}

QSize PictureFrame::sizeIn(int width) const
{
    if (m_picture.size.isEmpty())
        return m_picture.host.isEmpty() ? QSize() : QSize(width, std::max(kOffer, m_load->sizeHint().height()));
    const QSize room(width, int(width * kHighest));
    const bool fits = m_picture.size.width() <= room.width() && m_picture.size.height() <= room.height();
    return fits ? m_picture.size : m_picture.size.scaled(room, Qt::KeepAspectRatio);
}

void PictureFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PictureFrame::retranslate()
{
    const QString name = m_picture.alternative.isEmpty() ? tr("Picture") : m_picture.alternative;
    m_image->setAccessibleName(name);
    m_image->setToolTip(m_picture.alternative.isEmpty() ? QString() : plainToolTip(m_picture.alternative));
    const QString load = m_picture.hasFailed ? tr("The picture could not be loaded from %1. Try again").arg(m_picture.host)
                                             : tr("Load the pictures from %1").arg(m_picture.host);
    m_load->setText(load);
    m_load->setAccessibleName(load);
    m_load->setAccessibleDescription(name);
    m_load->setToolTip(plainToolTip(m_picture.alternative.isEmpty() ? load : m_picture.alternative));
}

}  // namespace dateline::ui
