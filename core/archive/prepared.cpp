#include "archive/prepared.h"

#include "archive/characters.h"
#include "archive/identity.h"
#include "archive/layout.h"
#include "archive/ready_terms.h"
#include "model/printed_order.h"
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
    prepared.figures = figureKeysOf(article.figures);
    return prepared;
}

}  // namespace

std::vector<FigureKey> figureKeysOf(const std::vector<model::Figure> &figures)
{
    std::vector<FigureKey> keys;
    for (const model::Figure &figure : figures) {
        const QString unit = text::comparableUnit(figure.quantity.unit);
        keys.push_back({figure.quantity.value.sortKey(), unit});
        if (figure.quantity.upper)
            keys.push_back({figure.quantity.upper->sortKey(), unit});
    }
    std::sort(keys.begin(), keys.end(),
              [](const FigureKey &a, const FigureKey &b) { return std::tie(a.value, a.unit) < std::tie(b.value, b.unit); });
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
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
