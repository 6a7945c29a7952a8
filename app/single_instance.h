#pragma once

// One window an archive and user. The first window listens; a second start hands its paths to it and
// ends. A lock file decides between two that start at once, and whether a socket is left over from a
// program that was killed.

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace dateline::app {

class SingleInstance final : public QObject {
    Q_OBJECT

public:
    /// `folder` belongs to this user alone (empty: there is none, and every window is alone);
    /// `archivePath` names the archive.
    SingleInstance(const QString &folder, const QString &archivePath, QObject *parent = nullptr);

    /// Whether another window of this archive took `paths` (absolute; none: it only comes to the front).
    /// If not, this one listens from now on, or, where that fails, works alone.
    bool handedOver(const QStringList &paths);

Q_SIGNALS:
    /// Another start of the program wants these opened here.
    void openRequested(const QStringList &paths);

private:
    enum class Answer { Taken, Nobody, Silence };
    Answer send(const QStringList &paths) const;
    void listen();
    void receive();

    QString m_socketPath;
    QLocalServer m_server;
};

}  // namespace dateline::app
