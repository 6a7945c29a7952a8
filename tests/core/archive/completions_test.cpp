// What may take the place of a word being typed: {typed, labels in their order}.

#include "search/language.h"
#include "support/random_issue.h"
#include "support/temporary_archive.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

using tests::TemporaryArchive;

struct Written {
    QString headline;
    QString text;
    QStringList reporters;
    QString place;
};

model::Issue issueOf(const std::vector<Written> &articles)
{
    model::Issue issue;
    issue.publication = u"滨城日报"_s;
    issue.date = QDate(2031, 5, 4);
    issue.sections = {{u"要闻"_s, {}}};
    for (const Written &written : articles) {
        model::Article article;
        article.headline = written.headline;
        article.reporters = written.reporters;
        article.place = written.place;
        article.section = 0;
        article.blocks.push_back({model::BlockKind::Paragraph, {2, 2}, written.text, {}});
        issue.articles.push_back(article);
    }
    return issue;
}

class Completed : public ::testing::Test {
protected:
    void SetUp() override
    {
        const auto writer = m_archive.writer();
        tests::store(*writer,
                     issueOf({
                         {u"渡船码头今晨开放"_s, u"渡船码头的灯亮了。渡船公司说。A harbour ferry."_s, {u"李雪"_s, u"张远航"_s}, u"滨城"_s},
                         {u"渡船码头扩建"_s, u"渡船码头下月扩建，渡船公司出资。The harbour is harboured."_s, {u"李雪"_s}, u"滨城"_s},
                         {u"渡船码头迎来首班"_s, u"渡船码头和车站相连。渡船公司增班。One harbour more."_s, {u"李远"_s}, u"海口"_s},
                         {u"渡船和汽车"_s, u"渡船和汽车都慢。渡船公司不评论。渡船票两元，渡船票涨价。"_s, {u"张远航"_s}, u"滨海"_s},
                     }),
                     u"/a.md"_s);
        ASSERT_TRUE(writer->saveSearch(u"港口消息"_s, u"渡船 码头"_s).ok());
        m_reader = m_archive.reader();
    }

    search::Completions completionsOf(const QString &typed, int most = 7)
    {
        const auto begun = search::begunAt(typed, typed.size());
        return begun ? m_reader->completions(*begun, most).value() : search::Completions();
    }

    QString labelsOf(const QString &typed, int most = 7)
    {
        QStringList labels;
        for (const search::Completion &completion : completionsOf(typed, most)) {
            labels += search::labelOf(completion, search::Wording::Simplified)
                      + (completion.articles > 0 ? u' ' + QString::number(completion.articles) : QString());
        }
        return labels.join(u", ");
    }

    TemporaryArchive m_archive;
    std::unique_ptr<archive::Reader> m_reader;
};

TEST_F(Completed, NamesFieldsTermsAndSavedSearches)
{
    const struct {
        QString typed;
        QString labels;
    } rows[] = {
        {u"记者:"_s, u"张远航 2, 李雪 2, 李远 1"_s},
        {u"记者:李"_s, u"李雪 2, 李远 1"_s},
        {u"记者:lix"_s, u"李雪 2"_s},
        {u"by:zyh"_s, u"张远航 2"_s},
        {u"记者:远"_s, u"张远航 2, 李远 1"_s},
        {u"记者:李雪"_s, u""_s},
        {u"地点:滨"_s, u"滨城 2, 滨海 1"_s},
        {u"地点:bin"_s, u"滨城 2, 滨海 1"_s},
        {u"刊:"_s, u"滨城日报 4"_s},
        {u"版:yw"_s, u"要闻 4"_s},
        {u"类型:"_s, u"报道 4"_s},
        {u"类型:st"_s, u"报道 4"_s},
        {u"状态:"_s, u"未读, 已读, 星标"_s},
        {u"有:pic"_s, u"图"_s},
        {u"李"_s, u"李雪 2, 李远 1"_s},
        {u"滨城"_s, u"滨城日报 4, 滨城 2"_s},
        {u"记"_s, u"记者:"_s},
        {u"港"_s, u"港口消息"_s},
        {u"船 港"_s, u""_s},
        {u"渡船"_s, u"渡船公司 4, 渡船码头 3"_s},
        {u"标题:渡船"_s, u"渡船码头 3"_s},
        {u"渡船码"_s, u"渡船码头 3"_s},
        {u"渡船码头"_s, u""_s},
        {u"harb"_s, u"harbour 3"_s},
        {u"日期:"_s, u""_s},
        {u"数字:3"_s, u""_s},
        {u"不在其中"_s, u""_s},
    };
    for (const auto &[typed, labels] : rows)
        EXPECT_EQ(labelsOf(typed), labels) << qPrintable(typed);
}

TEST_F(Completed, NoMoreThanAskedFor)
{
    EXPECT_EQ(labelsOf(u"记者:"_s, 2), u"张远航 2, 李雪 2");
    EXPECT_EQ(labelsOf(u"渡船"_s, 1), u"渡船公司 4");
    EXPECT_EQ(labelsOf(u"李"_s, 0), u"");
}

TEST_F(Completed, EachFindsWhatItSays)
{
    for (const QString &typed : {u"李"_s, u"滨城"_s, u"渡船"_s, u"标题:渡船"_s, u"类型:"_s, u"主题:"_s, u"harb"_s, u"语言:"_s}) {
        for (const search::Completion &completion : completionsOf(typed)) {
            const search::Query query = search::parse(search::textOf(completion, search::Wording::Simplified));
            EXPECT_EQ(query.root, completion.clause);
            EXPECT_EQ(m_reader->count(query).value().articles, completion.articles) << qPrintable(typed);
        }
    }
}

TEST_F(Completed, NewIssuesCount)
{
    EXPECT_EQ(labelsOf(u"地点:海"_s), u"海口 1, 滨海 1");
    tests::store(*m_archive.writer(), issueOf({{u"浪"_s, u"大。"_s, {}, u"海北"_s}, {u"潮"_s, u"高。"_s, {}, u"海北"_s}}), u"/b.md"_s);
    EXPECT_EQ(labelsOf(u"地点:海"_s), u"海北 2, 海口 1, 滨海 1");
}

TEST(CompletedProperty, AnyInputHasCompletionsThatFindSomething)
{
    TemporaryArchive archive;
    const auto writer = archive.writer();
    tests::RandomText random(73);
    for (int i = 0; i < 6; ++i)
        tests::store(*writer, tests::randomIssue(random, 10), u"/%1.md"_s.arg(i));
    const auto reader = archive.reader();
    const QStringList fields{{}, u"by:"_s, u"版:"_s, u"标题:"_s, u"地点:\""_s, u"刊:="_s, u"主题:"_s, u"语言:"_s};
    int offered = 0;
    for (int i = 0; i < 300; ++i) {
        const QString typed = fields[i % fields.size()] + random.text(tests::issueAlphabet(), 3);
        const auto begun = search::begunAt(typed, typed.size());
        if (!begun)
            continue;
        const auto completions = reader->completions(*begun, 7);
        ASSERT_TRUE(completions.ok()) << completions.error().message.toStdString();
        for (const search::Completion &completion : *completions) {
            if (completion.kind == search::CompletionKind::Field)
                continue;
            const search::Query query = search::parse(search::textOf(completion, search::Wording::English));
            EXPECT_EQ(query.root, completion.clause) << qPrintable(search::textOf(completion, search::Wording::English));
            ++offered;
        }
    }
    EXPECT_GT(offered, 20);
}

}  // namespace
}  // namespace dateline
