#include "layers/layer_table.h"

#include <QRegularExpression>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

QStringList cellsOf(const QString &row)
{
    QStringList cells = row.trimmed().split(u'|');
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells.mid(1, cells.size() - 2);
}

QStringList words(const QString &cell, const QString &separator)
{
    QStringList words = cell.split(separator, Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.remove(u'`').trimmed();
    return words;
}

QStringList qtModules(const QString &cell)
{
    QStringList modules = words(cell, u","_s);
    for (QString &module : modules)
        module.prepend(u"Qt"_s);
    return modules;
}

}  // namespace

std::vector<Layer> readLayerTable(const QString &markdown)
{
    std::vector<Layer> layers;
    bool inTable = false;
    for (const QString &line : markdown.split(u'\n')) {
        if (line.startsWith(u"| layer |"))
            inTable = true;
        else if (inTable && !line.startsWith(u'|'))
            break;
        else if (inTable && !line.startsWith(u"|---")) {
            const QStringList cells = cellsOf(line);
            layers.push_back({QString(cells.value(0)).remove(u'`'), words(cells.value(1), u" "_s),
                              qtModules(cells.value(2)), words(cells.value(3), u","_s)});
        }
    }
    return layers;
}

}  // namespace dateline::tests
