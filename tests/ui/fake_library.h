#pragma once

// A library in memory, to drive the window with: issues made by hand, searched by reading every article.
// Each call can be made slow, so that a test sees what the window does meanwhile.

#include "ui/bridge.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace dateline::tests {

struct FakeLibrary {
    struct Entry {
        model::IssueRow row;
        model::Issue issue;
        QByteArray bytes;
        std::vector<model::ArticleRow> articles;
    };

    std::mutex mutex;  // guards what follows
    std::vector<Entry> entries;

    std::atomic<int> searchMs = 0;    ///< how long a search takes, unless it is interrupted
    std::atomic<int> searches = 0;    ///< how many were begun
    std::atomic<bool> failing = false;

    /// Gives ids and rows to an issue. Newest first is the caller's affair.
    model::IssueId add(const model::Issue &issue, const QString &path, const QByteArray &bytes = {});
    model::ArticleRow row(model::ArticleId id);
};

/// The bridge keeps the library alive. Importing parses real files.
ui::Bridge bridgeTo(const std::shared_ptr<FakeLibrary> &library);

/// An issue of `count` articles named "<title> 1", "<title> 2", … with that text in each.
model::Issue issueOf(const QString &publication, const QDate &date, const QString &title, int count,
                     const QString &text);

}  // namespace dateline::tests
