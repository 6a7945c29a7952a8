#pragma once

// The window's only way into the archive: how to open a view, a pen, how to import. A test gives a
// bridge of its own. The functions may be called on any thread; what they open belongs to the thread
// that called.

#include "library/library.h"

#include <functional>
#include <memory>

namespace dateline::ui {

struct Bridge {
    std::function<Result<std::unique_ptr<library::Catalogue>>()> catalogue;
    std::function<Result<std::unique_ptr<library::Marks>>()> marks;
    std::function<Result<library::ImportReport>(const QStringList &, const library::ImportOptions &,
                                                const library::ImportObserver &, std::stop_token)>
        import;
    std::function<Result<bool>()> needsReindex;
    QString archivePath;  ///< tells one archive's remembered place from another's
};

/// `library` must outlive every function of the bridge.
Bridge bridgeTo(library::Library &library);

}  // namespace dateline::ui
