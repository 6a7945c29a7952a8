#pragma once

// Where a picture that a bulletin names may come from. Pure: nothing is looked at.

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <variant>

namespace dateline::library {

/// Below the bulletin's own folder: the names of folders, then the file's. None is empty, ".", ".." or holds a slash or NUL.
struct OwnPicture {
    QStringList path;

    bool operator==(const OwnPicture &) const = default;
};

/// On the network: http or https, with a host.
struct RemotePicture {
    QUrl url;
    QString host;  ///< as it is looked up: foreign letters as xn--

    bool operator==(const RemotePicture &) const = default;
};

using PictureAddress = std::variant<OwnPicture, RemotePicture>;

/// Nothing for whatever else a reference can be: an absolute path, one that leads out of the folder (..), another scheme (file:,
/// data:, smb:, a drive's letter), another host's share (//host/), an address with user name or password.
std::optional<PictureAddress> pictureAddress(const QString &reference);

}  // namespace dateline::library
