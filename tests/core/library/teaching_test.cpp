// What is set by hand stays, teaches articles like it, and can be taken back and forgotten.

#include "archive/sqlite/sqlite_archive.h"
#include "library/subject_judge.h"
#include "model/topic.h"
#include "search/language.h"
#include "support/parsing.h"
#include "support/temporary_archive.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

const QString kLeisure = u"10000000"_s;
const QString kReligion = u"12000000"_s;

using Codes = std::optional<QStringList>;

/// Rows of kites, about which the vocabulary knows nothing, among others.
QByteArray bulletin(int from, int to)
{
    const QString makers[] = {u"老秦"_s, u"阿芬"_s, u"小丘"_s, u"老钟"_s, u"阿岚"_s, u"小凌"_s, u"老贺"_s, u"阿笛"_s};
    const QString others[] = {u"桥下的石阶换了新的，台阶宽了半尺，老人走着稳当。"_s, u"巷口的钟修好了，每到整点敲几下，邻居们又听着钟声回家。"_s,
                              u"仓库的旧门漆成了蓝色，门环擦得发亮，路过的人停下来看。"_s, u"码头的灯换了灯罩，夜里照得更远，船家说看得清缆桩。"_s,
                              u"井边的榕树修了枝，落叶扫成三堆，孩子们在树下跳绳。"_s, u"屋顶的瓦补了两百片，雨夜不再滴水，阁楼里又堆起棉被。"_s,
                              u"河埠头的木桩换成石桩，洗衣的妇人有了新的落脚处。"_s, u"戏台的柱子裹了铁皮，白蚁不再来，木匠说能撑五十年。"_s};
    QString text = u"# 港城晚报 2031年7月%1日\n\n"_s.arg(from + 1);
    for (int i = from; i < to; ++i) {
        text += u"## %1扎的风筝上了天\n\n%1用竹篾扎骨架，糊上绵纸，画好燕子尾巴，牵着线轴跑过沙滩，风筝越飞越高，线轴转得飞快。第%2只纸鸢也扎好了。\n\n"_s
                    .arg(makers[i % 8])
                    .arg(i + 3);
        text += u"## 街边小事之%1\n\n%2\n\n"_s.arg(i + 1).arg(others[i % 8]);
    }
    return text.toUtf8();
}

class Teaching : public testing::Test {
protected:
    Teaching() { open(); }

    void open()
    {
        m_archive.reset();
        m_archive = std::move(archive::sqlite::open(m_folder.filePath(u"a.sqlite"_s), library::subjectJudge().value()).value());
        m_writer = std::move(m_archive->writer().value());
        m_reader = std::move(m_archive->reader().value());
    }

    void store(const QString &path, const QByteArray &bytes)
    {
        ASSERT_TRUE(m_writer->store(tests::parseBytes(bytes, path), {path, u"UTF-8"_s, bytes}).ok());
    }

    std::vector<model::ArticleRow> rows(const QString &query)
    {
        std::vector<model::ArticleRow> rows;
        const search::Page page = m_reader->search({search::parse(query), search::Sort::Oldest, 200, 0}).value();
        for (const search::Hit &hit : page.hits)
            rows.push_back(hit.article);
        return rows;
    }

    model::Subjects subjects(const model::ArticleRow &row) { return m_reader->article(row.id).value().article.subjects; }

    /// Of every article, in order.
    std::vector<model::Subjects> all()
    {
        std::vector<model::Subjects> all;
        const std::vector<model::ArticleRow> rows = m_reader->articles({}, 500, 0).value();
        for (const model::ArticleRow &row : rows)
            all.push_back(subjects(row));
        return all;
    }

    qint64 count(const QString &query) { return m_reader->count(search::parse(query)).value().articles; }

