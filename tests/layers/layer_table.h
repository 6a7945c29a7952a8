#pragma once

// Which layer may include which: the table in README.md, read.

#include <QString>
#include <QStringList>

#include <vector>

namespace dateline::tests {

struct Layer {
    QString name;
    QStringList layers;     ///< it may include their headers, and its own
    QStringList qtModules;  ///< QtCore, …
    QStringList libraries;  ///< as README names them
};

/// The rows of the one table whose first column is headed `layer`. Empty when there is none.
std::vector<Layer> readLayerTable(const QString &markdown);

}  // namespace dateline::tests
