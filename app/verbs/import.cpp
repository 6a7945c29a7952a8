#include "app/verbs/import.h"

#include "app/interruption.h"
#include "app/json_output.h"
#include "app/names.h"
#include "app/opened_library.h"
#include "app/options.h"
#include "app/words.h"
#include "model/names.h"

#include <algorithm>

namespace dateline::app {
namespace {

using namespace Qt::StringLiterals;

constexpr int kWarningsShown = 5;
constexpr qint64 kMostJobs = 64;

/// Failures and the first warnings, one line each on stderr.
void complain(const library::ImportReport &report, Output &output)
{
    int warnings = 0;
    for (const library::ImportedFile &file : report.files) {
        if (file.error)
            output.message(Error{file.error->code, file.error->message, file.path});
        if (!file.understood)
            continue;
        for (const model::Warning &warning : file.understood->warnings) {
            if (++warnings <= kWarningsShown)
                output.message(u"%1:%2: %3"_s.arg(file.path, QString::number(warning.line), warning.message));
        }
    }
    if (warnings > kWarningsShown) {
        output.message(u"and %1; --json lists them all"_s.arg(
            counted(warnings - kWarningsShown, u"more warning"_s)));
    }
}

/// What was understood of one file, and what not; empty for those that were there already.
QString lineOf(const library::ImportedFile &file)
{
    if (!file.understood)
        return {};
    const library::Understood &understood = *file.understood;
    QStringList warnings;
    for (const auto &[code, count] : library::warningsByKind(file))
        warnings += u"%1 %2"_s.arg(count).arg(model::nameOf(code));
    return joined({
        nameOf(file.status),
        understood.format,
        u"%1 (%2)"_s.arg(understood.encoding, model::nameOf(understood.encodingBasis)),
        understood.date.isValid() ? understood.date.toString(Qt::ISODate) : u"no date"_s,
        counted(file.articles, u"article"_s),
        understood.briefs > 0 ? counted(understood.briefs, u"brief"_s) : QString(),
        understood.looseLines > 0 ? counted(understood.looseLines, u"loose line"_s) : QString(),
        warnings.isEmpty() ? QString() : u"warnings: "_s + warnings.join(u", "_s),
        file.path,
    });
}

QString totals(const library::ImportReport &report)
{
    QStringList counts;
    for (const library::ImportStatus status : kImportStatuses)
        counts += u"%1 %2"_s.arg(report.count(status)).arg(nameOf(status));
    return u"%1: %2; %3 in %4 s"_s.arg(counted(static_cast<qint64>(report.files.size()), u"file"_s),
                                       counts.join(u", "_s),
                                       counted(articlesOf(report), u"article"_s),
                                       QString::number(double(report.elapsedMs) / 1000, 'f', 2));
}

ExitStatus statusOf(const library::ImportReport &report)
{
    const int failed = report.count(library::ImportStatus::Failed);
    if (failed == 0 && !report.files.empty() && !report.cancelled)
        return ExitStatus::Done;
    const bool nothingDone = failed > 0 && failed == static_cast<int>(report.files.size());
    return nothingDone ? ExitStatus::Failed : ExitStatus::Partly;
}

}  // namespace

ExitStatus import(const Call &call, Output &output)
{
    const auto jobs = call.number(option::jobs, 0, 0);
    if (!jobs) {
        output.message(jobs.error());
        return ExitStatus::Failed;
    }
    auto library = library::Library::open(archivePath(call));
    if (!library) {
        output.message(library.error());
        return ExitStatus::Failed;
    }

    const InterruptGuard guard;
    std::stop_source stop;
    const auto observe = [&](int done, int total, const library::ImportedFile &file) {
        if (interrupted())
            stop.request_stop();
        output.progress(u"%1 of %2: %3"_s.arg(done).arg(total).arg(file.path));
    };
    const auto report = library.value()->import(call.operands, {.jobs = static_cast<int>(std::min(*jobs, kMostJobs)),
                                                 .encoding = call.value(option::encoding)},
                                                observe, stop.get_token());
    if (!report) {
        output.message(report.error());
        return ExitStatus::Failed;
    }

    const bool json = call.has(option::json);
    // Only now is each file's fate final: what fails with its batch fails after it was announced.
    if (json) {
        for (const library::ImportedFile &file : report->files)
            output.json(toJson(file));
        output.json(toJson(*report));
    } else {
        complain(*report, output);
        for (const library::ImportedFile &file : report->files) {
            if (const QString line = lineOf(file); !line.isEmpty())
                output.line(line);
        }
        output.line(totals(*report));
    }
    if (report->cancelled)
        output.message(u"stopped; what was imported stays, and importing again goes on"_s);
    return statusOf(*report);
}

}  // namespace dateline::app
