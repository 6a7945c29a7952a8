#pragma once

// Articles as rows of comma-separated values (RFC 4180), for spreadsheets. Pure.

#include "archive/archive.h"

#include <QString>
#include <QStringList>

namespace dateline::library {

/// A row with its line end. A cell that a spreadsheet would take for a formula has an apostrophe in front.
QString csvRow(const QStringList &cells);
/// The columns' names.
QString csvHead();
/// An article and those inside it, a row each.
QString toCsv(const archive::StoredArticle &stored);

}  // namespace dateline::library
