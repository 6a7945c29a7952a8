#include "app/command_line.h"
#include "app/locale.h"
#include "app/verbs.h"
#include "app/window.h"

#include <QGuiApplication>

#include <algorithm>
#include <memory>

namespace dateline::app {
namespace {

using namespace Qt::StringLiterals;

std::vector<VerbSyntax> syntaxes()
{
    std::vector<VerbSyntax> result;
    for (const Verb &verb : verbs())
        result.push_back(verb.syntax);
    return result;
}

QStringList decoded(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// Prints a text of the program's own, line by line.
void print(const QString &text, Output &output)
{
    for (const QString &line : text.trimmed().split(u'\n'))
        output.line(line);
}

/// A verb needs no display, not even where it sets pages.
std::unique_ptr<QCoreApplication> applicationFor(const Verb &verb, const Call &call, int &argc, char **argv)
{
    if (verb.needsFonts == nullptr || !verb.needsFonts(call))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

ExitStatus run(int argc, char **argv, Output &output)
{
    const auto call = readCommandLine(decoded(argc, argv), syntaxes());
    if (!call) {
        output.message(call.error());
        return ExitStatus::Failed;
    }
    if (call->version || !call->help.isEmpty()) {
        print(call->version ? u"dateline " DATELINE_VERSION ""_s : call->help, output);
        return ExitStatus::Done;
    }
    if (call->verb.isEmpty())
        return openWindow(*call, argc, argv, output);

    useUtf8Locale();
    const auto verb = std::ranges::find_if(
        verbs(), [&](const Verb &candidate) { return candidate.syntax.name == call->verb; });
    const auto application = applicationFor(*verb, *call, argc, argv);
    return verb->run(*call, output);
}

}  // namespace
}  // namespace dateline::app

int main(int argc, char **argv)
{
    using namespace dateline::app;
    QCoreApplication::setApplicationName(QStringLiteral("dateline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DATELINE_VERSION));
    Output output(stdout, stderr);
    return static_cast<int>(output.finish(run(argc, argv, output)));
}
