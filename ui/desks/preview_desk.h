#pragma once

// One file on its way in: shown before it is added, where that is wanted and the archive does not know it.

#include "ui/preview_session.h"
#include "ui/settings.h"

namespace dateline::ui {

class PreviewPane;

class PreviewDesk final : public QObject {
    Q_OBJECT
public:
    PreviewDesk(const Bridge &bridge, PreviewPane &pane, Settings &settings);

    /// Whether these paths are to be shown first: one regular file, and the setting is on.
    bool takes(const QStringList &paths) const;
    void start(const QString &path) { m_session.ask(path, {}); }

Q_SIGNALS:
    /// To be imported: it is wanted, known already, or cannot be read, which the import says.
    void wanted(const QString &path, const QString &encoding);
    /// The pane came or went.
    void changed(bool shown);

private:
    void take(const Preview &preview);
    void close();

    PreviewPane &m_pane;
    Settings &m_settings;
    PreviewSession m_session;
};

}  // namespace dateline::ui
