#pragma once

// What leaves the library: articles into files, an article as a reference into the clipboard, and onto paper.

#include "library/citation/citation.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/export_session.h"

#include <QObject>

namespace dateline::ui {

class EditActions;
class ExportStrip;
class Reader;
class Settings;

class ExportDesk final : public QObject {
    Q_OBJECT
public:
    ExportDesk(const Bridge &bridge, ExportStrip &strip, Reader &reader, EditActions &actions, Settings &settings);

    /// Asks which of these, how and where. With none nothing happens.
    void ask(const std::vector<Exportable> &exportables);
    /// Of the article in the reader; so with the next two.
    void copyCitation(library::CitationStyle style);
    void print();
    void preview();

private:
    ExportStrip &m_strip;
    Reader &m_reader;
    EditActions &m_actions;
    Settings &m_settings;
    ExportSession m_session;
};

}  // namespace dateline::ui
