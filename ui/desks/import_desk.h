#pragma once

// An import and its panel at the window's foot.

#include "ui/import_session.h"

#include <QObject>
#include <QTimer>

namespace dateline::ui {

class ImportPanel;

class ImportDesk final : public QObject {
    Q_OBJECT
public:
    ImportDesk(const Bridge &bridge, ImportPanel &panel);

    /// As ImportSession::start().
    void start(const QStringList &paths, const QString &encoding);

Q_SIGNALS:
    /// Every now and then while it runs: there may be more in the archive.
    void advanced();
    /// `issue`: the one that a single file became or already was; else 0.
    void finished(dateline::model::IssueId issue);

private:
    ImportPanel &m_panel;
    QStringList m_paths;  ///< of the import that runs or ran last
    QString m_encoding;
    QTimer m_pulse;
    ImportSession m_session;
};

}  // namespace dateline::ui
