#include "app/verbs/export.h"

#include "app/interruption.h"
#include "app/opened_library.h"
#include "app/options.h"
#include "library/export/exporter.h"
#include "search/language.h"
#include "ui/print/pdf_form.h"

namespace dateline::app {
namespace {

using namespace Qt::StringLiterals;
using library::ExportRequest;

/// Says how far it is, and stops at an interrupt.
class ShownProgress final : public Progress {
public:
    ShownProgress(Output &output, std::stop_source &stop) : m_output(output), m_stop(stop) {}
    void advanced(qint64 done, qint64 total, const QString &) override
    {
        m_output.progress(u"%1 of %2 articles"_s.arg(done).arg(total));
        if (interrupted())
            m_stop.request_stop();
    }

private:
    Output &m_output;
    std::stop_source &m_stop;
};

Result<ExportRequest> requestOf(const Call &call)
{
    const int given = int(call.has(option::issue)) + int(call.has(option::query)) + int(call.has(option::article));
    if (given != 1)
        return Error{ErrorCode::Invalid, u"export needs one of --issue, --query and --article"_s, {}};
    if (call.value(option::output).isEmpty())
        return Error{ErrorCode::Invalid, u"export needs --output, a file or a folder"_s, {}};
    ExportRequest request;
    request.path = call.value(option::output);
    const auto format = library::exportFormatOf(call.has(option::as) ? call.value(option::as) : u"markdown"_s);
    if (!format) {
        return Error{ErrorCode::Invalid,
                     u"--as needs markdown, html, text, json, csv or pdf, not '%1'"_s.arg(call.value(option::as)), {}};
    }
    request.format = *format;
    if (call.has(option::query)) {
        request.what = library::ExportHits{search::parse(call.value(option::query))};
        return request;
    }
    const auto id = call.number(call.has(option::issue) ? option::issue : option::article, 0, 1);
    if (!id)
        return id.error();
    if (call.has(option::issue))
        request.what = library::ExportIssue{*id};
    else
        request.what = library::ExportArticle{*id};
    return request;
}

ExitStatus failed(const Error &error, Output &output)
{
    output.message(error);
    return error.code == ErrorCode::NotFound ? ExitStatus::Partly : ExitStatus::Failed;
}

}  // namespace

bool setsPages(const Call &call)
{
    return call.has(option::as) && library::exportFormatOf(call.value(option::as)) == library::ExportFormat::Pdf;
}

ExitStatus exportFiles(const Call &call, Output &output)
{
    const auto request = requestOf(call);
    if (!request) {
        output.message(request.error());
        return ExitStatus::Failed;
    }
    auto opened = call.has(option::query) ? openForSearch(call, output) : openLibrary(call);
    if (!opened) {
        output.message(opened.error());
        return ExitStatus::Failed;
    }
    const InterruptGuard guard;
    std::stop_source stop;
    ShownProgress progress(output, stop);
    const auto done = library::exportArticles(*opened->catalogue, *request, ui::pdfForm, progress, stop.get_token());
    if (!done)
        return failed(done.error(), output);
    for (const QString &path : done->paths)
        output.line(path);
    return done->articles == 0 ? ExitStatus::Partly : ExitStatus::Done;
}

}  // namespace dateline::app
