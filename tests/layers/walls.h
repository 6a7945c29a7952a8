#pragma once

// What the walls between the layers forbid, as functions of one source file's text.

#include "layers/layer_table.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace dateline::tests {

class Walls final {
public:
    /// `qtHeaders`: the folder that holds QtCore, QtGui …
    Walls(std::vector<Layer> layers, QString qtHeaders);

    /// What is wrong with a file, a line each; `path` is relative to the checkout ("core/text/fold.cpp").
    QStringList violations(const QString &path, const QString &source) const;

    /// The layer of a path: "text", "ui"; empty when it belongs to none.
    QString layerOf(const QString &path) const;

private:
    QString forbidden(const Layer &layer, const QString &path, const QString &included) const;
    QString forbiddenQt(const Layer &layer, const QString &path, const QString &included) const;
    const Layer *find(const QString &name) const;

    std::vector<Layer> m_layers;
    QString m_qtHeaders;
};

}  // namespace dateline::tests
