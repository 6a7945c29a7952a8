#include "ui/typeset/article_parts.h"

#include "search/other_reading.h"
#include "search/satisfies.h"

#include <algorithm>

namespace dateline::ui {
namespace {

struct HeadRoles {
    PartRole series;
    PartRole kicker;
    PartRole headline;
    PartRole deck;
};
constexpr HeadRoles kArticleHead{PartRole::Series, PartRole::Kicker, PartRole::Headline, PartRole::Deck};
constexpr HeadRoles kBriefHead{PartRole::BriefLine, PartRole::BriefLine, PartRole::BriefHeadline, PartRole::BriefLine};

/// `number`: the article's in printed order; counted up by those inside.
void append(std::vector<Part> &parts, const model::Article &article, const HeadRoles &head, int &number)
{
    const int own = number;
    const auto add = [&](PartRole role, const QString &text, const model::Block *block, model::LineRange lines,
                         std::optional<int> place = {}) {
        if (!text.isEmpty())
            parts.push_back({role, text, block, lines, own, place});
    };
    add(head.series, article.series, nullptr, article.headlineLines);
    add(head.kicker, article.kicker, nullptr, article.headlineLines);
    add(head.headline, article.headline, nullptr, article.headlineLines, -1);
    add(head.deck, article.deck, nullptr, article.headlineLines);
    for (size_t i = 0; i < article.blocks.size(); ++i)
        add(PartRole::Block, article.blocks[i].text, &article.blocks[i], article.blocks[i].lines, int(i));
    for (const model::Article &brief : article.briefs)
        append(parts, brief, kBriefHead, ++number);
}

std::vector<PartRange> marksIn(const std::vector<Part> &parts, const search::Matcher &matcher)
{
    std::vector<PartRange> marks;
    if (matcher.isEmpty())
        return marks;
    for (size_t i = 0; i < parts.size(); ++i) {
        const bool isHeadline = parts[i].role == PartRole::Headline || parts[i].role == PartRole::BriefHeadline;
        const auto part = isHeadline ? search::Matcher::Part::Headline : search::Matcher::Part::Text;
        for (const model::TextRange &range : matcher.marks(parts[i].text, part))
            marks.push_back({int(i), range});
    }
    return marks;
}

void collectTexts(const search::Clause &clause, std::vector<search::Clause> &texts)
{
    using search::ClauseKind;
    if (clause.kind == ClauseKind::Text && (clause.field == search::Field::Any || clause.field == search::Field::Title))
        texts.push_back(clause);
    if (clause.kind == ClauseKind::And || clause.kind == ClauseKind::Or) {
        for (const search::Clause &child : clause.children)
            collectTexts(child, texts);
    }
}

/// Whether each text of the query stands in the article.
bool standsAsTyped(const model::Article &article, const search::Query &query)
{
    search::Clause all;
    all.kind = search::ClauseKind::And;
    collectTexts(query.root, all.children);
    search::ArticleTexts texts;
    texts.headline = article.headline;
    texts.titles = QStringList{article.series, article.kicker, article.deck}.join(u'\n');
    for (const model::Block &block : article.blocks)
        texts.body += block.text + u'\n';
    return search::satisfies({all}, texts);
}

}  // namespace

std::vector<Part> partsOf(const model::Article &article)
{
    std::vector<Part> parts;
    int number = 0;
    append(parts, article, kArticleHead, number);
    return parts;
}

QString sampleOf(const model::Article &article)
{
    QString sample = article.headline + article.deck;
    for (const model::Block &block : article.blocks) {
        if (sample.size() > 2000)
            break;
        sample += block.text.left(500);
    }
    for (const model::Article &brief : article.briefs) {
        if (sample.size() > 2000)
            break;
        sample += brief.headline.left(500);
    }
    return sample;
}

std::vector<PartRange> marksOf(const model::Article &article, const search::Query &query)
{
    const std::vector<Part> parts = partsOf(article);
    if (const auto other = search::otherReadingOf(query); other && !standsAsTyped(article, query))
        return marksIn(parts, search::Matcher(other->query));
    return marksIn(parts, search::Matcher(query));
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
