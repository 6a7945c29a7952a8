#include "library/library.h"
#include "search/language.h"
#include "support/corpus.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dateline {
namespace {

using library::ImportedFile;
using library::ImportStatus;
using library::Library;

class Importer : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QDir().mkpath(news()));
        auto opened = Library::open(m_folder.filePath(u"archive.sqlite"_s));
        ASSERT_TRUE(opened.ok()) << opened.error().message.toStdString();
        m_library = std::move(opened).value();
    }

    QString news() const { return m_folder.filePath(u"news"_s); }

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = news() + u'/' + name;
        EXPECT_TRUE(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }

    static QByteArray bulletin(int number)
    {
        return u"# 河畔新闻 (2024-07-%1)\n\n## 第%2号桥今天通车\n\n山城第%2号大桥今天上午通车,两岸居民步行过桥,庆祝活动持续到晚上。\n\n"
                "## 书市开幕\n\n第九届书市今天上午开幕,八十家书店参加,展期五天,门票免费。\n"_s
            .arg(number % 28 + 1, 2, 10, QChar(u'0'))
            .arg(number)
            .toUtf8();
    }

    library::ImportReport import(const QStringList &paths, std::stop_token stop = {}, int jobs = 2)
    {
        auto report = m_library->import(paths, {jobs}, {}, std::move(stop));
        EXPECT_TRUE(report.ok());
        return report ? std::move(report).value() : library::ImportReport{};
    }

    qint64 found(const QString &query)
    {
        const auto catalogue = m_library->catalogue();
        return (*catalogue.value()).count(search::parse(query)).value().articles;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
};

TEST_F(Importer, FolderOnceAndAgain)
{
    for (int i = 0; i < 30; ++i)
        write(u"%1/%2.md"_s.arg(i % 3).arg(i, 2, 10, QChar(u'0')), bulletin(i));
    write(u"notes.xyz"_s, "left alone");
    auto report = import({news()});
    EXPECT_EQ(report.count(ImportStatus::Added), 30);
    EXPECT_EQ(report.files.size(), 30U);
    EXPECT_EQ(report.files.front().path, news() + u"/0/00.md"_s);
    EXPECT_FALSE(report.cancelled);
    EXPECT_GE(found(u"通车"_s), 30);

    report = import({news()});
    EXPECT_EQ(report.count(ImportStatus::Unchanged), 30);
    EXPECT_GT(report.files[0].articles, 0);
    // Another writing of the same path is the same file.
    EXPECT_EQ(import({news() + u"/../news/0/00.md"_s}).files[0].status, ImportStatus::Unchanged);

    write(u"0/00.md"_s, bulletin(77));
    report = import({news()});
    EXPECT_EQ(report.count(ImportStatus::Replaced), 1);
    EXPECT_EQ(report.count(ImportStatus::Unchanged), 29);
    EXPECT_GE(found(u"第77号桥"_s), 1);
    EXPECT_EQ(found(u"第0号桥"_s), 0);
}

TEST_F(Importer, ReportsWhatWasUnderstood)
{
    const QString link = u"\n\n[查看原文](https://example.org/1)\n\n---\n\n"_s;
    const QString text = u"# 《海湾晨报》 (20310504)\n\n## 新闻摘要\n\n1. 渡船复航\n\n## 详细新闻\n\n### 渡船复航\n\n海湾渡船今晨复航，首班客满。"_s
                         + link + u"### 国内快讯\n\n**鱼市早开**\n\n鱼市提早一小时开门。\n\n**灯塔修好**\n\n渡船认得的灯塔修好了。"_s
                         + link + u"### 空题\n\n[查看原文](https://example.org/2)\n"_s;
    write(u"a.md"_s, text.toUtf8());
    write(u"b.md"_s, "\xEF\xBB\xBF" + (text + u"\n"_s).toUtf8());
    const auto report = import({news()});
    ASSERT_EQ(report.files.size(), 2U);
    const ImportedFile &file = report.files[0];
    ASSERT_TRUE(file.understood.has_value());
    EXPECT_EQ(file.understood->format, u"markdown"_s);
    EXPECT_EQ(file.understood->encoding, u"UTF-8"_s);
    EXPECT_EQ(file.understood->encodingBasis, text::EncodingBasis::Detected);
    EXPECT_EQ(report.files[1].understood->encodingBasis, text::EncodingBasis::Mark);
    EXPECT_EQ(file.understood->date, QDate(2031, 5, 4));
    EXPECT_EQ(file.articles, 5);
    EXPECT_EQ(file.understood->briefs, 2);
    EXPECT_EQ(library::warningsByKind(file),
              (std::map<model::WarningCode, int>{{model::WarningCode::EmptyArticle, 1}}));
    EXPECT_FALSE(import({news()}).files[0].understood.has_value());
}

