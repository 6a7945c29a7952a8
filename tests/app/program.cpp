#include "app/program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <unistd.h>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

constexpr uid_t kNobody = 65534;

}  // namespace

QStringList Outcome::messageLines() const
{
    return QString::fromUtf8(messages).split(u'\n', Qt::SkipEmptyParts);
}

std::vector<QJsonObject> Outcome::json() const
{
    std::vector<QJsonObject> objects;
    for (const QByteArray &line : results.split('\n')) {
        if (!line.isEmpty())
            objects.push_back(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

Program::Program() : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &variable : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LANGUAGE"_s})
        m_environment.remove(variable);
    set(u"DATELINE_ARCHIVE"_s, path(u"archive.dateline"_s));
    set(u"HOME"_s, m_folder.path());
    set(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    set(u"LC_ALL"_s, u"C"_s);
}

void Program::start(QProcess &process, const QStringList &arguments) const
{
    process.setProcessEnvironment(m_environment);
    if (m_asNobody) {
        process.setChildProcessModifier([] {
            if (setgid(kNobody) != 0 || setuid(kNobody) != 0)
                _exit(127);
        });
    }
    process.start(QStringLiteral(DATELINE_PROGRAM), arguments);
}

Outcome Program::operator()(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    Outcome run;
    const bool ended = process.waitForFinished(kPatienceMs);
    if (ended && process.exitStatus() == QProcess::NormalExit)
        run.status = process.exitCode();
    else
        process.kill();
    run.results = process.readAllStandardOutput();
    run.messages = process.readAllStandardError();
    return run;
}

void Program::set(const QString &variable, const QString &value)
{
    m_environment.insert(variable, value);
}

bool Program::dropPrivileges()
{
    if (geteuid() != 0)
        return true;
    m_asNobody = true;
    QFile::setPermissions(m_folder.path(), QFile::Permissions::fromInt(0x7777));
    return (*this)({u"--version"_s}).status == 0;
}

QString Program::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QDir().mkpath(QFileInfo(file).path());
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

}  // namespace dateline::tests
