#pragma once

// What the window remembers between two runs. One place for the keys; QSettings behind it.

#include "model/listing.h"
#include "search/hit.h"
#include "ui/typeset/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <optional>

namespace dateline::ui {

/// Where a person was reading. Ids are never stored: an article is found again by its file and words.
struct Place {
    QString archive;     ///< the archive's path: a place in another archive is no place here
    QString issuePath;
    QString name;        ///< as words.h's nameOf() gives it
    int position = 0;    ///< first character in view

    bool operator==(const Place &) const = default;
};

class Settings final {
public:
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    QByteArray panes() const;
    void setPanes(const QByteArray &splitter);
    bool sidebarShown() const;
    void setSidebarShown(bool shown);
    int zoom() const;  ///< percent
    void setZoom(int percent);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    search::Sort sort() const;
    void setSort(search::Sort sort);
    bool fileViewShown() const;
    void setFileViewShown(bool shown);
    QString language() const;  ///< "zh_CN", "en"; empty = the system's
    void setLanguage(const QString &code);
    QString lastFolder() const;
    void setLastFolder(const QString &path);

    std::optional<Place> place(const QString &archive) const;
    void setPlace(const Place &place);
    void clearPlace();

private:
    QSettings m_store;
};

}  // namespace dateline::ui
