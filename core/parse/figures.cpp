#include "parse/figures.h"

#include "parse/doubts.h"

namespace dateline::parse {
namespace {

using model::BlockKind;

void addFigures(std::vector<model::Figure> &figures, const QString &text, int block)
{
    for (text::PrintedFigure &found : text::findFigures(text))
        figures.push_back({block, {found.start, found.length}, std::move(found.quantity)});
}

void fill(std::vector<model::Article> &articles)
{
    for (model::Article &article : articles) {
        article.figures = figuresOf(article);
        article.doubts = doubtsOf(article);
        fill(article.briefs);
    }
}

}  // namespace

std::vector<model::Figure> figuresOf(const model::Article &article)
{
    std::vector<model::Figure> figures;
    addFigures(figures, article.headline, -1);
    for (std::size_t i = 0; i < article.blocks.size(); ++i) {
        if (isText(article.blocks[i].kind))
            addFigures(figures, article.blocks[i].text, static_cast<int>(i));
    }
    return figures;
}

void findFiguresAndDoubts(model::Issue &issue) { fill(issue.articles); }

}  // namespace dateline::parse
