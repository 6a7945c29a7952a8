#include "parse/subject_texts.h"

#include <algorithm>

namespace dateline::parse {
namespace {

constexpr qsizetype kHead = 1'200;  ///< characters of the text that are looked at

}  // namespace

QString titlesOf(const model::Article &article)
{
    QString titles = article.headline;
    for (const QString &title : {article.series, article.kicker, article.deck}) {
        if (!title.isEmpty())
            titles += u'\n' + title;
    }
    return titles;
}

QString headOf(const model::Article &article)
{
    QString head;
    for (const model::Block &block : article.blocks) {
        if (head.size() >= kHead)
            break;
        if (model::isRunningText(block.kind))
            head += QStringView(block.text).first(std::min(block.text.size(), kHead)) + u'\n';
    }
    return head;
}

}  // namespace dateline::parse
