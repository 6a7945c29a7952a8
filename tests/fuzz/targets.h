#pragma once

// What is fuzzed. A target takes any bytes whatever and says what is wrong with what becomes of them; that it comes back
// at all, soon, and without a fault of memory is the rest of what it tests.
//
// The fuzzer (fuzzer.cpp) looks for bytes; the inputs that were worth keeping lie in corpus/<name>/ and run in every
// build as ordinary tests (kept/kept_test.cpp).

#include <QByteArray>
#include <QString>

#include <vector>

namespace dateline::tests {

/// Empty, or what is wrong, in one line.
using Fault = QString;

Fault faultOfDecoding(const QByteArray &bytes);
Fault faultOfGzip(const QByteArray &bytes);
Fault faultOfFigures(const QByteArray &bytes);
Fault faultOfTypedQuery(const QByteArray &bytes);

// A reader each, and the parser behind it.
Fault faultOfMarkdown(const QByteArray &bytes);
Fault faultOfPlainText(const QByteArray &bytes);
Fault faultOfFeed(const QByteArray &bytes);
Fault faultOfPage(const QByteArray &bytes);
Fault faultOfJson(const QByteArray &bytes);

/// The whole way from bytes to an issue, as a file goes it.
Fault faultOfBulletin(const QByteArray &bytes);

struct Target {
    const char *name;  ///< its folder in corpus/
    Fault (*fault)(const QByteArray &bytes);
};

const std::vector<Target> &targets();

}  // namespace dateline::tests
