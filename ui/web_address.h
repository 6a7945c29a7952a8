#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace dateline::ui {

/// An address that a bulletin names and that may be opened outside: http and https with a host, mailto with a recipient. Nothing
/// for any other scheme (file:, smb:, javascript:, data:, a program's own), for what is no address, and for one with control
/// characters or blanks in it.
struct WebAddress {
    QUrl url;
    QString host;  ///< where it really leads: without user name and password, foreign letters as xn--; of mailto the address

    bool operator==(const WebAddress &) const = default;
};
std::optional<WebAddress> webAddress(const QString &text);

/// Hands it to the desktop's own program for it. No shell reads it.
void openOutside(const WebAddress &address);

}  // namespace dateline::ui
