#include "parse/figures.h"

#include "model/figures.h"
#include "parse/doubts.h"

namespace dateline::parse {
namespace {

void fill(std::vector<model::Article> &articles)
{
    for (model::Article &article : articles) {
        article.figures = model::figuresOf(article);
        article.doubts = doubtsOf(article);
        fill(article.briefs);
    }
}

}  // namespace

void findFiguresAndDoubts(model::Issue &issue) { fill(issue.articles); }

}  // namespace dateline::parse
