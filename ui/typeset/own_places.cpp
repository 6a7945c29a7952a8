#include "ui/typeset/own_places.h"

#include <algorithm>
#include <tuple>

namespace dateline::ui {
namespace {

/// Of the article with that number in printed order.
model::ArticleId idOf(const library::StoredArticle &stored, int number)
{
    if (number == 0)
        return stored.row.id;
    const auto at = static_cast<std::size_t>(number) - 1;
    return at < stored.inside.size() ? stored.inside[at].id : 0;
}

}  // namespace

std::vector<OwnNote> ownNotesOf(const library::StoredArticle &stored)
{
    const std::vector<Part> parts = partsOf(stored.article);
    std::vector<OwnNote> notes;
    const auto add = [&](int number, const std::optional<model::TextPlace> &place, OwnNote::Kind kind, model::OwnWorkId id, const QString &words) {
        if (!place)
            return;
        const auto part = std::find_if(parts.begin(), parts.end(), [&](const Part &candidate) {
            return candidate.article == number && candidate.place == place->block;
        });
        if (part != parts.end())
            notes.push_back({{int(part - parts.begin()), place->range}, kind, {idOf(stored, number), *place}, id, words});
    };
    const auto addAll = [&](int number, const model::OwnWork &own) {
        for (const model::Highlight &highlight : own.highlights)
            add(number, highlight.place, OwnNote::Highlight, highlight.id, highlight.note);
        for (const model::Correction &correction : own.corrections)
            add(number, correction.place, OwnNote::Correction, correction.id, correction.printed);
    };
    addAll(0, stored.own);
    for (std::size_t i = 0; i < stored.inside.size(); ++i)
        addAll(int(i) + 1, stored.inside[i].own);
    std::stable_sort(notes.begin(), notes.end(), [](const OwnNote &a, const OwnNote &b) {
        return std::tie(a.place.part, a.place.range.start) < std::tie(b.place.part, b.place.range.start);
    });
    return notes;
}

std::optional<OwnPlace> ownPlaceOf(const library::StoredArticle &stored, const PartRange &range)
{
    const std::vector<Part> parts = partsOf(stored.article);
    if (range.part < 0 || std::size_t(range.part) >= parts.size())
        return std::nullopt;
    const Part &part = parts[std::size_t(range.part)];
    const model::ArticleId article = idOf(stored, part.article);
    if (!part.place || article == 0)
        return std::nullopt;
    return OwnPlace{article, {*part.place, range.range}};
}

}  // namespace dateline::ui
