#include "model/figures.h"

namespace dateline::model {
namespace {

void addFigures(std::vector<Figure> &figures, const QString &text, int block)
{
    for (text::PrintedFigure &found : text::findFigures(text))
        figures.push_back({block, {found.start, found.length}, std::move(found.quantity)});
}

}  // namespace

std::vector<Figure> figuresOf(const Article &article)
{
    std::vector<Figure> figures;
    addFigures(figures, article.headline, -1);
    for (std::size_t i = 0; i < article.blocks.size(); ++i) {
        if (isRunningText(article.blocks[i].kind))
            addFigures(figures, article.blocks[i].text, static_cast<int>(i));
    }
    return figures;
}

}  // namespace dateline::model
