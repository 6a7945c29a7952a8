#include "library/export/format.h"

namespace dateline::library {

using namespace Qt::StringLiterals;

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Text: return u".txt"_s;
    case ExportFormat::Markdown: return u".md"_s;
    case ExportFormat::Html: return u".html"_s;
    case ExportFormat::Json: return u".jsonl"_s;
    case ExportFormat::Csv: return u".csv"_s;
    case ExportFormat::Pdf: return u".pdf"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Text: return u"text"_s;
    case ExportFormat::Markdown: return u"markdown"_s;
    case ExportFormat::Html: return u"html"_s;
    case ExportFormat::Json: return u"json"_s;
    case ExportFormat::Csv: return u"csv"_s;
    case ExportFormat::Pdf: return u"pdf"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ExportFormat> exportFormatOf(QStringView name)
{
    for (const ExportFormat format : kExportFormats) {
        if (nameOf(format) == name)
            return format;
    }
    return std::nullopt;
}

}  // namespace dateline::library
