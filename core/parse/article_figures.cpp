#include "parse/article_figures.h"

#include "model/figures.h"

namespace dateline::parse {

using model::Article;
using model::Figure;
using text::Decimal;

namespace {

constexpr bool isFullStop(char16_t c) { return c == u'。' || c == u'！' || c == u'？' || c == u'!' || c == u'?'; }

/// 其中; 分方式看, 分产业来看
int endOfPartsWord(QStringView text, int at)
{
    constexpr int longest = 8;
    const QStringView rest = text.sliced(at, std::min<qsizetype>(longest, text.size() - at));
    if (rest.startsWith(u"其中"))
        return at + 2;
    const qsizetype seen = rest.indexOf(u'看');
    return rest.front() == u'分' && seen > 0 ? at + static_cast<int>(seen) + 1 : -1;
}

}  // namespace

QStringView textAround(const Article &article, const Figure &figure)
{
    return figure.block < 0 ? QStringView(article.headline) : QStringView(article.blocks[static_cast<std::size_t>(figure.block)].text);
}

QString printedText(const Article &article, const Figure &figure)
{
    return textAround(article, figure).sliced(figure.range.start, figure.range.length).toString();
}

bool isExact(const Figure &figure) { return !figure.quantity.upper && figure.quantity.approximation.isEmpty() && figure.quantity.denominator == 0; }

Decimal roundingOf(const Figure &figure)
{
    const int last = figure.quantity.scale - figure.quantity.decimals;
    return last == 0 ? Decimal() : Decimal::of(5, last - 1).value_or(Decimal());
}

std::optional<Decimal> sumOf(const std::vector<const Figure *> &figures)
{
    std::optional<Decimal> sum = Decimal();
    for (const Figure *figure : figures)
        sum = sum ? sum->plus(figure->quantity.value) : sum;
    return sum;
}

QString sumText(const Article &article, const std::vector<const Figure *> &figures)
{
    const auto sum = sumOf(figures);
    if (!sum || figures.empty())
        return {};
    QStringList terms;
    for (const Figure *figure : figures)
        terms += printedText(article, *figure);
    qsizetype digits = 0;
    while (digits < terms.first().size() && (terms.first()[digits].isDigit() || QStringView(u".,，．").contains(terms.first()[digits])))
        ++digits;
    const QString scaled = sum->shifted(-figures.front()->quantity.scale).value_or(*sum).toString();
    return terms.join(QStringLiteral(" + ")) + QStringLiteral(" = ") + scaled + terms.first().sliced(digits);
}

std::vector<Sentence> sentencesOf(const Article &article)
{
    std::vector<Sentence> sentences;
    auto figure = article.figures.begin();
    for (std::size_t i = 0; i < article.blocks.size(); ++i) {
        if (!model::isRunningText(article.blocks[i].kind))
            continue;
        const QString &text = article.blocks[i].text;
        const int block = static_cast<int>(i);
        const auto size = static_cast<int>(text.size());
        while (figure != article.figures.end() && figure->block < block)
            ++figure;
        for (int start = 0; start < size;) {
            Sentence sentence{block, start, start, -1, {}};
            int &end = sentence.end;
            for (; end < size && !isFullStop(text[end].unicode()); ++end) {
                if (sentence.parts < 0 && (text[end] == u'其' || text[end] == u'分'))
                    sentence.parts = endOfPartsWord(text, end);
            }
            for (; figure != article.figures.end() && figure->block == block && figure->range.start < end; ++figure)
                sentence.figures.push_back(&*figure);
            start = sentence.end + 1;
            sentences.push_back(std::move(sentence));
        }
    }
    return sentences;
}

}  // namespace dateline::parse
