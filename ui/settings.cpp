#include "ui/settings.h"

#include "ui/typeset/type_scale.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;

const QString kGeometry = u"window/geometry"_s;
const QString kPanes = u"window/panes"_s;
const QString kSidebar = u"window/sidebar"_s;
const QString kDensity = u"list/density"_s;
const QString kGrouping = u"list/grouping"_s;
const QString kCalendar = u"window/calendar"_s;
const QString kFileView = u"reader/as_in_file"_s;
const QString kSeams = u"reader/seams"_s;
const QString kSans = u"reader/sans"_s;
const QString kLeading = u"reader/leading"_s;
const QString kMeasure = u"reader/measure"_s;
const QString kParagraphs = u"reader/paragraphs"_s;
const QString kFullWidth = u"reader/full_width"_s;
const QString kZoom = u"reader/zoom"_s;
const QString kTheme = u"reader/theme"_s;
const QString kSort = u"search/sort"_s;
const QString kLanguage = u"language"_s;
const QString kPreviewed = u"import/preview"_s;
const QString kLastFolder = u"last_folder"_s;
const QString kExportFormat = u"export/format"_s;
const QString kExportFolder = u"export/folder"_s;
const QString kCitationStyle = u"citation"_s;
const QString kPlace = u"place"_s;
const QString kArchive = u"archive"_s;
const QString kIssue = u"issue"_s;
const QString kName = u"name"_s;
const QString kPosition = u"position"_s;

const QString kTabs = u"tabs"_s;
const QString kCount = u"count"_s;
const QString kCurrent = u"current"_s;
const QString kLists = u"lists"_s;
constexpr int kMostTabs = 100;

QString key(const QString &group, const QString &name) { return group + u'/' + name; }

Place placeIn(const SettingsStore &store, const QString &group)
{
    return {.archive = store.value(key(group, kArchive)).toString(),
            .issuePath = store.value(key(group, kIssue)).toString(),
            .name = store.value(key(group, kName)).toString(),
            .position = store.value(key(group, kPosition)).toInt()};
}

void keepPlace(SettingsStore &store, const QString &group, const Place &place)
{
    store.setValue(key(group, kArchive), place.archive);
    store.setValue(key(group, kIssue), place.issuePath);
    store.setValue(key(group, kName), place.name);
    store.setValue(key(group, kPosition), place.position);
}

}  // namespace

QByteArray Settings::geometry() const { return m_store.value(kGeometry).toByteArray(); }
void Settings::setGeometry(const QByteArray &geometry) { m_store.setValue(kGeometry, geometry); }

QByteArray Settings::panes() const { return m_store.value(kPanes).toByteArray(); }
void Settings::setPanes(const QByteArray &splitter) { m_store.setValue(kPanes, splitter); }

bool Settings::sidebarShown() const { return m_store.value(kSidebar, true).toBool(); }
void Settings::setSidebarShown(bool shown) { m_store.setValue(kSidebar, shown); }

bool Settings::calendarShown() const { return m_store.value(kCalendar, true).toBool(); }
void Settings::setCalendarShown(bool shown) { m_store.setValue(kCalendar, shown); }

Grouping Settings::grouping() const
{
    const int grouping = m_store.value(kGrouping, int(Grouping::Issue)).toInt();
    return Grouping(std::clamp(grouping, int(Grouping::None), int(Grouping::Story)));
}
void Settings::setGrouping(Grouping grouping) { m_store.setValue(kGrouping, int(grouping)); }

Density Settings::density() const
{
    const int density = m_store.value(kDensity, int(Density::Normal)).toInt();
    return Density(std::clamp(density, int(Density::Compact), int(Density::Roomy)));
}
void Settings::setDensity(Density density) { m_store.setValue(kDensity, int(density)); }

bool Settings::fileViewShown() const { return m_store.value(kFileView, false).toBool(); }
void Settings::setFileViewShown(bool shown) { m_store.setValue(kFileView, shown); }