TEST_F(Importer, TheSameBytesAreReadAnewInAnEncodingThatIsGiven)
{
    write(u"a.txt"_s, "\xb0\xea\xa5\xc1\n\n\xb7\x73\xbb\x44 2031-08-01\n");
    const auto importAs = [this](const QString &encoding) {
        const auto report = m_library->import({news()}, {.jobs = 1, .encoding = encoding}, {}, {});
        return report && report->files.size() == 1 ? report->files[0].status : ImportStatus::Failed;
    };
    EXPECT_EQ(importAs({}), ImportStatus::Added);
    EXPECT_EQ(found(u"國民"_s), 1);
    EXPECT_EQ(importAs(u"EUC-KR"_s), ImportStatus::Replaced);
    EXPECT_EQ(found(u"國民"_s), 0);
    EXPECT_EQ(importAs(u"EUC-KR"_s), ImportStatus::Unchanged);
    EXPECT_EQ(importAs({}), ImportStatus::Unchanged);
}

TEST_F(Importer, OneBadFileHurtsNoOther)
{
    write(u"a.md"_s, bulletin(1));
    write(u"empty.md"_s, "");
    write(u"blank.md"_s, " \n\n\t\n");
    write(u"picture.md"_s, QByteArray::fromHex("ffd8ffe000104a46494600010101006000600000") + QByteArray(3000, '\1'));
    QByteArray nul = bulletin(2);
    nul.insert(nul.size() / 2, '\0');
    write(u"nul.md"_s, nul);
    ASSERT_EQ(::mkfifo(QFile::encodeName(news() + u"/pipe.md"_s).constData(), 0600), 0);
    ASSERT_EQ(::symlink(QFile::encodeName(news()).constData(), QFile::encodeName(news() + u"/loop"_s).constData()), 0);
    ASSERT_EQ(::symlink("nowhere.md", QFile::encodeName(news() + u"/dangling.md"_s).constData()), 0);
    write(u"z.md"_s, bulletin(3));

    QElapsedTimer timer;
    timer.start();
    const auto report = import({news(), news() + u"/missing.md"_s});
    EXPECT_LT(timer.elapsed(), 10'000);
    QMap<QString, ImportedFile> files;
    for (const ImportedFile &file : report.files)
        files[QFileInfo(file.path).fileName()] = file;
    for (const QString &good : {u"a.md"_s, u"nul.md"_s, u"z.md"_s})
        EXPECT_EQ(files[good].status, ImportStatus::Added) << good.toStdString();
    EXPECT_EQ(library::warningsByKind(files[u"nul.md"_s]),
              (std::map<model::WarningCode, int>{{model::WarningCode::NotDecoded, 1}, {model::WarningCode::NulRemoved, 1}}));
    EXPECT_FALSE(files[u"empty.md"_s].understood.has_value());
    const QMap<QString, ErrorCode> bad{{u"empty.md"_s, ErrorCode::Empty},
                                       {u"blank.md"_s, ErrorCode::Empty},
                                       {u"picture.md"_s, ErrorCode::NotText},
                                       {u"missing.md"_s, ErrorCode::NotFound}};
    for (auto it = bad.begin(); it != bad.end(); ++it) {
        ASSERT_TRUE(files[it.key()].error.has_value()) << it.key().toStdString();
        EXPECT_EQ(files[it.key()].error->code, it.value()) << it.key().toStdString();
        EXPECT_EQ(files[it.key()].error->message.count(u'\n'), 0);
        EXPECT_EQ(files[it.key()].error->where, files[it.key()].path);
    }
    EXPECT_GE(found(u"通车"_s), 3);
}

TEST_F(Importer, FilesThatAreNone)
{
    ASSERT_EQ(::mkfifo(QFile::encodeName(news() + u"/pipe"_s).constData(), 0600), 0);
    EXPECT_EQ(library::readFile(news() + u"/pipe"_s).error().code, ErrorCode::NotAFile);
    EXPECT_EQ(library::readFile(u"/dev/zero"_s).error().code, ErrorCode::NotAFile);
    EXPECT_EQ(library::readFile(news()).error().code, ErrorCode::NotAFile);
    const QString sparse = write(u"sparse.md"_s, "x");
    ASSERT_EQ(::truncate(QFile::encodeName(sparse).constData(), qint64{2} << 30), 0);
    EXPECT_EQ(library::readFile(sparse).error().code, ErrorCode::TooLarge);
    ASSERT_EQ(::symlink("circle.md", QFile::encodeName(news() + u"/circle.md"_s).constData()), 0);
    EXPECT_EQ(library::readFile(news() + u"/circle.md"_s).error().code, ErrorCode::NotAFile);
    if (::geteuid() != 0) {
        const QString closed = write(u"closed/a.md"_s, "x");
        QFile::setPermissions(news() + u"/closed"_s, QFile::Permissions());
        EXPECT_EQ(library::readFile(news() + u"/closed"_s).error().code, ErrorCode::NoPermission);
        QFile::setPermissions(news() + u"/closed"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
}

TEST_F(Importer, FilesThatChangeWhileTheyAreRead)
{
    const QByteArray whole = bulletin(1).repeated(20'000);
    const QString path = write(u"a.md"_s, whole);
    const QByteArray name = QFile::encodeName(path);
    const std::jthread changes([&name, &whole](const std::stop_token &stop) {
        for (int i = 0; !stop.stop_requested(); ++i)
            (void)::truncate(name.constData(), i % 2 == 0 ? 0 : whole.size());
    });
    for (int i = 0; i < 20; ++i) {
        const auto bytes = library::readFile(path);
        EXPECT_TRUE(bytes ? bytes->size() <= whole.size() : !bytes.error().message.isEmpty());
    }
    ASSERT_EQ(::unlink(name.constData()), 0);
    EXPECT_EQ(library::readFile(path).error().code, ErrorCode::NotFound);
}

TEST_F(Importer, CancelKeepsWhatIsCommittedAndGoesOnLater)
{
    for (int i = 0; i < 600; ++i)
        write(u"%1.md"_s.arg(i, 4, 10, QChar(u'0')), bulletin(i) + QByteArray(u"山城今天有雨。"_s.repeated(400).toUtf8()));
    std::stop_source source;
    QElapsedTimer since;
    int seen = 0;
    auto report = m_library->import(
        {news()}, {2},
        [&](int done, int total, const ImportedFile &) {
            EXPECT_EQ(total, 600);
            EXPECT_EQ(done, ++seen);
            if (done == 40) {
                since.start();
                source.request_stop();
            }
        },
        source.get_token());
    ASSERT_TRUE(report.ok());
    EXPECT_LT(since.elapsed(), 1500);
    EXPECT_TRUE(report->cancelled);
    EXPECT_LT(report->files.size(), 600U);
    const int added = report->count(ImportStatus::Added);
    EXPECT_GE(added, 40);
    EXPECT_EQ(m_library->catalogue().value()->issues().value().size(), static_cast<std::size_t>(added));

    const auto rest = import({news()});
    EXPECT_EQ(rest.count(ImportStatus::Unchanged), added);
    EXPECT_EQ(rest.count(ImportStatus::Added), 600 - added);
}

TEST_F(Importer, EqualFilesOfOneImportAreOne)
{
    write(u"a/1.md"_s, bulletin(1));
    write(u"b/1.md"_s, bulletin(1));
    const auto report = import({news()});
    EXPECT_EQ(report.count(ImportStatus::Added), 1);
    EXPECT_EQ(report.count(ImportStatus::Unchanged), 1);
    EXPECT_EQ(report.files[1].issue, report.files[0].issue);
}

TEST_F(Importer, AnyNumberOfJobsGivesTheSame)
{
    for (int i = 0; i < 40; ++i)
        write(u"%1.md"_s.arg(i, 2, 10, QChar(u'0')), bulletin(i));
    const auto first = import({news()}, {}, 1);
    auto other = Library::open(m_folder.filePath(u"other.sqlite"_s));
    ASSERT_TRUE(other.ok());
    const auto second = (*other)->import({news()}, {7}, {}, {});
    ASSERT_TRUE(second.ok());
    EXPECT_EQ(first.files, second->files);
}

TEST_F(Importer, ReplacedFileKeepsMarks)
{
    const QString path = write(u"a.md"_s, bulletin(1));
    import({path});
    const auto marks = m_library->marks();
    auto catalogue = m_library->catalogue();
    const auto rows = (*catalogue)->articles({}, 10, 0).value();
    ASSERT_FALSE(rows.empty());
    for (const model::ArticleRow &row : rows)
        ASSERT_TRUE((*marks)->setRead(row.id, true).ok());
    write(u"a.md"_s, bulletin(1) + "\n## 另一条\n\n书市昨天闭幕,三万人次参观。\n");
    EXPECT_EQ(import({path}).files[0].status, ImportStatus::Replaced);
    EXPECT_EQ((*catalogue)->countArticles({.publication = {}, .issue = {}, .section = {}, .unreadOnly = true}).value(), 1);
}

TEST(Corpus, ImportsWithoutAFailure)
{
    SKIP_WITHOUT_SHARED();
    QTemporaryDir folder;
    auto library = Library::open(folder.filePath(u"archive.sqlite"_s));
    ASSERT_TRUE(library.ok());
    const auto report = (*library)->import({tests::sharedFolder() + u"/corpus/bulletins/cctv_news"_s}, {}, {}, {});
    ASSERT_TRUE(report.ok());
    EXPECT_GT(report->files.size(), 0U);
    for (const ImportedFile &file : report->files)
        EXPECT_EQ(file.status, ImportStatus::Added) << file.path.toStdString();
}

}  // namespace
}  // namespace dateline
