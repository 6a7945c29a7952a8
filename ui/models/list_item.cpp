#include "ui/models/list_item.h"

namespace dateline::ui {

std::vector<ListItem> itemsOf(const search::Page &page)
{
    std::vector<ListItem> items;
    items.reserve(page.hits.size() + page.loose.size());
    for (const search::Hit &hit : page.hits) {
        ListItem item{.article = hit.article, .hit = hit, .loose = {}};
        item.hit->article = {};
        items.push_back(std::move(item));
    }
    for (const search::LooseHit &loose : page.loose)
        items.push_back({.article = {}, .hit = {}, .loose = loose});
    return items;
}

std::vector<ListItem> itemsOf(std::vector<model::ArticleRow> rows)
{
    std::vector<ListItem> items;
    items.reserve(rows.size());
    for (model::ArticleRow &row : rows)
        items.push_back({.article = std::move(row), .hit = {}, .loose = {}});
    return items;
}

}  // namespace dateline::ui
