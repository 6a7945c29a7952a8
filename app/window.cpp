#include "app/window.h"

#include "app/opened_library.h"
#include "app/single_instance.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/words.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>
#include <QUrl>

namespace dateline::app {
namespace {

using namespace Qt::StringLiterals;

/// Absolute paths; of what does not exist the first is complained about.
QStringList existing(const QStringList &operands, Output &output)
{
    QStringList paths;
    QString missing;
    for (const QString &operand : operands) {
        const QUrl url(operand);
        const QString path = url.isLocalFile() ? url.toLocalFile() : operand;
        if (QFileInfo::exists(path))
            paths += QFileInfo(path).absoluteFilePath();
        else if (missing.isEmpty())
            missing = operand;
    }
    if (paths.size() < operands.size())
        output.message(u"no such command or file: "_s + missing);
    return paths;
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Installed, or in the checkout that the program was built from.
QString samplesFolder()
{
    const QString installed =
        QCoreApplication::applicationDirPath() + u"/../share/dateline/samples"_s;
    return QFileInfo::exists(installed) ? QDir::cleanPath(installed)
                                        : QStringLiteral(DATELINE_SAMPLES);
}

/// A folder of this user's alone, for the socket; empty when there is none.
QString socketFolder()
{
    const bool hasRuntimeFolder = !qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR");
    const QString folder = QStandardPaths::writableLocation(
        hasRuntimeFolder ? QStandardPaths::RuntimeLocation : QStandardPaths::CacheLocation);
    return !folder.isEmpty() && QDir().mkpath(folder) ? folder : QString();
}

/// Whoever started the program from a menu does not see stderr.
void complain(const Error &error)
{
    ui::useLanguage(ui::Settings().language());
    QMessageBox::critical(nullptr, QCoreApplication::applicationName(), ui::errorInWords(error));
}

/// Another start's request: the window comes to the front with what it brings.
void welcome(ui::MainWindow &window, const QStringList &paths)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    if (!paths.isEmpty())
        window.openPaths(paths);
}

}  // namespace

ExitStatus openWindow(const Call &call, int &argc, char **argv, Output &output)
{
    const QStringList paths = existing(call.operands, output);
    if (paths.isEmpty() && !call.operands.isEmpty())
        return ExitStatus::Failed;
    if (!hasDisplay()) {
        output.message(
            u"there is no display to open a window on; `dateline --help` tells what works without"_s);
        return ExitStatus::Failed;
    }

    const QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"dateline"_s);
    SingleInstance instance(socketFolder(), archivePath(call));
    if (instance.handedOver(paths))
        return ExitStatus::Done;

    const auto library = library::Library::open(archivePath(call));
    if (!library) {
        output.message(library.error());
        complain(library.error());
        return ExitStatus::Failed;
    }
    ui::MainWindow window(*library.value());
    if (const QString samples = samplesFolder(); QFileInfo::exists(samples))
        window.setSamplesFolder(samples);
    QObject::connect(&instance, &SingleInstance::openRequested, &window,
                     [&window](const QStringList &more) { welcome(window, more); });
    window.show();
    if (!paths.isEmpty())
        window.openPaths(paths);
    return QApplication::exec() == 0 ? ExitStatus::Done : ExitStatus::Failed;
}

}  // namespace dateline::app
