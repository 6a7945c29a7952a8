#include "library/issue_json.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline::library {
namespace {

TEST(SubjectJson, MarksWhatIsInferred)
{
    const QJsonArray json = toJson(model::Subjects{{u"15000000"_s, 1, model::SubjectBasis::Section, {u"体育"_s}},
                                                   {u"04000000"_s, 0.7134, model::SubjectBasis::Words, {u"股价"_s, u"财报"_s}},
                                                   {u"05000000"_s, 1, model::SubjectBasis::ByHand, {}}});
    EXPECT_EQ(QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString(),
              R"([{"basis":"inferred","code":"15000000","confidence":1,"evidence":["体育"],"name":"sport"},)"
              R"({"basis":"inferred","code":"04000000","confidence":0.71,"evidence":["股价","财报"],"name":"economy, business and finance"},)"
              R"({"basis":"by-hand","code":"05000000","confidence":1,"evidence":[],"name":"education"}])");
}

TEST(SubjectJson, StandsInEveryArticle)
{
    model::Article article;
    EXPECT_EQ(toJson(article, {})[u"subjects"].toArray().size(), 0);
    article.subjects = {{u"17000000"_s, 0.9, model::SubjectBasis::Words, {}}};
    EXPECT_EQ(toJson(article, {})[u"subjects"][0][u"name"].toString(), u"weather");
}

}  // namespace
}  // namespace dateline::library
