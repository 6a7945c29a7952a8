#include "parse/issue_language.h"

#include "parse/language.h"

#include <algorithm>
#include <map>

namespace dateline::parse {
namespace {

constexpr qsizetype kSample = 300;  // characters that tell an article's language

/// Headline and text, as far as languageOf() looks.
QString sampleOf(const model::Article &article)
{
    QString sample = article.headline;
    for (const model::Block &block : article.blocks) {
        if (sample.size() > kSample)
            break;
        sample += u'\n' + block.text;
    }
    return sample;
}

/// The language of most of its text.
QString languageOfMost(const model::Issue &issue)
{
    std::map<QString, qsizetype> letters;
    for (const model::Article &article : issue.articles) {
        qsizetype &count = letters[article.language];
        for (const model::Block &block : article.blocks)
            count += block.text.size();
        count += article.headline.size();
        for (const model::Article &brief : article.briefs)
            count += brief.headline.size();
    }
    const auto most =
        std::max_element(letters.begin(), letters.end(),
                         [](const auto &a, const auto &b) { return a.second < b.second; });
    if (most != letters.end())
        return most->first;
    QString sample = issue.title;
    for (const model::TextLines &piece : issue.loose)
        sample += u'\n' + piece.text;
    return languageOf(sample);
}

qsizetype lettersOf(const model::Article &article)
{
    qsizetype letters = article.headline.size();
    for (const model::Block &block : article.blocks)
        letters += block.text.size();
    return letters;
}

/// Among Japanese stories a short one without kana is Japanese too, where no long one is Chinese.
void settleJapanese(std::vector<model::Article> &articles)
{
    constexpr qsizetype kShort = 100;
    const auto isChinese = [](const model::Article &article) { return article.language.startsWith(u"zh"); };
    const bool japanese = std::any_of(articles.begin(), articles.end(), [](const model::Article &a) { return a.language == u"ja"; });
    const bool chinese = std::any_of(articles.begin(), articles.end(),
                                     [&](const model::Article &article) { return isChinese(article) && lettersOf(article) > kShort; });
    if (!japanese || chinese)
        return;
    for (model::Article &article : articles) {
        if (isChinese(article))
            article.language = QStringLiteral("ja");
    }
}

}  // namespace

QString languageOf(const model::Article &article)
{
    const QString read = languageOf(sampleOf(article));
    return read != u"und" || article.language.isEmpty() ? read : article.language;
}

void settleLanguages(model::Issue &issue)
{
    settleJapanese(issue.articles);
    issue.language = languageOfMost(issue);
}

}  // namespace dateline::parse
