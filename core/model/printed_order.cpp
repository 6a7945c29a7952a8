#include "model/printed_order.h"

namespace dateline::model {
namespace {

void append(std::vector<PlacedArticle> &row, const std::vector<Article> &articles, int parent)
{
    for (const Article &article : articles) {
        row.push_back({&article, parent});
        append(row, article.briefs, static_cast<int>(row.size()) - 1);
    }
}

}  // namespace

std::vector<PlacedArticle> inPrintedOrder(const std::vector<Article> &articles)
{
    std::vector<PlacedArticle> row;
    row.reserve(articles.size());
    append(row, articles, -1);
    return row;
}

}  // namespace dateline::model
