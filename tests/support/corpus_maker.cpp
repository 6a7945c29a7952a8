#include "support/corpus_maker.h"

#include "support/corpus.h"
#include "support/parsing.h"
#include "support/random_text.h"

#include <algorithm>

namespace dateline::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kArticlesAnIssue = 40;
constexpr qsizetype kLongestParagraph = 2'000;

const QStringList &publications()
{
    static const QStringList names{u"东江日报"_s, u"西山晚报"_s, u"南湖晨报"_s, u"北原时报"_s, u"中州新闻"_s};
    return names;
}

const QStringList &sections()
{
    static const QStringList names{u"要闻"_s, u"国际"_s, u"经济"_s, u"文化"_s};
    return names;
}

/// Whether it stays one paragraph of plain words when it is written as Markdown and read again.
bool isPlain(const QString &text)
{
    return !text.isEmpty() && text.size() <= kLongestParagraph && text.at(0).isLetter()
           && std::ranges::none_of(text, [](QChar c) { return u"*_#<>`[]|\\~&\n"_s.contains(c); });
}

/// Cut behind each mark that ends a sentence or a part of one.
void addClauses(QStringView text, QStringList &clauses)
{
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!u"，、；：。！？,;:.!?"_s.contains(text[at]))
            continue;
        const QString clause = text.sliced(begin, at + 1 - begin).trimmed().toString();
        begin = at + 1;
        if (isPlain(clause))
            clauses += clause;
    }
}

void collect(const std::vector<model::Article> &articles, Material &material)
{
    for (const model::Article &article : articles) {
        qsizetype length = 0;
        for (const model::Block &block : article.blocks) {
            if (block.kind != model::BlockKind::Paragraph || !isPlain(block.text))
                continue;
            length += block.text.size();
            material.paragraphs.push_back(block.text.size());
            addClauses(block.text, material.clauses);
        }
        if (isPlain(article.headline))
            material.headlines.push_back(article.headline);
        if (length > 0)
            material.lengths.push_back(length);
        collect(article.briefs, material);
    }
}

template <typename List>
const typename List::value_type &drawn(const List &from, RandomText &random)
{
    return *std::next(from.begin(), random.below(static_cast<int>(from.size())));
}

QString madeParagraph(const Material &material, RandomText &random)
{
    const qsizetype length = drawn(material.paragraphs, random);
    QString text;
    do {
        text += drawn(material.clauses, random);
    } while (text.size() < length);
    return text;
}

MadeArticle madeArticle(const Material &material, qsizetype place, RandomText &random)
{
    MadeArticle article;
    article.section = sections().at(place * sections().size() / kArticlesAnIssue);
    article.headline = drawn(material.headlines, random);
    qsizetype length = drawn(material.lengths, random);
    do {
        article.paragraphs += madeParagraph(material, random);
        length -= article.paragraphs.back().size();
    } while (length > 0);
    return article;
}

}  // namespace

Material materialOf(const QStringList &folders)
{
    Material material;
    for (const QString &folder : folders) {
        for (const QString &path : sharedFiles(folder))
            collect(parseFile(path).articles, material);
    }
    return material;
}

void makeIssues(const Material &material, qint64 articles, unsigned seed, const std::function<void(const MadeIssue &)> &take)
{
    RandomText random(seed);
    QDate day(2025, 12, 31);
    for (qint64 number = 0; articles > 0; ++number) {
        const qsizetype paper = number % publications().size();
        if (paper == 0 && number > 0)
            day = day.addDays(-1);
        MadeIssue issue{publications().at(paper), day, {}};
        for (qint64 place = 0; place < kArticlesAnIssue && articles > 0; ++place, --articles)
            issue.articles.push_back(madeArticle(material, place, random));
        take(issue);
    }
}

QByteArray markdownOf(const MadeIssue &issue)
{
    QString text = u"《%1》（%2）\n"_s.arg(issue.publication, issue.date.toString(u"yyyyMMdd"_s));
    QString section;
    for (const MadeArticle &article : issue.articles) {
        if (article.section != section)
            text += u"\n# "_s + article.section + u'\n';
        section = article.section;
        text += u"\n## "_s + article.headline + u'\n';
        for (const QString &paragraph : article.paragraphs)
            text += u'\n' + paragraph + u'\n';
    }
    return text.toUtf8();
}

}  // namespace dateline::tests
