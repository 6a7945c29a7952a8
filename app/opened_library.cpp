#include "app/opened_library.h"

#include "app/interruption.h"
#include "app/options.h"
#include "base/progress.h"

namespace dateline::app {
namespace {

using namespace Qt::StringLiterals;

class ShownProgress final : public Progress {
public:
    ShownProgress(const QString &what, Output &output, std::stop_source &stop)
        : m_what(what), m_output(output), m_stop(stop)
    {
    }

    void advanced(qint64 done, qint64 total, const QString &) override
    {
        if (interrupted())
            m_stop.request_stop();
        m_output.progress(u"%1: %2 of %3 articles"_s.arg(m_what).arg(done).arg(total));
    }

private:
    const QString m_what;
    Output &m_output;
    std::stop_source &m_stop;
};

}  // namespace

QString archivePath(const Call &call)
{
    return call.has(option::archive) ? call.value(option::archive) : library::defaultArchivePath();
}

Result<OpenedLibrary> openLibrary(const Call &call)
{
    auto library = library::Library::open(archivePath(call));
    if (!library)
        return library.error();
    auto catalogue = library.value()->catalogue();
    if (!catalogue)
        return catalogue.error();
    return OpenedLibrary{std::move(library).value(), std::move(catalogue).value()};
}

Result<OpenedLibrary> openForSearch(const Call &call, Output &output)
{
    auto opened = openLibrary(call);
    if (!opened)
        return opened;
    const auto due = opened->library->needsReindex();
    if (!due)
        return due.error();
    if (!*due)
        return opened;
    output.message(u"the index was made by another version: building it anew"_s);
    const auto rebuilt = rebuildIndex(*opened->library, output);
    if (!rebuilt)
        return rebuilt.error();
    return opened;
}

std::optional<model::ArticleId> articleIdOf(const Call &call, Output &output)
{
    bool isNumber = false;
    const model::ArticleId id = call.operands.first().toLongLong(&isNumber);
    if (isNumber)
        return id;
    output.message(u"'%1' is no article's id; `dateline articles` lists them"_s.arg(call.operands.first()));
    return std::nullopt;
}

Result<void> applyLessons(library::Marks &marks, Output &output)
{
    const InterruptGuard guard;
    std::stop_source stop;
    ShownProgress progress(u"learning"_s, output, stop);
    return marks.applyLessons(progress, stop.get_token());
}

Result<void> rebuildIndex(library::Library &library, Output &output)
{
    auto marks = library.marks();
    if (!marks)
        return marks.error();
    const InterruptGuard guard;
    std::stop_source stop;
    ShownProgress progress(u"indexing"_s, output, stop);
    return marks.value()->reindex(progress, stop.get_token());
}

}  // namespace dateline::app
