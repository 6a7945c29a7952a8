#include "fuzz/sound.h"
#include "fuzz/targets.h"

#include "model/figures.h"
#include "parse/doubts.h"

namespace dateline::tests {

Fault faultOfFigures(const QByteArray &bytes)
{
    model::Article article;
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n')) {
        article.blocks.push_back({});
        article.blocks.back().text = line;
    }
    article.figures = model::figuresOf(article);
    article.doubts = parse::doubtsOf(article);
    return faultOfFound(article);
}

}  // namespace dateline::tests
