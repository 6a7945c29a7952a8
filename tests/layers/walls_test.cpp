#include "layers/walls.h"

#include "support/corpus.h"

#include <QDir>
#include <QDirIterator>

#include <gtest/gtest.h>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

const QString kCheckout = samplesFolder() + u"/../.."_s;

Walls readWalls()
{
    return Walls(readLayerTable(QString::fromUtf8(readAll(kCheckout + u"/README.md"_s))),
                 QStringLiteral(DATELINE_QT_HEADERS));
}

QStringList sourceFiles()
{
    const QDir checkout(kCheckout);
    QStringList paths;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator it(checkout.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            paths += checkout.relativeFilePath(it.next());
    }
    paths.sort();
    return paths;
}

TEST(LayerTable, EveryFolderOfCoreIsALayer)
{
    const Walls walls = readWalls();
    for (const QString &folder : QDir(kCheckout + u"/core"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        EXPECT_EQ(walls.layerOf(u"core/%1/x.h"_s.arg(folder)), folder) << qPrintable(folder);
}

TEST(LayerTable, HasNoCircle)
{
    QStringList above;
    for (const Layer &layer : readLayerTable(QString::fromUtf8(readAll(kCheckout + u"/README.md"_s)))) {
        for (const QString &used : layer.layers)
            EXPECT_TRUE(above.contains(used)) << qPrintable(layer.name + u" uses "_s + used);
        above += layer.name;
    }
    EXPECT_EQ(above.size(), 11);
}

TEST(Walls, NobodyReachesThroughThem)
{
    const Walls walls = readWalls();
    const QStringList paths = sourceFiles();
    EXPECT_GT(paths.size(), 30);
    for (const QString &path : paths) {
        const QString source = QString::fromUtf8(readAll(kCheckout + u'/' + path));
        for (const QString &violation : walls.violations(path, source))
            ADD_FAILURE() << qPrintable(violation);
    }
}

struct Row {
    const char *path;
    const char *line;
    bool forbidden;
};

class WallsRow : public testing::TestWithParam<Row> {};

TEST_P(WallsRow, IsTold)
{
    const Row &row = GetParam();
    const QStringList found =
        readWalls().violations(QString::fromUtf8(row.path), QString::fromUtf8(row.line));
    EXPECT_EQ(!found.isEmpty(), row.forbidden) << qPrintable(found.join(u'\n'));
}

const Row kRows[] = {
    {"core/text/fold.cpp", "#include \"text/fold.h\"", false},
    {"core/text/fold.cpp", "#include \"base/result.h\"", false},
    {"core/text/fold.cpp", "#include \"model/issue.h\"", true},
    {"core/text/fold.cpp", "  #  include <model/issue.h>", true},
    {"core/text/fold.cpp", "#include <unicode/uchar.h>", false},
    {"core/parse/joins.cpp", "#include <unicode/uchar.h>", true},
    {"core/parse/joins.cpp", "#include <gumbo.h>", true},
    {"core/read/html.cpp", "#include <gumbo.h>", false},
    {"core/read/html.cpp", "#include \"parse/bulletin.h\"", true},
    {"core/search/query.cpp", "#include \"archive/archive.h\"", true},
    {"core/archive/archive.h", "#include <sqlite3.h>", true},
    {"core/archive/archive.h", "#include <QSqlQuery>", true},
    {"core/archive/sqlite/rows.cpp", "#include <sqlite3.h>", false},
    {"core/archive/sqlite/rows.cpp", "#include <QSqlQuery>", false},
    {"core/archive/sqlite/rows.cpp", "#include <QtSql/QSqlQuery>", false},
    {"core/archive/sqlite/rows.cpp", "const auto q = u\"SELECT id FROM issue\"_s;", false},
    {"core/library/library.cpp", "const auto q = u\"SELECT id FROM issue\"_s;", true},
    {"core/library/library.cpp", "// the person's selection, and an update", false},
    {"core/library/library.cpp", "#include \"parse/bulletin.h\"", false},
    {"core/library/library.cpp", "#include <QWidget>", true},
    {"core/library/library.cpp", "#include <QtWidgets/QWidget>", true},
    {"core/library/library.cpp", "#include <QColor>", true},
    {"core/library/library.cpp", "#include <QTcpSocket>", true},
    {"core/library/library.cpp", "#include <vector>", false},
    {"core/library/library.cpp", "#include \"core/text/fold.h\"", true},
    {"core/elsewhere/x.cpp", "", true},
    {"ui/main_window.cpp", "#include <QWidget>", false},
    {"ui/main_window.cpp", "#include \"archive/archive.h\"", true},
    {"ui/main_window.cpp", "#include \"app/output.h\"", true},
    {"ui/main_window.cpp", "#include \"library/library.h\"", false},
    {"app/main.cpp", "#include \"ui/main_window.h\"", false},
    {"app/main.cpp", "#include <QLocalServer>", false},
    {"app/main.cpp", "#include \"parse/bulletin.h\"", true},
    {"app/main.cpp", "#include \"archive/sqlite/sqlite_archive.h\"", true},
};

INSTANTIATE_TEST_SUITE_P(Rows, WallsRow, testing::ValuesIn(kRows));

}  // namespace
}  // namespace dateline::tests
