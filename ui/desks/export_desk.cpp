#include "ui/desks/export_desk.h"

#include "ui/actions/edit_actions.h"
#include "ui/panes/export_strip.h"
#include "ui/panes/reader.h"
#include "ui/print/printing.h"
#include "ui/settings.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

namespace dateline::ui {

ExportDesk::ExportDesk(const Bridge &bridge, ExportStrip &strip, Reader &reader, EditActions &actions, Settings &settings)
    : m_strip(strip), m_reader(reader), m_actions(actions), m_settings(settings), m_session(bridge)
{
    connect(&m_session, &ExportSession::started, &m_strip, &ExportStrip::showStarted);
    connect(&m_session, &ExportSession::advanced, &m_strip, &ExportStrip::showStep);
    connect(&m_session, &ExportSession::finished, &m_strip, &ExportStrip::showDone);
    connect(&m_session, &ExportSession::failed, &m_strip, &ExportStrip::showFailure);
    connect(&m_strip, &ExportStrip::cancelled, &m_session, &ExportSession::cancel);
    connect(m_actions.copyCitation, &QAction::triggered, this, [this] { copyCitation(m_settings.citationStyle()); });
    for (QAction *style : m_actions.citationStyles()) {
        connect(style, &QAction::triggered, this, [this, style] { copyCitation(library::CitationStyle(style->data().toInt())); });
    }
    m_actions.showCitationStyle(m_settings.citationStyle());
}

void ExportDesk::ask(const std::vector<Exportable> &exportables)
{
    if (exportables.empty() || m_session.isRunning())
        return;
    auto *dialog = new ExportDialog(exportables, m_settings.exportFormat(), m_settings.exportFolder(), m_reader.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const library::ExportRequest request = dialog->request();
        m_settings.setExportFormat(request.format);
        m_settings.setExportFolder(QFileInfo(request.path).path());
        m_session.start(request);
    });
    dialog->open();
}

void ExportDesk::copyCitation(library::CitationStyle style)
{
    if (!m_reader.hasArticle())
        return;
    m_settings.setCitationStyle(style);
    m_actions.showCitationStyle(style);
    QGuiApplication::clipboard()->setText(library::citationOf(library::citedOf(m_reader.stored()), style));
}

void ExportDesk::print()
{
    if (m_reader.hasArticle())
        printArticle(m_reader.stored(), m_reader.window());
}

void ExportDesk::preview()
{
    if (m_reader.hasArticle())
        previewArticle(m_reader.stored(), m_reader.window());
}

}  // namespace dateline::ui
