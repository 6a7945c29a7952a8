#include "ui/bridge.h"

namespace dateline::ui {

Bridge bridgeTo(library::Library &library)
{
    return {
        .catalogue = [&library] { return library.catalogue(); },
        .marks = [&library] { return library.marks(); },
        .import =
            [&library](const QStringList &paths, const library::ImportOptions &options,
                       const library::ImportObserver &observer, std::stop_token stop) {
                return library.import(paths, options, observer, stop);
            },
        .needsReindex = [&library] { return library.needsReindex(); },
        .archivePath = library.path(),
    };
}

}  // namespace dateline::ui
