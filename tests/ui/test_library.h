#pragma once

// A real library in a temporary folder, to drive the window with. Searches can be made slow or made to
// fail, so that a test sees what the window does meanwhile.

#include "ui/bridge.h"

#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace dateline::tests {

class TestLibrary final {
public:
    TestLibrary();

    ui::Bridge bridge();
    model::IssueId add(const model::Issue &issue, const QString &path, const QByteArray &bytes = {});
    /// Writes a file to be imported, and gives its path.
    QString file(const QString &name, const QByteArray &bytes) const;

    /// As the archive has it now.
    std::vector<model::IssueRow> issues();
    std::vector<model::ArticleRow> articles();
    model::ArticleRow row(model::ArticleId id);

    library::Library &library() { return *m_library; }
    /// The pen that add() writes with.
    library::Marks &marks() { return *m_marks; }

    /// What the window's catalogues do.
    struct Conduct {
        std::atomic<int> searchMs = 0;  ///< how long a search takes, unless it is interrupted
        std::atomic<int> searches = 0;  ///< how many were begun
        std::atomic<bool> failing = false;
    };
    Conduct conduct;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<library::Library> m_library;
    std::unique_ptr<library::Marks> m_marks;
    std::unique_ptr<library::Catalogue> m_catalogue;
};

/// An issue of `count` articles named "<title> 1", "<title> 2", … with that text in each, article i on
/// line 2 i.
model::Issue issueOf(const QString &publication, const QDate &date, const QString &title, int count,
                     const QString &text);

}  // namespace dateline::tests
