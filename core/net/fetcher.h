#pragma once

// The one way out to the network, and only for what a person asked for.

#include "base/result.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>

namespace dateline::net {

/// Belongs to the thread that made it; there the answers come, while it lives. Without cookies, without telling from where; a
/// redirection to another host than the one that was asked for, or to another scheme than http and https, is not followed.
class Fetcher final : public QObject {
public:
    using Taker = std::function<void(const Result<QByteArray> &)>;

    /// Errors: TooLarge beyond `most` bytes, ReadFailed for all else: no such host, 404, twenty seconds without a byte.
    void get(const QUrl &url, qint64 most, const Taker &taker);

private:
    QNetworkAccessManager m_network;
};

}  // namespace dateline::net
