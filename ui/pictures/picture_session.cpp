#include "ui/pictures/picture_session.h"

#include "library/pictures/picture_file.h"
#include "ui/pictures/decode_picture.h"

#include <QFileInfo>

namespace dateline::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kMost(1600, 1920);           ///< pixels that are kept of one: a column on a dense screen
constexpr qint64 kMostPixels = 60'000'000;   ///< of all in an article, 240 MB; those behind are left out

Error outdated() { return {ErrorCode::Cancelled, u"another article was opened"_s, {}}; }

struct Found {
    std::vector<library::ArticlePicture> pictures;
    std::vector<PagePicture> shown;
    QString folder;
};

Result<QImage> imageIn(const QByteArray &bytes)
{
    const QImage image = decodePicture(bytes, kMost);
    return image.isNull() ? Result<QImage>(Error{ErrorCode::NotText, u"not a picture that is shown"_s, {}}) : image;
}

/// Leaves out what is not there, or is no picture.
Found shownOf(std::vector<library::ArticlePicture> pictures, const QString &path, const Latest::Ticket &ticket)
{
    Found found{.pictures = {}, .shown = {}, .folder = QFileInfo(path).path()};
    for (library::ArticlePicture &picture : pictures) {
        if (!ticket.isLatest())
            break;
        PagePicture shown{.article = picture.article, .block = picture.block, .alternative = picture.alternative, .size = {}, .image = {}, .host = {}};
        if (const auto *own = std::get_if<library::OwnPicture>(&picture.address)) {
            const auto bytes = library::readPicture(found.folder, *own);
            const auto size = bytes ? pictureSize(*bytes) : std::nullopt;
            if (!size)
                continue;
            shown.size = *size;
        } else {
            shown.host = std::get<library::RemotePicture>(picture.address).host;
        }
        found.shown.push_back(std::move(shown));
        found.pictures.push_back(std::move(picture));
    }
    return found;
}

}  // namespace

/// The file that was looked through last: articles of one issue are read one after the other.
struct PictureSession::LastDocument {
    library::Original file;
    read::Document document;
};

PictureSession::PictureSession(const Bridge &bridge, QObject *parent)
    : QObject(parent), m_bridge(bridge), m_last(std::make_shared<LastDocument>())
{
}

void PictureSession::forget()
{
    m_article.next();
    m_pictures.clear();
    m_pixels = 0;
}

void PictureSession::ask(const std::shared_ptr<const library::StoredArticle> &stored)
{
    forget();
    if (!stored || stored->row.id == 0)
        return;
    if (!m_worker)
        m_worker = std::make_unique<Worker<library::Catalogue>>(u"pictures"_s, m_bridge.catalogue);
    const Latest::Ticket ticket = m_article.same();
    m_worker->ask(
        this,
        [ticket, stored, last = m_last](library::Catalogue &catalogue) -> Result<Found> {
            if (!ticket.isLatest())
                return outdated();
            const auto original = catalogue.original(stored->issue.id);
            if (!original)
                return original.error();
            if (!(last->file == *original)) {
                auto document = library::pictureDocument(*original);
                if (!document)
                    return document.error();
                *last = {*original, std::move(*document)};
            }
            return shownOf(library::picturesOf(stored->article, last->document), original->path, ticket);
        },
        [this, ticket](const Result<Found> &answer) {
            if (!ticket.isLatest() || !answer || answer->shown.empty())
                return;
            m_pictures = answer->pictures;
            Q_EMIT found(answer->shown);
            for (std::size_t i = 0; i < m_pictures.size(); ++i) {
                if (const auto *own = std::get_if<library::OwnPicture>(&m_pictures[i].address))
                    decode(int(i), *own, answer->folder);
            }
        });
}

void PictureSession::decode(int number, const library::OwnPicture &picture, const QString &folder)
{
    const Latest::Ticket ticket = m_article.same();
    m_worker->ask(
        this,
        [ticket, picture, folder](library::Catalogue &) -> Result<QImage> {
            if (!ticket.isLatest())
                return outdated();
            const auto bytes = library::readPicture(folder, picture);
            return bytes ? imageIn(*bytes) : Result<QImage>(bytes.error());
        },
        [this, ticket, number](const Result<QImage> &image) {
            if (ticket.isLatest())
                answer(number, image);
        });
}

void PictureSession::decode(int number, const QByteArray &bytes)
{
    const Latest::Ticket ticket = m_article.same();
    m_worker->ask(
        this, [bytes](library::Catalogue &) { return imageIn(bytes); },
        [this, ticket, number](const Result<QImage> &image) {
            if (ticket.isLatest())
                answer(number, image);
        });
}

void PictureSession::answer(int number, const Result<QImage> &image)
{
    const qint64 pixels = image ? qint64(image->width()) * image->height() : 0;
    if (image && m_pixels + pixels <= kMostPixels) {
        m_pixels += pixels;
        Q_EMIT decoded(number, *image);
    } else {
        Q_EMIT failed(number);
    }
}

void PictureSession::load(const QString &host)
{
    for (std::size_t i = 0; i < m_pictures.size(); ++i) {
        const auto *remote = std::get_if<library::RemotePicture>(&m_pictures[i].address);
        if (remote == nullptr || remote->host != host)
            continue;
        m_fetcher.get(remote->url, library::kLargestPicture, [this, ticket = m_article.same(), number = int(i)](const Result<QByteArray> &bytes) {
            if (!ticket.isLatest())
                return;
            if (bytes)
                decode(number, *bytes);
            else
                Q_EMIT failed(number);
        });
    }
}

}  // namespace dateline::ui
