#include "search/distinctive.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

TEST(SpokenTerms, AreOfTheHeadlineAndWhatTheTextComesBackTo)
{
    model::Article article;
    article.headline = u"渡船复航 Ferry on"_s;
    article.blocks = {{model::BlockKind::Paragraph, {1, 1}, u"渡船停了三周。船长说，码头的灯亮着，码头上有人等。"_s, {}},
                      {model::BlockKind::Trailer, {2, 2}, u"值班值班值班"_s, {}}};
    QStringList terms;
    for (const search::SpokenTerm &spoken : search::spokenTerms(article, 10))
        terms += u"%1 %2"_s.arg(spoken.term).arg(spoken.weight);
    EXPECT_EQ(terms.join(u", ").toStdString(), u"渡船 2, 码头 1, ferry 1, 复航 1, 船复 1"_s.toStdString());
    EXPECT_EQ(search::spokenTerms(article, 1).size(), 1U);
    EXPECT_TRUE(search::spokenTerms({}, 10).empty());
}

}  // namespace
}  // namespace dateline
