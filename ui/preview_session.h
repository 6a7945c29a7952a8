#pragma once

// What would be understood of a file, before it is in the archive: read and parsed on a thread of its own.

#include "ui/async/latest.h"
#include "ui/async/worker.h"
#include "ui/bridge.h"

#include <QObject>

namespace dateline::ui {

struct Preview {
    QString path;
    QString encoding;      ///< as asked for; empty = found out
    bool isKnown = false;  ///< the archive has an issue of that file
    Result<model::Issue> issue;
};

class PreviewSession final : public QObject {
    Q_OBJECT
public:
    explicit PreviewSession(const Bridge &bridge, QObject *parent = nullptr);

    /// The newest question alone is answered. A file that the archive knows is not parsed.
    void ask(const QString &path, const QString &encoding);
    /// No answer is wanted any more.
    void drop() { m_latest.next(); }

Q_SIGNALS:
    void arrived(const dateline::ui::Preview &preview);

private:
    Latest m_latest;
    Worker<library::Catalogue> m_worker;
};

}  // namespace dateline::ui
