#pragma once

// What the window remembers between two runs. One place for the keys.

#include "library/citation/citation.h"
#include "library/export/format.h"
#include "model/listing.h"
#include "search/hit.h"
#include "ui/models/density.h"
#include "ui/models/grouping.h"
#include "ui/models/place.h"
#include "ui/settings_store.h"
#include "ui/typeset/theme.h"
#include "ui/typeset/type_options.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace dateline::ui {

/// The articles that were open, a tab each.
struct OpenPlaces {
    std::vector<Place> places;
    int current = -1;
    int lists = -1;  ///< the list's tab; -1 = none

    bool operator==(const OpenPlaces &) const = default;
};

class Settings final {
public:
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    QByteArray panes() const;
    void setPanes(const QByteArray &splitter);
    bool sidebarShown() const;
    void setSidebarShown(bool shown);
    bool calendarShown() const;
    void setCalendarShown(bool shown);
    Grouping grouping() const;
    void setGrouping(Grouping grouping);
    Density density() const;
    void setDensity(Density density);
    int zoom() const;  ///< percent
    void setZoom(int percent);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    search::Sort sort() const;
    void setSort(search::Sort sort);
    bool fileViewShown() const;
    void setFileViewShown(bool shown);
    TypeOptions typeOptions() const;
    void setTypeOptions(const TypeOptions &options);
    bool seamsShown() const;
    void setSeamsShown(bool shown);
    QString language() const;  ///< "zh_CN", "en"; empty = the system's
    void setLanguage(const QString &code);
    bool previewed() const;  ///< one file: what was understood of it is shown before it is added
    void setPreviewed(bool previewed);
    library::ExportFormat exportFormat() const;
    void setExportFormat(library::ExportFormat format);
    QString exportFolder() const;
    void setExportFolder(const QString &path);
    library::CitationStyle citationStyle() const;
    void setCitationStyle(library::CitationStyle style);
    QString lastFolder() const;
    void setLastFolder(const QString &path);

    /// Where a person was reading.
    std::optional<Place> place(const QString &archive) const;
    void setPlace(const Place &place);
    OpenPlaces openPlaces(const QString &archive) const;
    void setOpenPlaces(const OpenPlaces &open);

private:
    SettingsStore m_store;
};

}  // namespace dateline::ui
