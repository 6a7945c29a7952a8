#include "net/fetcher.h"

#include <QNetworkReply>

namespace dateline::net {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;  // ms

bool isWeb(const QUrl &url) { return url.scheme() == u"https" || url.scheme() == u"http"; }

}  // namespace

void Fetcher::get(const QUrl &url, qint64 most, const Taker &taker)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(kPatience);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::UserVerifiedRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::redirected, reply, [reply, url](const QUrl &next) {
        if (isWeb(next) && next.host() == url.host())
            Q_EMIT reply->redirectAllowed();
        else
            reply->abort();
    });
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply, most](qint64 received, qint64) {
        if (received > most)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [reply, most, taker] {
        reply->deleteLater();
        const QString where = reply->url().toString();
        if (reply->error() == QNetworkReply::NoError)
            taker(reply->readAll());
        else if (reply->bytesAvailable() > most)
            taker(Error{ErrorCode::TooLarge, u"larger than %1 MiB"_s.arg(most >> 20), where});
        else
            taker(Error{ErrorCode::ReadFailed, reply->errorString(), where});
    });
}

}  // namespace dateline::net
