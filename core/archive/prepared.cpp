#include "archive/prepared.h"

#include "archive/characters.h"
#include "archive/identity.h"
#include "archive/layout.h"
#include "archive/ready_terms.h"
#include "model/printed_order.h"
#include "search/figure_range.h"
#include "search/similar.h"
#include "text/units.h"

#include <QCryptographicHash>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace dateline::archive {
namespace {

/// zlib's quickest: a quarter larger than its best at a fifth of the time.
constexpr int kPackLevel = 1;

/// Terms take nine bytes a character while they wait; a text beyond this is tokenized by the writer.
constexpr qsizetype kMostPacked = 1 << 20;

void placeBriefs(model::Article &article)
{
    for (model::Article &brief : article.briefs) {
        brief.section = article.section;
        if (brief.page.isEmpty())
            brief.page = article.page;
        placeBriefs(brief);
    }
}

FigureKey keyOf(const text::Quantity &quantity)
{
    return {quantity.value.sortKey(), quantity.upper ? quantity.upper->sortKey() : QString(),
            text::comparableUnit(quantity.unit)};
}

void addFigureKeys(std::vector<FigureKey> &keys, QStringView texts)
{
    for (const text::PrintedFigure &figure : search::figuresIn(texts))
        keys.push_back(keyOf(figure.quantity));
}

/// Each once.
std::vector<FigureKey> sorted(std::vector<FigureKey> keys)
{
    const auto asTuple = [](const FigureKey &key) { return std::tie(key.value, key.upper, key.unit); };
    std::sort(keys.begin(), keys.end(), [&](const FigureKey &a, const FigureKey &b) { return asTuple(a) < asTuple(b); });
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

PreparedArticle preparedOf(const model::Article &article)
{
    PreparedArticle prepared;
    prepared.body = bodyOf(article);
    prepared.titles = titlesOf(article);
    prepared.characters = charactersOf({prepared.body, article.headline, prepared.titles});
    if (prepared.body.size() <= kMostPacked)
        prepared.terms = packTerms(prepared.body);
    prepared.layout = writeLayout(article);
    prepared.opening = openingOf(article);
    prepared.fingerprint = fingerprintOf(article.headline, prepared.body);
    prepared.figures = figureKeysOf(article);
    prepared.sketch = search::sketchOf(search::storyOf(article));
    return prepared;
}

}  // namespace

std::vector<FigureKey> figureKeysOf(const model::Article &article)
{
    std::vector<FigureKey> keys;
    for (const model::Figure &figure : article.figures)
        keys.push_back(keyOf(figure.quantity));
    addFigureKeys(keys, titlesOf(article));
    for (const model::Block &block : article.blocks) {
        if (!model::isRunningText(block.kind))
            addFigureKeys(keys, block.text);
    }
    return sorted(std::move(keys));
}

std::vector<FigureKey> figureKeysIn(QStringView texts)
{
    std::vector<FigureKey> keys;
    addFigureKeys(keys, texts);
    return sorted(std::move(keys));
}

qint64 PreparedIssue::weight() const
{
    return std::accumulate(articles.begin(), articles.end(), qint64{packed.size()},
                           [](qint64 sum, const PreparedArticle &article) {
                               return sum + 2 * article.body.size();
                           });
}

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

PreparedIssue prepare(model::Issue issue, const Original &original)
{
    return prepare(std::move(issue), original, sha256Of(original.bytes));
}

PreparedIssue prepare(model::Issue issue, const Original &original, const QByteArray &sha256)
{
    PreparedIssue prepared;
    prepared.issue = std::move(issue);
    prepared.path = original.path;
    if (prepared.issue.encoding.isEmpty())
        prepared.issue.encoding = original.encoding;
    prepared.sha256 = sha256;
    prepared.packed = qCompress(original.bytes, kPackLevel);
    for (model::Article &article : prepared.issue.articles)
        placeBriefs(article);
    const auto placed = model::inPrintedOrder(prepared.issue.articles);
    prepared.articles.reserve(placed.size());
    for (const model::PlacedArticle &place : placed)
        prepared.articles.push_back(preparedOf(*place.article));
    return prepared;
}

QByteArray unpack(const QByteArray &packed) { return qUncompress(packed); }

}  // namespace dateline::archive
