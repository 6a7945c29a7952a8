// Nothing in a bulletin or in its name steers the terminal that it is printed on.

#include "app/program.h"

#include <gtest/gtest.h>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

// An escape, a C1 control sequence introducer, a bidirectional override, a bell, DEL.
const QByteArray kHostile = "\x1b[2Jferry \xc2\x9b" "31m \xe2\x80\xae" "gniht\x07 \x7f";

void expectHarmless(const QByteArray &output)
{
    for (const char *const bad : {"\x1b", "\xc2\x9b", "\xe2\x80\xae", "\x07", "\x7f", "\r"})
        EXPECT_FALSE(output.contains(bad)) << output.toPercentEncoding(" []{}:,\"").constData();
}

TEST(Escapes, NeverReachTheOutput)
{
    const Program program;
    const QString name = QString::fromUtf8("\x1b[31mname.md");
    const QString path =
        program.write(name, "# Headline " + kHostile + "\n\nThe ferry " + kHostile + " sails.\n");
    const Outcome imported = program({u"import"_s, path, u"--json"_s});
    ASSERT_EQ(imported.status, 0) << imported.messages.constData();
    const QString id = QString::number(
        program({u"articles"_s, u"--json"_s}).json().front()[u"id"_s].toInteger());
    for (const QStringList &arguments : {
             QStringList{u"parse"_s, path},
             QStringList{u"parse"_s, path, u"--json"_s},
             QStringList{u"import"_s, path, u"--json"_s},
             QStringList{u"import"_s, path, path + u"x"_s},
             QStringList{u"issues"_s},
             QStringList{u"issues"_s, u"--json"_s},
             QStringList{u"articles"_s},
             QStringList{u"articles"_s, u"--json"_s},
             QStringList{u"search"_s, u"ferry"_s},
             QStringList{u"search"_s, u"ferry"_s, u"--json"_s},
             QStringList{u"search"_s, QString::fromUtf8(kHostile), u"--json"_s},
             QStringList{u"show"_s, id},
             QStringList{u"show"_s, id, u"--as"_s, u"markdown"_s},
             QStringList{u"show"_s, id, u"--as"_s, u"html"_s},
             QStringList{u"show"_s, id, u"--as"_s, u"json"_s},
             QStringList{u"show"_s, QString::fromUtf8(kHostile)},
             QStringList{QString::fromUtf8(kHostile)},
         }) {
        const Outcome run = program(arguments);
        EXPECT_GE(run.status, 0);
        expectHarmless(run.results);
        expectHarmless(run.messages);
    }
}

}  // namespace
}  // namespace dateline::tests
