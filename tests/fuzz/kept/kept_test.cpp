// Every input that was worth keeping, through its target: seeds, and what once broke something.

#include "fuzz/targets.h"
#include "support/corpus.h"

#include <QDir>

#include <gtest/gtest.h>

namespace dateline::tests {
namespace {

class Kept : public testing::TestWithParam<Target> {};

TEST_P(Kept, InputsAreWithstood)
{
    const QDir folder(fuzzCorpusFolder() + u'/' + QString::fromLatin1(GetParam().name));
    const QStringList names = folder.entryList(QDir::Files);
    EXPECT_FALSE(names.isEmpty()) << folder.path().toStdString();
    for (const QString &name : names)
        EXPECT_EQ(GetParam().fault(readAll(folder.filePath(name))).toStdString(), "")
            << name.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Table, Kept, testing::ValuesIn(targets()),
                         [](const auto &row) { return std::string(row.param.name); });

}  // namespace
}  // namespace dateline::tests
