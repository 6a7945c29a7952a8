#pragma once

#include "model/listing.h"
#include "search/hit.h"

#include <QMetaType>

#include <optional>
#include <vector>

namespace dateline::ui {

/// A row of the article list: an article, as a hit while searching; or a piece of loose text.
struct ListItem {
    model::ArticleRow article;
    std::optional<search::Hit> hit;  ///< its `article` is left empty: see above
    std::optional<search::LooseHit> loose;

    bool isLoose() const { return loose.has_value(); }
    bool operator==(const ListItem &) const = default;
};

/// A page of hits as rows: the articles, then what loose text it carries.
std::vector<ListItem> itemsOf(const search::Page &page);
std::vector<ListItem> itemsOf(std::vector<model::ArticleRow> rows);

}  // namespace dateline::ui

Q_DECLARE_METATYPE(dateline::ui::ListItem)