TypeOptions Settings::typeOptions() const
{
    const auto percent = [this](const QString &name) { return std::clamp(m_store.value(name, 100).toInt(), TypeOptions::kLeast, TypeOptions::kMost); };
    using Paragraphs = TypeOptions::Paragraphs;
    const int paragraphs = std::clamp(m_store.value(kParagraphs, 0).toInt(), int(Paragraphs::AsWritten), int(Paragraphs::Spaced));
    return {.sans = m_store.value(kSans, false).toBool(), .leading = percent(kLeading), .measure = percent(kMeasure),
            .paragraphs = Paragraphs(paragraphs), .fullWidth = m_store.value(kFullWidth, false).toBool()};
}

void Settings::setTypeOptions(const TypeOptions &options)
{
    m_store.setValue(kSans, options.sans);
    m_store.setValue(kLeading, options.leading);
    m_store.setValue(kMeasure, options.measure);
    m_store.setValue(kParagraphs, int(options.paragraphs));
    m_store.setValue(kFullWidth, options.fullWidth);
}

bool Settings::seamsShown() const { return m_store.value(kSeams, true).toBool(); }
void Settings::setSeamsShown(bool shown) { m_store.setValue(kSeams, shown); }

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

bool Settings::previewed() const { return m_store.value(kPreviewed, true).toBool(); }
void Settings::setPreviewed(bool previewed) { m_store.setValue(kPreviewed, previewed); }

library::ExportFormat Settings::exportFormat() const
{
    return library::exportFormatOf(m_store.value(kExportFormat).toString()).value_or(library::ExportFormat::Markdown);
}
void Settings::setExportFormat(library::ExportFormat format) { m_store.setValue(kExportFormat, library::nameOf(format)); }

QString Settings::exportFolder() const
{
    return m_store.value(kExportFolder, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
}
void Settings::setExportFolder(const QString &path) { m_store.setValue(kExportFolder, path); }

library::CitationStyle Settings::citationStyle() const
{
    return library::citationStyleOf(m_store.value(kCitationStyle).toString()).value_or(library::CitationStyle::Gbt7714);
}
void Settings::setCitationStyle(library::CitationStyle style) { m_store.setValue(kCitationStyle, library::nameOf(style)); }

QString Settings::lastFolder() const { return m_store.value(kLastFolder, QDir::homePath()).toString(); }
void Settings::setLastFolder(const QString &path) { m_store.setValue(kLastFolder, path); }

std::optional<Place> Settings::place(const QString &archive) const
{
    const Place place = placeIn(m_store, kPlace);
    if (place.archive != archive || place.issuePath.isEmpty())
        return std::nullopt;
    return place;
}

void Settings::setPlace(const Place &place) { keepPlace(m_store, kPlace, place); }

OpenPlaces Settings::openPlaces(const QString &archive) const
{
    OpenPlaces open{.places = {}, .current = m_store.value(key(kTabs, kCurrent), -1).toInt(),
                    .lists = m_store.value(key(kTabs, kLists), -1).toInt()};
    const int count = std::min(m_store.value(key(kTabs, kCount)).toInt(), kMostTabs);
    for (int i = 0; i < count; ++i) {
        const Place place = placeIn(m_store, key(kTabs, QString::number(i)));
        if (place.archive != archive || place.issuePath.isEmpty())
            return {};
        open.places.push_back(place);
    }
    return open;
}

void Settings::setOpenPlaces(const OpenPlaces &open)
{
    m_store.remove(kTabs);
    m_store.setValue(key(kTabs, kCount), int(open.places.size()));
    m_store.setValue(key(kTabs, kCurrent), open.current);
    m_store.setValue(key(kTabs, kLists), open.lists);
    for (std::size_t i = 0; i < open.places.size(); ++i)
        keepPlace(m_store, key(kTabs, QString::number(i)), open.places[i]);
}

}  // namespace dateline::ui
