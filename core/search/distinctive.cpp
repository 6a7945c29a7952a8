#include "search/distinctive.h"

#include "search/similar.h"
#include "text/terms.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace dateline::search {
namespace {

constexpr int kFewestInText = 2;

bool mayTell(const text::Term &term)
{
    qsizetype characters = 0;
    for (const QChar c : term.text)
        characters += c.isLowSurrogate() ? 0 : 1;
    if (term.colocated)
        return false;
    return term.kind == text::TermKind::Cjk ? characters == 2 : term.kind == text::TermKind::Word && characters > 3;
}

std::map<QString, int> countTerms(const QString &text)
{
    std::map<QString, int> counts;
    text::forEachTerm(text::fold(text), [&counts](const text::Term &term) {
        if (mayTell(term))
            ++counts[term.text.toString()];
    });
    return counts;
}

}  // namespace

std::vector<SpokenTerm> spokenTerms(const model::Article &article, std::size_t most)
{
    const std::map<QString, int> headline = countTerms(article.headline);
    std::map<QString, int> story = countTerms(storyOf(article));
    struct Counted {
        SpokenTerm spoken;
        int times;
    };
    std::vector<Counted> counted;
    for (const auto &[term, times] : headline) {
        const auto inStory = story.find(term);
        const int repeated = inStory == story.end() ? 0 : inStory->second;
        counted.push_back({{term, repeated > 0 ? 2 : 1}, times + repeated});
        if (inStory != story.end())
            story.erase(inStory);
    }
    for (const auto &[term, times] : story) {
        if (times >= kFewestInText)
            counted.push_back({{term, 1}, times});
    }
    std::sort(counted.begin(), counted.end(), [](const Counted &a, const Counted &b) {
        return std::tuple(-a.spoken.weight, -a.times, a.spoken.term) < std::tuple(-b.spoken.weight, -b.times, b.spoken.term);
    });
    std::vector<SpokenTerm> spoken;
    for (std::size_t i = 0; i < std::min(most, counted.size()); ++i)
        spoken.push_back(std::move(counted[i].spoken));
    return spoken;
}

}  // namespace dateline::search
