// The bulletin that the project was made for, against its expected parse: for every key that the expectation has, the
// values are equal.

#include "library/issue_json.h"
#include "support/corpus.h"
#include "support/dump.h"
#include "support/parsing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>

#include <gtest/gtest.h>

namespace dateline::tests {
namespace {

std::string shown(const QJsonValue &value)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("v"), value}}).toJson(QJsonDocument::Compact).toStdString();
}

void expectHolds(const QJsonValue &made, const QJsonValue &expected, const QString &where)
{
    if (expected.isObject()) {
        const QJsonObject keys = expected.toObject();
        for (auto it = keys.begin(); it != keys.end(); ++it)
            expectHolds(made.toObject().value(it.key()), it.value(), where + u'.' + it.key());
    } else if (expected.isArray()) {
        EXPECT_EQ(made.toArray().size(), expected.toArray().size()) << where.toStdString();
        for (qsizetype i = 0; i < std::min(expected.toArray().size(), made.toArray().size()); ++i)
            expectHolds(made.toArray()[i], expected.toArray()[i], QStringLiteral("%1[%2]").arg(where).arg(i));
    } else {
        EXPECT_EQ(made, expected) << where.toStdString() << "\n  made " << shown(made) << "\n  not  " << shown(expected);
    }
}

TEST(Golden, TheSeedParsesAsExpected)
{
    SKIP_WITHOUT_SHARED();
    const QString seed = sharedFolder() + QStringLiteral("/seed/");
    const auto expected = QJsonDocument::fromJson(readAll(seed + QStringLiteral("bulletin.golden.json")));
    ASSERT_TRUE(expected.isObject());
    const model::Issue issue = parseBytes(readAll(seed + QStringLiteral("bulletin.md")), QStringLiteral("bulletin.md"));
    expectHolds(library::toJson(issue, QStringLiteral("bulletin.md")), expected.object(), QStringLiteral("issue"));
}

/// The same page in another encoding, or without its markup, says the same.
TEST(Golden, EncodingAndMarkupDoNotMatter)
{
    SKIP_WITHOUT_SHARED();
    const QByteArray utf8 = readAll(sharedFolder() + QStringLiteral("/seed/bulletin.md"));
    const std::string expected = outlineOf(parseBytes(utf8, QStringLiteral("a.md")));
    const QString text = QString::fromUtf8(utf8);
    QByteArray crlf = utf8;
    QString plain = text;
    for (const QString &marks : {QStringLiteral("## "), QStringLiteral("# ")})
        plain.remove(marks);
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    EXPECT_EQ(outlineOf(parseBytes(crlf.replace('\n', "\r\n"), QStringLiteral("a.md"))), expected);
    EXPECT_EQ(outlineOf(parseBytes(QByteArray("\xEF\xBB\xBF") + utf8, QStringLiteral("a.md"))), expected);
    EXPECT_EQ(outlineOf(parseBytes(utf16.encode(text), QStringLiteral("a.md"))), expected);
    EXPECT_EQ(outlineOf(parseBytes(plain.toUtf8(), QStringLiteral("a.txt"))), expected);
}

}  // namespace
}  // namespace dateline::tests
