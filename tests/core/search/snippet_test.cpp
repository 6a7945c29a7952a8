#include "search/language.h"
#include "search/snippet.h"
#include "support/random_text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

using search::Matcher;

/// The snippet with its matches in [ ].
QString shown(const QString &text, const QString &query, int length)
{
    const search::Snippet snippet = search::snippetOf(text, Matcher(search::parse(query)).places(text, Matcher::Part::Text), length);
    QString all = snippet.text;
    for (auto match = snippet.matches.rbegin(); match != snippet.matches.rend(); ++match) {
        all.insert(match->end(), u']');
        all.insert(match->start, u'[');
    }
    return all;
}

TEST(Snippet, Table)
{
    const QString harbour =
        u"海港城七月二日开通第三条渡轮线。渡轮每天往返四十次！首日乘客超过一万人。\n"
        u"“这条线等了十年。”船长林知远说。渡轮由本地船厂建造，可载三百人，航速十八节。"_s;
    const struct {
        QString text;
        QString query;
        int length;
        QString shown;
    } rows[] = {
        // every word in view, however far apart
        {harbour, u"渡轮线 航速"_s, 36, u"海港城七月二日开通第三条[渡轮线]。…渡轮由本地船厂建造，可载三百人，[航速]十八节。"_s},
        {harbour, u"渡轮线 航速"_s, 24, u"海港城七月二日开通第三条[渡轮线]。…百人，[航速]十八节。"_s},
        // whole sentences
        {harbour, u"船长"_s, 20, u"“这条线等了十年。”[船长]林知远说。"_s},
        {harbour, u"乘客"_s, 12, u"首日[乘客]超过一万人。"_s},
        {harbour, u"乘客"_s, 24, u"首日[乘客]超过一万人。 “这条线等了十年。”"_s},
        // most different clauses, then most places, then the earliest
        {harbour, u"渡轮 船厂"_s, 30, u"船长林知远说。[渡轮]由本地[船厂]建造，可载三百人，航速十八节。"_s},
        {harbour, u"渡轮"_s, 28, u"海港城七月二日开通第三条[渡轮]线。[渡轮]每天往返四十次！"_s},
        {harbour, u"人"_s, 16, u"首日乘客超过一万[人]。"_s},
        // the opening when nothing matches
        {harbour, u"台风"_s, 20, u"海港城七月二日开通第三条渡轮线。"_s},
        {harbour, u""_s, 200, harbour.simplified()},
        {u""_s, u"台风"_s, 20, u""_s},
        {u"\n\n台风\n"_s, u"台风"_s, 20, u"[台风]"_s},
        // a line feed ends a sentence and is shown as a space
        {u"甲乙丙丁\n台风到"_s, u"台风"_s, 20, u"甲乙丙丁 [台风]到"_s},
        // cut where no sentence ends near
        {u"一二三四五六七八九十台风一二三四五六七八九十一二三四五六七八九十"_s, u"台风"_s, 11, u"…八九十[台风]一二三四五六…"_s},
        // never inside a word or number
        {u"one two three four typhoon five sixteen seventeen eighteen"_s, u"typhoon"_s, 20, u"…[typhoon] five…"_s},
        {u"Rain fell in No. 5 harbour. A typhoon is near. Boats stay."_s, u"typhoon"_s, 20, u"A [typhoon] is near."_s},
        // a match longer than the room is cut with it
        {u"哈"_s.repeated(50), u"哈哈"_s, 10, u"["_s + u"哈"_s.repeated(10) + u"]…"_s},
    };
    for (const auto &row : rows)
        EXPECT_EQ(shown(row.text, row.query, row.length).toStdString(), row.shown.toStdString())
            << row.query.toStdString();
}

TEST(Snippet, MarksExactlyWhatMatchedInRandomTexts)
{
    tests::RandomText random(3);
    const std::vector<QString> alphabet{u"台"_s, u"风"_s, u"台风"_s, u"AI"_s, u" "_s, u"。"_s, u"”"_s, u"\n"_s,
                                        u"哈"_s, u"𠮷"_s, u"5"_s, u"，"_s};
    for (int i = 0; i < 5'000 && !HasFailure(); ++i) {
        const QString text = random.text(alphabet, 60);
        const QString typed = random.piece(text, 4) + u' ' + random.piece(text, 3);
        const Matcher matcher(search::parse(typed));
        const int length = 4 + random.below(30);
        const search::Snippet snippet = search::snippetOf(text, matcher.places(text, Matcher::Part::Text), length);
        EXPECT_LE(snippet.text.size(), length + length / 2 + 4) << text.toStdString();
        EXPECT_FALSE(snippet.text.contains(u'\n'));
        EXPECT_TRUE(snippet.text.isValidUtf16());
        qsizetype at = 0;
        for (const QString &piece : snippet.text.split(u'…')) {
            at = QString(text).replace(u'\n', u' ').indexOf(piece, at);
            EXPECT_GE(at, 0) << piece.toStdString() << " in " << text.toStdString();
        }
        const bool stands = !matcher.occurrences(text, Matcher::Part::Text).empty();
        EXPECT_EQ(snippet.matches.empty(), !stands) << typed.toStdString() << " in " << text.toStdString();
        int end = 0;
        for (const model::TextRange &match : snippet.matches) {
            EXPECT_GE(match.start, end);
            EXPECT_GT(match.length, 0);
            end = match.end();
        }
        EXPECT_LE(end, snippet.text.size());
    }
}

}  // namespace
}  // namespace dateline