    void set(const model::ArticleRow &row, const Codes &codes) { ASSERT_TRUE(m_writer->setSubjects(row.id, codes).ok()); }
    void apply()
    {
        NoProgress progress;
        ASSERT_TRUE(m_writer->applyLessons(progress, {}).ok());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<archive::Archive> m_archive;
    std::unique_ptr<archive::Writer> m_writer;
    std::unique_ptr<archive::Reader> m_reader;
};

TEST_F(Teaching, ByHandComesFirstAndIsKept)
{
    const QByteArray bytes = "# 港城晚报 2031年7月1日\n\n## 渔村地震 救援队赶到\n\n救援队连夜赶到。\n\n## 无题\n\n无。\n"_ba;
    store(u"/a.md"_s, bytes);
    const model::ArticleRow quake = rows(u"地震"_s).at(0);
    const model::Subjects before = subjects(quake);
    ASSERT_EQ(before.size(), 1U);
    set(quake, QStringList{kReligion, kLeisure});
    const auto isByHand = [&] {
        const model::Subjects now = subjects(rows(u"地震"_s).at(0));
        return now == model::Subjects{{kReligion, 1, model::SubjectBasis::ByHand, {}}, {kLeisure, 1, model::SubjectBasis::ByHand, {}}};
    };
    EXPECT_TRUE(isByHand());
    EXPECT_EQ(count(u"主题:宗教"_s), 1);
    EXPECT_EQ(count(u"主题:灾难"_s), 0);
    EXPECT_EQ(m_reader->subjects().value(), (std::vector<model::SubjectRow>{{kLeisure, 1}, {kReligion, 1}}));

    store(u"/a.md"_s, bytes + "\n更正。\n");
    EXPECT_TRUE(isByHand()) << "after another version of the file";
    NoProgress progress;
    ASSERT_TRUE(m_writer->reindex(progress, {}).ok());
    EXPECT_TRUE(isByHand()) << "after a reindex";
    ASSERT_TRUE(m_writer->setIssueDate(quake.issue, QDate(2031, 7, 9)).ok());
    EXPECT_TRUE(isByHand()) << "after another date";

    set(rows(u"地震"_s).at(0), QStringList());
    EXPECT_TRUE(subjects(rows(u"地震"_s).at(0)).empty());
    EXPECT_EQ(m_reader->subjects().value().size(), 0U);
    set(rows(u"地震"_s).at(0), std::nullopt);
    EXPECT_EQ(subjects(rows(u"地震"_s).at(0)), before);
    EXPECT_EQ(count(u"主题:灾难"_s), 1);
    EXPECT_EQ(m_writer->setSubjects(rows(u"地震"_s).at(0).id, QStringList{u"99"_s}).error().code, ErrorCode::Invalid);
    EXPECT_EQ(m_writer->setSubjects(12345, QStringList()).error().code, ErrorCode::NotFound);
}

TEST_F(Teaching, ArticlesLikeTheExamplesFollow)
{
    store(u"/a.md"_s, bulletin(0, 6));
    const std::vector<model::Subjects> untaught = all();
    ASSERT_EQ(count(u"主题:休闲"_s), 0);
    const auto kites = rows(u"标题:风筝"_s);
    ASSERT_EQ(kites.size(), 6U);

    set(kites[0], QStringList{kLeisure});
    apply();
    EXPECT_EQ(count(u"主题:休闲"_s), 1) << "one example alone says nothing of others";
    for (int i = 1; i < 3; ++i)
        set(kites[static_cast<std::size_t>(i)], QStringList{kLeisure});
    EXPECT_EQ(count(u"主题:休闲"_s), 3);
    apply();
    EXPECT_EQ(count(u"主题:休闲"_s), 6);
    EXPECT_EQ(count(u"主题:休闲 -标题:风筝"_s), 0);
    const model::Subjects learnt = subjects(kites[5]);
    ASSERT_EQ(learnt.size(), 1U);
    EXPECT_EQ(learnt[0].basis, model::SubjectBasis::Words);
    EXPECT_LT(learnt[0].confidence, 0.8);
    EXPECT_FALSE(learnt[0].evidence.isEmpty());
    const std::vector<model::Subjects> taught = all();

    // New issues are judged as they come, also by another start of the program.
    open();
    store(u"/b.md"_s, bulletin(6, 8));
    EXPECT_EQ(count(u"主题:休闲"_s), 8);
    EXPECT_EQ(count(u"主题:休闲 -标题:风筝"_s), 0);

    // A reindex gives the same.
    NoProgress progress;
    ASSERT_TRUE(m_writer->reindex(progress, {}).ok());
    EXPECT_EQ(count(u"主题:休闲"_s), 8);
    const std::vector<model::Subjects> again = all();
    EXPECT_TRUE(std::equal(taught.begin(), taught.end(), again.end() - static_cast<std::ptrdiff_t>(taught.size())));

    // Forgotten: what is set by hand stays, what was learnt is gone.
    ASSERT_TRUE(m_writer->forgetLessons().ok());
    apply();
    EXPECT_EQ(count(u"主题:休闲"_s), 3);
    for (int i = 0; i < 3; ++i)
        set(rows(u"标题:风筝"_s)[static_cast<std::size_t>(i)], std::nullopt);
    apply();
    EXPECT_EQ(count(u"主题:休闲"_s), 0);
    const std::vector<model::Subjects> restored = all();
    EXPECT_TRUE(std::equal(untaught.begin(), untaught.end(), restored.end() - static_cast<std::ptrdiff_t>(untaught.size())));
}

TEST_F(Teaching, TakingExamplesBackUnteaches)
{
    store(u"/a.md"_s, bulletin(0, 6));
    const auto kites = rows(u"标题:风筝"_s);
    for (std::size_t i = 0; i < 3; ++i)
        set(kites[i], QStringList{kLeisure});
    apply();
    ASSERT_EQ(count(u"主题:休闲"_s), 6);
    for (std::size_t i = 0; i < 3; ++i)
        set(kites[i], std::nullopt);
    apply();
    EXPECT_EQ(count(u"主题:休闲"_s), 0);
}

TEST_F(Teaching, FewExamplesDoNotOutweighWhatIsClear)
{
    const QByteArray bytes = "# 港城晚报 2031年7月1日\n\n## 女排三比零横扫对手 闯入总决赛\n\n总决赛将在体育馆举行。\n"
                             "\n## 女排小组赛轻取对手\n\n女排小组赛在体育馆举行，主教练表示满意。\n"
                             "\n## 女排总决赛今晚开战\n\n女排总决赛在体育馆举行，主教练公布名单。\n"_ba;
    store(u"/a.md"_s, bytes);
    const auto games = rows(u"女排"_s);
    ASSERT_EQ(count(u"主题:体育"_s), 3);
    for (std::size_t i = 0; i < 2; ++i)
        set(games[i], QStringList{u"15000000"_s, kReligion});
    apply();
    const model::Subjects third = subjects(games[2]);
    ASSERT_FALSE(third.empty());
    EXPECT_EQ(third[0].code, u"15000000");
}

TEST_F(Teaching, AnArchiveOfAnotherVersionIsJudgedAnew)
{
    EXPECT_FALSE(m_archive->needsReindex().value()) << "a new one is of this version";
    store(u"/a.md"_s, "# 港城晚报 2031年7月1日\n\n## 渔村地震 救援队赶到\n\n救援队连夜赶到。\n"_ba);
    const std::vector<model::Subjects> before = all();
    const QString path = m_folder.filePath(u"a.sqlite"_s);
    // As an archive that comes from form 2.
    ASSERT_EQ(tests::tamper(path, u"DELETE FROM article_subject"_s), QString());
    ASSERT_EQ(tests::tamper(path, u"UPDATE setting SET value = '' WHERE name = 'subject_version'"_s), QString());
    open();
    EXPECT_TRUE(m_archive->needsReindex().value());
    EXPECT_EQ(count(u"主题:灾难"_s), 0);
    NoProgress progress;
    ASSERT_TRUE(m_writer->reindex(progress, {}).ok());
    EXPECT_FALSE(m_archive->needsReindex().value());
    EXPECT_EQ(all(), before);
    EXPECT_EQ(count(u"主题:灾难"_s), 1);
}

}  // namespace
}  // namespace dateline
