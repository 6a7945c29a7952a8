// Pages in tests/data/pages, each beside the outline that it parses to. Invented news in the forms of real pages.

#include "support/corpus.h"
#include "support/dump.h"
#include "support/parsing.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace dateline::tests {
namespace {

std::vector<std::string> pages()
{
    std::vector<std::string> names;
    for (const QFileInfo &file : QDir(dataFolder() + QStringLiteral("/pages")).entryInfoList(QDir::Files, QDir::Name)) {
        if (file.suffix() != u"outline")
            names.push_back(file.fileName().toStdString());
    }
    return names;
}

class Pages : public testing::TestWithParam<std::string> {};

TEST_P(Pages, ParseToTheirOutlines)
{
    const QString path = dataFolder() + QStringLiteral("/pages/") + QString::fromStdString(GetParam());
    const QByteArray expected = readAll(QFileInfo(path).path() + u'/' + QFileInfo(path).completeBaseName() + QStringLiteral(".outline"));
    ASSERT_FALSE(expected.isEmpty());
    EXPECT_EQ(outlineOf(parseBytes(readAll(path), QFileInfo(path).fileName())), expected.trimmed().toStdString());
}

INSTANTIATE_TEST_SUITE_P(Data, Pages, testing::ValuesIn(pages()),
                         [](const auto &row) { return QString::fromStdString(row.param).section(u'.', 0, 0).toStdString(); });

}  // namespace
}  // namespace dateline::tests
