// The shrinker of failing queries, on failures that are made up.

#include "search/language.h"
#include "support/dump_query.h"
#include "support/shrink_query.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

bool has(const search::Clause &clause, const std::function<bool(const search::Clause &)> &wanted)
{
    return wanted(clause) || std::any_of(clause.children.begin(), clause.children.end(),
                                         [&](const search::Clause &child) { return has(child, wanted); });
}

struct Row {
    QString typed;
    QString fails;  ///< "near", or a text that a clause must hold
    QString shrunk;
};

TEST(ShrinkQuery, LeavesWhatFailsAlone)
{
    const Row rows[] = {
        {u"(地震 OR 台风预警) -标题:北京 日期:2024-07-26"_s, u"风"_s, u"风"_s},
        {u"记者:王晓 (甲乙 OR 丙丁 NEAR/3 戊己)"_s, u"near"_s, u"丙 NEAR/3 戊"_s},
        {u"-(甲 OR 乙丙丁*)"_s, u"丙"_s, u"丙"_s},
        {u"甲"_s, u"甲"_s, u"甲"_s},
    };
    for (const Row &row : rows) {
        const auto fails = [&row](const search::Query &query) {
            return has(query.root, [&row](const search::Clause &clause) {
                return row.fails == u"near"_s ? clause.kind == search::ClauseKind::Near : clause.text.contains(row.fails);
            });
        };
        const search::Query query = search::parse(row.typed);
        ASSERT_TRUE(fails(query)) << row.typed.toStdString();
        EXPECT_EQ(tests::dump(tests::shrunk(query, fails)).toStdString(), tests::dump(search::parse(row.shrunk)).toStdString());
    }
}

}  // namespace
}  // namespace dateline
