#pragma once

// Where real bulletins lie: `../shared` beside the checkout. They are other people's texts and test input
// only; a test that needs them skips, saying so, where they are absent.

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace dateline::tests {

/// "" when there is no ../shared.
QString sharedFolder();
/// Regular files below `folder` (relative to ../shared), sorted by path.
QStringList sharedFiles(const QString &folder);
/// The tests' own tables and files.
QString dataFolder();
/// What the fuzzers start from, a folder a target.
QString fuzzCorpusFolder();
/// The bundled samples.
QString samplesFolder();
QByteArray readAll(const QString &path);

}  // namespace dateline::tests

#define SKIP_WITHOUT_SHARED()                                                                      \
    if (dateline::tests::sharedFolder().isEmpty())                                                 \
    GTEST_SKIP() << "no ../shared beside the checkout"
