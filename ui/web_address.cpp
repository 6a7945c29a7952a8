#include "ui/web_address.h"

#include <QDesktopServices>

#include <algorithm>

namespace dateline::ui {

using namespace Qt::StringLiterals;

std::optional<WebAddress> webAddress(const QString &text)
{
    constexpr qsizetype kLongest = 4096;
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
    const QUrl url(text, QUrl::StrictMode);
    if (text.isEmpty() || text.size() > kLongest || !isPlain || !url.isValid())
        return std::nullopt;
    if (url.scheme() == u"mailto"_s) {
        if (!url.host().isEmpty() || !url.path().contains(u'@') || url.path().startsWith(u'-'))
            return std::nullopt;
        return WebAddress{url, url.path(QUrl::FullyEncoded)};
    }
    const QString host = url.host(QUrl::FullyEncoded);
    if ((url.scheme() != u"http"_s && url.scheme() != u"https"_s) || host.isEmpty())
        return std::nullopt;
    return WebAddress{url, host};
}

void openOutside(const WebAddress &address) { QDesktopServices::openUrl(address.url); }

}  // namespace dateline::ui
