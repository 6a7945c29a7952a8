#pragma once

#include <QString>
#include <QtGlobal>

namespace dateline {

/// How a long call says how far it is. Called on the thread that runs the call; must return at once.
class Progress {
public:
    virtual ~Progress() = default;

    /// `done` of `total` units (total 0 = not yet known); `what` names the present one, such as a path.
    virtual void advanced(qint64 done, qint64 total, const QString &what) = 0;
};

/// For callers that do not care.
class NoProgress final : public Progress {
public:
    void advanced(qint64, qint64, const QString &) override {}
};

}  // namespace dateline
