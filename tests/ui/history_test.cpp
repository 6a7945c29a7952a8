#include "ui/models/open_articles.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;
using ui::History, ui::OpenArticles, ui::Visit;

Visit visitOf(const QString &name, int position = 0)
{
    return {.article = 0, .loose = {}, .place = {.archive = u"/a"_s, .issuePath = u"/b.md"_s, .name = name, .position = position}, .list = {}};
}

/// The whole history, the present one in brackets.
QString dump(History history)
{
    if (history.isEmpty())
        return u"-"_s;
    const QString present = history.present()->place.name;
    int back = 0;
    for (; history.step(-1); ++back) {}
    QString text;
    for (int i = 0;; ++i) {
        const QString name = history.present()->place.name;
        text += i == back ? u'[' + name + u']' : name;
        if (!history.step(1))
            return text;
    }
}

/// Letters visit, < and > step, ( and ) say that the present one is gone while one was stepping back or on.
QString played(QStringView moves)
{
    History history;
    for (const QChar move : moves) {
        if (move == u'<' || move == u'>')
            history.step(move == u'<' ? -1 : 1);
        else if (move == u'(' || move == u')')
            history.forgetPresent(move == u'(' ? -1 : 1);
        else
            history.visit(visitOf(move));
    }
    return dump(history);
}

TEST(History, Moves)
{
    const struct {
        QStringView moves;
        QStringView outcome;
    } rows[] = {
        {u"", u"-"},
        {u"<", u"-"},
        {u"a", u"[a]"},
        {u"aa", u"[a]"},
        {u"abc", u"ab[c]"},
        {u"abc<", u"a[b]c"},
        {u"abc<<<", u"[a]bc"},
        {u"abc<<>", u"a[b]c"},
        {u"abc<d", u"ab[d]"},
        {u"abc<b>", u"ab[c]"},
        {u"abc<(", u"[a]c"},
        {u"abc<<(", u"[b]c"},
        {u"abc<<>)", u"a[c]"},
        {u"abc<>)", u"a[b]"},
        {u"a(", u"-"},
        {u"a)b", u"[b]"},
    };
    for (const auto &row : rows)
        EXPECT_EQ(played(row.moves), row.outcome) << qPrintable(row.moves.toString());
}

TEST(History, ForgetsTheOldestAndKeepsWhereOneWas)
{
    History history;
    for (int i = 0; i < 150; ++i)
        history.visit(visitOf(QString::number(i), i));
    history.update(visitOf(u"149"_s, 7));
    EXPECT_EQ(history.present()->place.position, 7);
    int steps = 0;
    for (; history.step(-1); ++steps) {}
    EXPECT_EQ(steps, int(History::kMost) - 1);
    EXPECT_EQ(history.present()->place.name, u"50");
    EXPECT_EQ(history.present()->place.position, 50);
}

TEST(Visit, IsTheSameArticleByFileAndWordsAfterAReimport)
{
    Visit one = visitOf(u"a"_s, 3), other = visitOf(u"a"_s, 9);
    EXPECT_TRUE(isSameArticle(one, other));
    one.article = 5;
    EXPECT_TRUE(isSameArticle(one, other));
    other.article = 6;
    EXPECT_FALSE(isSameArticle(one, other)) << "two of that name in one issue";
    EXPECT_FALSE(isSameArticle(visitOf(u"a"_s), visitOf(u"b"_s)));
    other = one;
    other.loose = {4, 4};
    EXPECT_FALSE(isSameArticle(one, other));
}

/// "a b* [c]": three tabs, the second one the list's, the third in front.
QString dump(const OpenArticles &open)
{
    QStringList tabs;
    for (const ui::OpenTab &tab : open.tabs()) {
        const QString name = tab.history.present()->place.name + (tab.isLists ? u"*"_s : QString());
        tabs += int(tabs.size()) == open.current() ? u'[' + name + u']' : name;
    }
    return tabs.join(u' ');
}

/// A letter is chosen in the list; +a opened in front, -a behind; ~a followed; < > step through tabs; x closes the present
/// one, r opens the last one again; 1…9 chooses; m moves the present one to the front.
QString openedBy(QStringView moves)
{
    OpenArticles open;
    for (int i = 0; i < moves.size(); ++i) {
        const QChar move = moves[i];
        if (move == u'+' || move == u'-')
            open.open(visitOf(moves[++i]), move == u'+');
        else if (move == u'~')
            open.follow(visitOf(moves[++i]));
        else if (move == u'<' || move == u'>')
            open.step(move == u'<' ? -1 : 1);
        else if (move == u'X')
            open.close(open.current());
        else if (move == u'R')
            open.reopen();
        else if (move == u'M')
            open.move(open.current(), 0);
        else if (move.isDigit())
            open.choose(move.digitValue() - 1);
        else
            open.show(visitOf(move));
    }
    return dump(open);
}

TEST(OpenArticles, Moves)
{
    const struct {
        QStringView moves;
        QStringView outcome;
    } rows[] = {
        {u"", u""},
        {u"a", u"[a*]"},
        {u"ab", u"[b*]"},
        {u"a+a", u"[a]"},            // kept
        {u"a+ab", u"a [b*]"},        // and the list has another one
        {u"a+b", u"a* [b]"},
        {u"a-b", u"[a*] b"},
        {u"-a", u"[a]"},
        {u"a+bc", u"[c*] b"},
        {u"a+b+b", u"a* [b]"},       // open already
        {u"a+b~c", u"a* [c]"},
        {u"a-b-c>", u"a* [c] b"},
        {u"a-b<", u"a* [b]"},
        {u"a+bX", u"[a*]"},
        {u"aX", u"[a*]"},            // the last one stays
        {u"a+b1X", u"[b]"},
        {u"a+b1XR", u"b [a]"},       // no list's tab any more
        {u"a+bXRR", u"a* [b]"},
        {u"a+b1Xc", u"b [c*]"},
        {u"a+bM", u"[b] a*"},
        {u"a+b+cM<", u"c a* [b]"},
        {u"a9", u"[a*]"},
    };
    for (const auto &row : rows)
        EXPECT_EQ(openedBy(row.moves), row.outcome) << qPrintable(row.moves.toString());
}

TEST(OpenArticles, AreRestored)
{
    OpenArticles open;
    open.restore({visitOf(u"a"_s), visitOf(u"b"_s)}, 1, 0);
    EXPECT_EQ(dump(open), u"a* [b]");
    open.restore({visitOf(u"a"_s)}, 7, 7);
    EXPECT_EQ(dump(open), u"[a]");
    open.restore({}, 0, 0);
    EXPECT_EQ(open.present(), nullptr);
}

}  // namespace
}  // namespace dateline::tests
