// Stories that real papers and programmes tell each in its own form are one group in the archive.

#include "library/library.h"
#include "search/similar.h"
#include "support/corpus.h"
#include "support/temporary_archive.h"
#include "text/script.h"

#include <QFileInfo>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

struct Told {
    model::ArticleRow row;
    QString story;
};

class RealTellings : public testing::Test {
protected:
    void store(const QString &path, const QString &publication)
    {
        auto issue = library::parseFile(path);
        ASSERT_TRUE(issue.ok()) << path.toStdString();
        issue->publication = publication;
        ASSERT_TRUE(m_writer->store(*issue, {path, u"UTF-8"_s, path.toUtf8()}).ok());
    }

    std::vector<Told> all()
    {
        std::vector<Told> told;
        const auto rows = m_reader->articles({}, 10'000, 0);
        for (const model::ArticleRow &row : *rows)
            told.push_back({row, search::storyOf(m_reader->article(row.id)->article)});
        return told;
    }

    std::set<model::ArticleId> tellingsOf(model::ArticleId id)
    {
        std::set<model::ArticleId> tellings;
        const auto similar = m_reader->similar(id);
        for (const search::Similar &other : *similar) {
            if (other.relation == search::Relation::Same)
                tellings.insert(other.article.id);
        }
        return tellings;
    }

    tests::TemporaryArchive m_archive;
    std::unique_ptr<archive::Writer> m_writer = m_archive.writer();
    std::unique_ptr<archive::Reader> m_reader = m_archive.reader();
};

struct Recall {
    int pairs = 0;  ///< of articles that tell one story in two publications
    int grouped = 0;
};

TEST_F(RealTellings, ThreeFormsOfADay)
{
    SKIP_WITHOUT_SHARED();
    const QString folder = u"corpus/bulletins/"_s;
    for (const QString &day : {u"20221210"_s, u"20240407"_s, u"20240726"_s, u"20260109"_s}) {
        for (const QString &form : {u"xin-wen-lian-bo"_s, u"cctv_news"_s, u"xwlb-json"_s}) {
            for (const QString &path : tests::sharedFiles(folder + form)) {
                if (QFileInfo(path).completeBaseName() == day)
                    store(path, form);
            }
        }
    }
    const std::vector<Told> told = all();
    ASSERT_GT(told.size(), 150U);
    Recall recall;
    for (const Told &one : told) {
        const auto tellings = tellingsOf(one.row.id);
        const QString headline = text::lettersOf(one.row.headline);
        for (const Told &other : told) {
            if (tellings.contains(other.row.id)) {
                EXPECT_NE(one.row.issue, other.row.issue)
                    << "one programme does not tell it twice: " << one.row.headline.toStdString() << ", " << other.row.headline.toStdString();
                EXPECT_EQ(one.row.date, other.row.date) << one.row.headline.toStdString();
            }
            const bool isTelling = one.row.publication != other.row.publication && one.row.date == other.row.date
                                   && headline == text::lettersOf(other.row.headline);
            if (!isTelling || headline.isEmpty() || std::min(one.story.size(), other.story.size()) < 60)
                continue;
            ++recall.pairs;
            recall.grouped += tellings.contains(other.row.id) ? 1 : 0;
        }
    }
    EXPECT_GT(recall.pairs, 300);
    EXPECT_GE(recall.grouped, recall.pairs * 98 / 100);
}

TEST_F(RealTellings, TwoPapersPrintOnePiece)
{
    SKIP_WITHOUT_SHARED();
    for (const QString &folder : {u"corpus/newspapers/rmrb-rss"_s, u"corpus/newspapers/xhmrdx-rss"_s}) {
        for (const QString &path : tests::sharedFiles(folder)) {
            if (path.endsWith(u"04-27.xml"_s) || path.endsWith(u"04-28.xml"_s))
                store(path, QFileInfo(folder).fileName());
        }
    }
    const std::vector<Told> told = all();
    std::vector<search::Shingles> shingles;
    for (const Told &one : told)
        shingles.push_back(search::shinglesOf(one.story));
    Recall recall;
    for (std::size_t i = 0; i < told.size(); ++i) {
        const auto tellings = tellingsOf(told[i].row.id);
        for (std::size_t j = 0; j < told.size(); ++j) {
            if (told[i].row.publication == told[j].row.publication)
                continue;
            const search::Likeness likeness = search::likenessOf(shingles[i], shingles[j]);
            if (tellings.contains(told[j].row.id)) {
                EXPECT_GT(likeness.ofShorter, 0.6) << told[i].row.headline.toStdString();
            }
            if (likeness.ofAll < 0.5 || !search::isSameStory(shingles[i], shingles[j], likeness))
                continue;
            ++recall.pairs;
            recall.grouped += tellings.contains(told[j].row.id) ? 1 : 0;
        }
    }
    EXPECT_GE(recall.pairs, 10);
    EXPECT_EQ(recall.grouped, recall.pairs);
}

TEST_F(RealTellings, PaperAndProgrammeOfOneEvening)
{
    SKIP_WITHOUT_SHARED();
    store(tests::sharedFolder() + u"/seed/bulletin.md"_s, u"新华每日电讯"_s);
    store(tests::sharedFolder() + u"/corpus/bulletins/cctv_news/20240726.md"_s, u"新闻联播"_s);
    int grouped = 0;
    for (const Told &one : all()) {
        if (one.row.publication != u"新华每日电讯"_s)
            continue;
        const auto tellings = tellingsOf(one.row.id);
        EXPECT_EQ(tellings.size(), one.row.headline.contains(u"报告会"_s) ? 1U : 0U) << one.row.headline.toStdString();
        for (const model::ArticleId id : tellings) {
            EXPECT_TRUE(m_reader->article(id)->row.headline.contains(u"报告会"_s));
            ++grouped;
        }
    }
    EXPECT_EQ(grouped, 1);
}

}  // namespace
}  // namespace dateline
