#pragma once

// The pictures of the article in view. Those in the bulletin's own folder are read and decoded on a thread of their own; those on
// the network are fetched when they are asked for, without cookies, and forgotten with the article.

#include "library/pictures/article_pictures.h"
#include "net/fetcher.h"
#include "ui/async/latest.h"
#include "ui/async/worker.h"
#include "ui/bridge.h"
#include "ui/pictures/page_picture.h"

#include <QObject>

#include <memory>
#include <vector>

namespace dateline::ui {

class PictureSession final : public QObject {
    Q_OBJECT
public:
    explicit PictureSession(const Bridge &bridge, QObject *parent = nullptr);

    /// found() where it has any, then decoded() one by one, or failed(): no longer to be read, or beyond what memory is for. What was
    /// asked for before is forgotten.
    void ask(const std::shared_ptr<const library::StoredArticle> &stored);
    /// Fetches those of a host: decoded() or failed() for each.
    void load(const QString &host);
    void forget();

Q_SIGNALS:
    void found(const std::vector<dateline::ui::PagePicture> &pictures);
    void decoded(int number, const QImage &image);
    void failed(int number);

private:
    struct LastDocument;

    void decode(int number, const library::OwnPicture &picture, const QString &folder);
    void decode(int number, const QByteArray &bytes);
    void answer(int number, const Result<QImage> &image);

    const Bridge m_bridge;
    std::vector<library::ArticlePicture> m_pictures;
    qint64 m_pixels = 0;  ///< of what was decoded of them
    Latest m_article;
    std::shared_ptr<LastDocument> m_last;  // touched on the worker's thread alone
    net::Fetcher m_fetcher;
    std::unique_ptr<Worker<library::Catalogue>> m_worker;  // from the first question on
};

}  // namespace dateline::ui
