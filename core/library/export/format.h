#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace dateline::library {

enum class ExportFormat {
    Text,
    Markdown,  ///< opened again it gives the same articles
    Html,
    Json,      ///< JSON Lines: an article each, as `show --as json`
    Csv,
    Pdf,       ///< set by a form that the caller gives: core draws nothing
};

/// All of them, in the order in which they are offered.
inline constexpr ExportFormat kExportFormats[] = {ExportFormat::Markdown, ExportFormat::Html, ExportFormat::Text,
                                                  ExportFormat::Json,     ExportFormat::Csv,  ExportFormat::Pdf};

/// With its dot.
QString suffixOf(ExportFormat format);
/// "markdown" …
QString nameOf(ExportFormat format);
/// Nothing when there is none of that name.
std::optional<ExportFormat> exportFormatOf(QStringView name);

}  // namespace dateline::library
