#include "app/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QLockFile>

namespace dateline::app {
namespace {

using namespace Qt::StringLiterals;

constexpr int kAnswerMs = 3000;
constexpr qint64 kMostBytes = 1 << 20;  ///< a longer request is no request
constexpr qsizetype kNameLength = 16;   ///< a socket's whole path must fit in 107 bytes
const QByteArray kAnswer = "taken\n"_ba;

QString socketName(const QString &archivePath)
{
    const QFileInfo info(archivePath);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return u"dateline-"_s + QString::fromLatin1(hash.toHex().left(kNameLength));
}

QByteArray requestFor(const QStringList &paths)
{
    return QJsonDocument(QJsonArray::fromStringList(paths)).toJson(QJsonDocument::Compact) + '\n';
}

QStringList pathsOf(const QByteArray &request)
{
    QStringList paths;
    for (const QJsonValue &value : QJsonDocument::fromJson(request).array())
        paths += value.toString();
    paths.removeAll(QString());
    return paths;
}

}  // namespace

SingleInstance::SingleInstance(const QString &folder, const QString &archivePath, QObject *parent)
    : QObject(parent)
{
    if (!folder.isEmpty())
        m_socketPath = QDir(folder).filePath(socketName(archivePath));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::handedOver(const QStringList &paths)
{
    if (m_socketPath.isEmpty())
        return false;
    QLockFile lock(m_socketPath + u".lock"_s);
    const bool alone = lock.tryLock(kAnswerMs);
    const Answer answer = send(paths);
    // A socket where nobody listens was left behind. Without the lock somebody else is just starting.
    if (answer == Answer::Nobody && alone)
        listen();
    return answer == Answer::Taken;
}

SingleInstance::Answer SingleInstance::send(const QStringList &paths) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socketPath);
    if (!socket.waitForConnected(kAnswerMs))
        return Answer::Nobody;
    socket.write(requestFor(paths));
    const bool taken = socket.waitForBytesWritten(kAnswerMs) && socket.waitForReadyRead(kAnswerMs)
        && socket.readAll() == kAnswer;
    return taken ? Answer::Taken : Answer::Silence;
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_socketPath);
    if (!m_server.listen(m_socketPath))
        qWarning("dateline: a second start will open a second window: %s",
                 qUtf8Printable(m_server.errorString()));
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->canReadLine()) {
                const QStringList paths = pathsOf(socket->readLine(kMostBytes));
                socket->write(kAnswer);
                socket->flush();
                socket->disconnectFromServer();
                Q_EMIT openRequested(paths);
            } else if (socket->bytesAvailable() > kMostBytes) {
                socket->abort();
            }
        });
    }
}

}  // namespace dateline::app
