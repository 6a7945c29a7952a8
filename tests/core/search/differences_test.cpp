#include "search/differences.h"
#include "support/random_text.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

/// What differs of `text`, each with what the other one has: 首班→末班, and +… where only the other has something.
QStringList shown(const QString &text, const QString &other)
{
    QStringList lines;
    for (const search::Difference &difference : search::differencesOf(text, other)) {
        const QString own = text.sliced(difference.range.start, difference.range.length);
        if (own.isEmpty() || difference.other.isEmpty())
            lines += QString(own.isEmpty() ? u"+"_s : u"-"_s) + own + difference.other;
        else
            lines += QString(own + u'→' + difference.other);
    }
    return lines;
}

TEST(Differences, Table)
{
    const struct {
        QString text;
        QString other;
        QStringList differences;
    } rows[] = {
        {{}, {}, {}},
        {u"渡船复航"_s, {}, {u"-渡船复航"_s}},
        {{}, u"渡船复航"_s, {u"+渡船复航"_s}},
        {u"海湾的渡船今晨复航"_s, u"海湾的渡船今晨复航"_s, {}},
        {u"海灣的渡船，今晨 复航。"_s, u"海湾的渡船今晨复航"_s, {}},
        {u"海湾的渡船今晨复航，首班客满"_s, u"海湾的渡船今晨复航，首班半满"_s, {u"客→半"_s}},
        {u"海湾的渡船今晨七点复航"_s, u"海湾的渡船今晨复航"_s, {u"-七点"_s}},
        {u"海湾的渡船今晨复航"_s, u"海湾的渡船今晨七点复航"_s, {u"+七点"_s}},
        {u"载客三百二十人，票价五元整"_s, u"载客三百六十人，票价六元整"_s, {u"二→六"_s, u"五→六"_s}},
        {u"渡船来了。渡船来了。渡船来了。"_s, u"渡船来了。渡船来了。"_s, {u"-渡船来了"_s}},
        {u"甲乙丙丁戊己庚辛"_s, u"壬癸子丑寅卯辰巳"_s, {u"甲乙丙丁戊己庚辛→壬癸子丑寅卯辰巳"_s}},
        {u"The ferry sails at 7"_s, u"The ferry sailed at 7"_s, {u"s→ed"_s}},
    };
    for (const auto &[text, other, differences] : rows)
        EXPECT_EQ(shown(text, other), differences) << qPrintable(text + u" | "_s + other);
}

/// What is left of the text without what differs, and what the other one has there, are the other one.
TEST(Differences, LeaveTheSameBehind)
{
    tests::RandomText random(5);
    const std::vector<QString> alphabet{u"海"_s, u"湾"_s, u"渡"_s, u"船"_s, u"，"_s, u"复"_s, u"航"_s, u"a"_s, u"7"_s, u"今"_s, u"晨"_s};
    for (int i = 0; i < 2000; ++i) {
        const QString text = random.text(alphabet, 60);
        QString other = text;
        for (int spoilt = random.below(6); spoilt > 0; --spoilt)
            other = random.spoilt(other, alphabet);
        if (i % 5 == 0)
            other = random.text(alphabet, 60);
        const QString marks = u"，"_s;
        qsizetype left = QString(text).remove(marks).size();
        qsizetype named = 0;
        int at = 0;
        for (const search::Difference &difference : search::differencesOf(text, other)) {
            ASSERT_GE(difference.range.start, at);
            at = difference.range.end();
            left -= text.sliced(difference.range.start, difference.range.length).remove(marks).size();
            named += QString(difference.other).remove(marks).size();
        }
        ASSERT_LE(at, text.size());
        EXPECT_EQ(left + named, QString(other).remove(marks).size()) << qPrintable(text + u" | "_s + other);
    }
}

TEST(Differences, LongTextsTakeNoLongerThanTheyAre)
{
    tests::RandomText random(6);
    QString text;
    while (text.size() < 200'000)
        text += QChar(0x4E00 + random.below(3000));
    EXPECT_TRUE(search::differencesOf(text, text).empty());
    EXPECT_EQ(search::differencesOf(QString(1'000'000, u'中'), QString(900'000, u'中')).size(), 1U);
    EXPECT_FALSE(search::differencesOf(text, QString(text.size(), u'中')).empty());
}

}  // namespace
}  // namespace dateline
