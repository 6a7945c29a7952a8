#include "ui/settings.h"

#include "ui/typeset/type_scale.h"

#include <QDir>

#include <algorithm>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;

const QString kGeometry = u"window/geometry"_s;
const QString kPanes = u"window/panes"_s;
const QString kSidebar = u"window/sidebar"_s;
const QString kFileView = u"reader/as_in_file"_s;
const QString kZoom = u"reader/zoom"_s;
const QString kTheme = u"reader/theme"_s;
const QString kSort = u"search/sort"_s;
const QString kLanguage = u"language"_s;
const QString kLastFolder = u"last_folder"_s;
const QString kPlace = u"place"_s;
const QString kArchive = u"archive"_s;
const QString kIssue = u"issue"_s;
const QString kName = u"name"_s;
const QString kPosition = u"position"_s;

QString key(const QString &name) { return kPlace + u'/' + name; }

}  // namespace

QByteArray Settings::geometry() const { return m_store.value(kGeometry).toByteArray(); }
void Settings::setGeometry(const QByteArray &geometry) { m_store.setValue(kGeometry, geometry); }

QByteArray Settings::panes() const { return m_store.value(kPanes).toByteArray(); }
void Settings::setPanes(const QByteArray &splitter) { m_store.setValue(kPanes, splitter); }

bool Settings::sidebarShown() const { return m_store.value(kSidebar, true).toBool(); }
void Settings::setSidebarShown(bool shown) { m_store.setValue(kSidebar, shown); }

bool Settings::fileViewShown() const { return m_store.value(kFileView, false).toBool(); }
void Settings::setFileViewShown(bool shown) { m_store.setValue(kFileView, shown); }

int Settings::zoom() const
{
    return std::clamp(m_store.value(kZoom, 100).toInt(), TypeScale::kMinZoom, TypeScale::kMaxZoom);
}
void Settings::setZoom(int percent) { m_store.setValue(kZoom, percent); }

ThemeChoice Settings::theme() const
{
    const int choice = m_store.value(kTheme, int(ThemeChoice::System)).toInt();
    return ThemeChoice(std::clamp(choice, int(ThemeChoice::System), int(ThemeChoice::Sepia)));
}
void Settings::setTheme(ThemeChoice choice) { m_store.setValue(kTheme, int(choice)); }

search::Sort Settings::sort() const
{
    const int sort = m_store.value(kSort, int(search::Sort::Newest)).toInt();
    return search::Sort(std::clamp(sort, int(search::Sort::Newest), int(search::Sort::Section)));
}
void Settings::setSort(search::Sort sort) { m_store.setValue(kSort, int(sort)); }

QString Settings::language() const { return m_store.value(kLanguage).toString(); }
void Settings::setLanguage(const QString &code) { m_store.setValue(kLanguage, code); }

QString Settings::lastFolder() const { return m_store.value(kLastFolder, QDir::homePath()).toString(); }
void Settings::setLastFolder(const QString &path) { m_store.setValue(kLastFolder, path); }

std::optional<Place> Settings::place(const QString &archive) const
{
    Place place{.archive = m_store.value(key(kArchive)).toString(),
                .issuePath = m_store.value(key(kIssue)).toString(),
                .name = m_store.value(key(kName)).toString(),
                .position = m_store.value(key(kPosition)).toInt()};
    if (place.archive != archive || place.issuePath.isEmpty())
        return std::nullopt;
    return place;
}

void Settings::setPlace(const Place &place)
{
    m_store.setValue(key(kArchive), place.archive);
    m_store.setValue(key(kIssue), place.issuePath);
    m_store.setValue(key(kName), place.name);
    m_store.setValue(key(kPosition), place.position);
}

void Settings::clearPlace() { m_store.remove(kPlace); }

}  // namespace dateline::ui
