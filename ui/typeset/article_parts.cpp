#include "ui/typeset/article_parts.h"

#include <algorithm>

namespace dateline::ui {
namespace {

void append(std::vector<Part> &parts, const model::Article &article, PartRole headline)
{
    const auto add = [&](PartRole role, const QString &text, const model::Block *block,
                         model::LineRange lines) {
        if (!text.isEmpty())
            parts.push_back({role, text, block, lines});
    };
    add(PartRole::Series, article.series, nullptr, article.headlineLines);
    add(PartRole::Kicker, article.kicker, nullptr, article.headlineLines);
    add(headline, article.headline, nullptr, article.headlineLines);
    add(PartRole::Deck, article.deck, nullptr, article.headlineLines);
    for (const model::Block &block : article.blocks)
        add(PartRole::Block, block.text, &block, block.lines);
    for (const model::Article &brief : article.briefs)
        append(parts, brief, PartRole::BriefHeadline);
}

}  // namespace

std::vector<Part> partsOf(const model::Article &article)
{
    std::vector<Part> parts;
    append(parts, article, PartRole::Headline);
    return parts;
}

std::vector<PartRange> marksOf(const model::Article &article, const search::Matcher &matcher)
{
    std::vector<PartRange> marks;
    if (matcher.isEmpty())
        return marks;
    const std::vector<Part> parts = partsOf(article);
    for (size_t i = 0; i < parts.size(); ++i) {
        const auto part = parts[i].role == PartRole::Headline ? search::Matcher::Part::Headline
                                                              : search::Matcher::Part::Text;
        for (const model::TextRange &range : matcher.marks(parts[i].text, part))
            marks.push_back({int(i), range});
    }
    return marks;
}

model::LineRange linesOf(const model::Article &article)
{
    model::LineRange all;
    for (const Part &part : partsOf(article)) {
        if (part.lines.first <= 0)
            continue;
        all.first = all.first == 0 ? part.lines.first : std::min(all.first, part.lines.first);
        all.last = std::max(all.last, part.lines.last);
    }
    return all;
}

}  // namespace dateline::ui
