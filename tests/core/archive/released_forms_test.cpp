// Archives of every released form open, keep what is in them, and are found through again after the reindex that is due.

#include "archive/sqlite/migrations.h"
#include "archive/sqlite/sqlite_archive.h"
#include "base/progress.h"
#include "search/language.h"
#include "support/corpus.h"
#include "support/temporary_archive.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

/// One article with a star, as form 1 keeps it; a later form's columns have their defaults.
const QStringList kContents{
    u"INSERT INTO issue VALUES (1, '/a.md', '海湾晚报', '', '', 'zh-Hans', 'markdown', 2462926, 'stated', '', 2462926)"_s,
    u"INSERT INTO source VALUES ('/a.md', 1, x'00', 0)"_s,
    u"INSERT INTO section VALUES (1, 0, '要闻', '01')"_s,
    u"INSERT INTO article (id, issue, position, section, page, kind, series, kicker, headline, deck, titles, headline_first, "
    "headline_last, dateline, agency, place, reporters, correspondents, photographers, source_url, fingerprint) "
    "VALUES (2582565093377, 1, 0, 0, '01', 'story', '', '', '渡船复航', '', '', 1, 1, '', '', '', '', '', '', '', x'01')"_s,
    u"INSERT INTO article_text VALUES (2582565093377, x'828180', '海湾的渡船今天复航，票价是2.5元。')"_s,
    u"INSERT INTO article_state VALUES (1, 1, 2582565093377, x'01', '渡船复航', NULL, NULL, 1700000000)"_s,
};

QString statementsOf(int form)
{
    return QString::fromUtf8(tests::readAll(tests::dataFolder() + u"/forms/%1.sql"_s.arg(form)));
}

class ReleasedForms : public testing::TestWithParam<int> {
protected:
    void run(const QString &statements)
    {
        for (const QString &statement : statements.split(u";\n"_s, Qt::SkipEmptyParts))
            ASSERT_EQ(tests::ask(m_path, statement), QString()) << statement.toStdString();
    }

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"old.sqlite"_s);
};

TEST_P(ReleasedForms, OpenWithAllThatIsInThem)
{
    QFile made(m_path);
    ASSERT_TRUE(made.open(QIODevice::WriteOnly));
    made.close();
    for (int form = 1; form <= GetParam(); ++form) {
        run(statementsOf(form));
        if (form == 1)
            run(kContents.join(u";\n"_s));
    }
    auto archive = archive::sqlite::open(m_path);
    ASSERT_TRUE(archive.ok()) << archive.error().message.toStdString();
    EXPECT_EQ(tests::peek(m_path, u"PRAGMA user_version"_s), QStringList{QString::number(archive::sqlite::presentVersion())});
    ASSERT_TRUE((*archive)->needsReindex().value());
    NoProgress progress;
    ASSERT_TRUE((*archive)->writer().value()->reindex(progress, {}).ok());

    const auto reader = (*archive)->reader().value();
    const auto rows = reader->articles({}, 10, 0);
    ASSERT_TRUE(rows.ok()) << rows.error().message.toStdString();
    ASSERT_EQ(rows->size(), 1u);
    EXPECT_EQ(rows->front().headline, u"渡船复航"_s);
    EXPECT_EQ(rows->front().section, u"要闻"_s);
    EXPECT_TRUE(rows->front().starred);
    for (const QString &typed : {u"渡船"_s, u"船"_s, u"duchuan"_s, u"dcfh"_s, u"数字:2.5元"_s, u"版:要闻"_s, u"状态:星标"_s})
        EXPECT_EQ(reader->count(search::parse(typed)).value().articles, 1) << typed.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Table, ReleasedForms, testing::Range(1, 5));

}  // namespace
}  // namespace dateline
