#include "support/random_issue.h"

#include "model/figures.h"
#include "model/topic.h"

using namespace Qt::StringLiterals;

namespace dateline::tests {
namespace {

using model::Article;
using model::Block;

QStringList names(RandomText &random)
{
    const QStringList all{u"王小明"_s, u"李雪"_s, u"欧阳一"_s, u"Jane Doe"_s, u"李小明"_s};
    QStringList some;
    for (int i = random.below(3); i > 0; --i)
        some += all[random.below(static_cast<int>(all.size()))];
    return some;
}

QString maybe(RandomText &random, int most)
{
    return random.below(3) == 0 ? random.text(issueAlphabet(), most).simplified() : QString();
}

std::vector<Block> blocks(RandomText &random, int &line)
{
    std::vector<Block> all;
    for (int i = random.below(4); i > 0; --i) {
        Block block;
        block.kind = static_cast<model::BlockKind>(random.below(static_cast<int>(model::BlockKind::Link) + 1));
        block.text = random.text(issueAlphabet(), 30).simplified();
        block.lines = {line, line + 1};
        if (block.text.size() > 2 && random.below(3) == 0)
            block.seams.push_back({random.below(static_cast<int>(block.text.size())), line + 1});
        line += 3;
        all.push_back(std::move(block));
    }
    return all;
}

/// Up to three of the topics, each once.
model::Subjects subjects(RandomText &random)
{
    model::Subjects all;
    const auto first = static_cast<std::size_t>(random.below(4));
    const auto count = static_cast<std::size_t>(random.below(4));
    for (std::size_t i = 0; i < count; ++i) {
        const bool bySection = i == 0 && random.below(3) == 0;
        all.push_back({model::topics()[(first + 5 * i) % model::topics().size()].code, bySection ? 1 : 0.75,
                       bySection ? model::SubjectBasis::Section : model::SubjectBasis::Words,
                       bySection ? QStringList{u"网络 安全"_s} : QStringList{u"地震"_s, u"台风"_s}});
    }
    return all;
}

/// Three deep at most: briefs within briefs are odd, and must not be lost.
Article randomArticle(RandomText &random, int section, const QString &page, int &line, int depth)
{
    Article article;
    article.section = section;
    article.page = random.below(2) == 0 ? u"01"_s : page;
    article.kind = static_cast<model::ArticleKind>(random.below(4));
    article.series = maybe(random, 4);
    article.kicker = maybe(random, 4);
    article.headline = random.below(8) == 0 ? QString() : random.text(issueAlphabet(), 8).simplified();
    article.deck = maybe(random, 6);
    article.headlineLines = {line, line};
    ++line;
    article.agency = random.below(2) == 0 ? u"新华社"_s : QString();
    article.place = random.below(2) == 0 ? u"北京"_s : random.below(2) == 0 ? u"台北"_s : QString();
    if (!article.agency.isEmpty())
        article.dateline = article.agency + article.place + u"7月25日电"_s;
    if (random.below(4) != 0)
        article.date = QDate(2024, 7, 20 + random.below(8));
    article.reporters = names(random);
    article.correspondents = names(random);
    article.photographers = names(random);
    article.subjects = subjects(random);
    article.blocks = blocks(random, line);
    article.figures = model::figuresOf(article);
    for (std::size_t i = 0; i < article.blocks.size() && random.below(3) == 0; ++i) {
        if (!article.blocks[i].text.isEmpty())
            article.doubts.push_back({static_cast<model::DoubtCode>(random.below(7)), static_cast<int>(i), {0, 1}, {u"一"_s, u"二"_s}});
    }
    article.sourceUrl = random.below(4) == 0 ? u"https://example.org/1"_s : QString();
    article.language = random.below(3) == 0 ? u"en"_s : QString();
    if (depth < 3 && random.below(4) == 0) {
        for (int i = random.below(4); i > 0; --i)
            article.briefs.push_back(randomArticle(random, section, article.page, line, depth + 1));
    }
    return article;
}

}  // namespace

const std::vector<QString> &issueAlphabet()
{
    static const std::vector<QString> alphabet{
        u"地震"_s, u"预警"_s, u"預警"_s, u"台"_s,   u"臺"_s,  u"风"_s, u"税"_s,     u"收"_s,    u"网络"_s,
        u"安全"_s, u"智"_s,   u"能"_s,   u"AI"_s,   u"SAID"_s, u"5G"_s, u"324.1"_s, u"2024年"_s, u"26日"_s,
        u"inter"_s, u"internet"_s, u" "_s, u"　"_s, u"，"_s,  u"。"_s, u"“"_s,     u"”"_s,     u"-"_s,
        u"3到5亿元"_s, u"7.4%"_s, u"百分之六"_s, u"约40万人"_s, u"-3℃"_s, u"亿"_s, u"\u200B"_s, u"カ"_s, u"한국"_s, u"é"_s,   u"\U00020000"_s};
    return alphabet;
}

model::Issue randomIssue(RandomText &random, int mostArticles)
{
    model::Issue issue;
    issue.format = u"markdown"_s;
    issue.encoding = u"UTF-8"_s;
    issue.language = u"zh-Hans"_s;
    issue.publication = random.below(2) == 0 ? u"晚报"_s : u"日报"_s;
    issue.number = u"第1期"_s;
    issue.title = u"一期"_s;
    if (random.below(5) != 0) {
        issue.date = QDate(2024, 7, 20 + random.below(8));
        issue.dateBasis = model::DateBasis::Stated;
        issue.dateReason = u"2024年7月"_s;
    }
    const int sections = random.below(3);
    for (int i = 0; i < sections; ++i)
        issue.sections.push_back({i == 0 ? u"要闻"_s : u"网络 安全"_s, i == 0 ? u"01"_s : QString()});
    int line = 1;
    for (int i = random.below(mostArticles + 1); i > 0; --i)
        issue.articles.push_back(randomArticle(random, random.below(sections + 1) - 1, {}, line, 0));
    for (int i = random.below(3); i > 0; --i)
        issue.loose.push_back({{line, line}, random.text(issueAlphabet(), 12).simplified()});
    return issue;
}

}  // namespace dateline::tests
