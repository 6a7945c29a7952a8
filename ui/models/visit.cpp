#include "ui/models/visit.h"

namespace dateline::ui {

bool isSameArticle(const Visit &a, const Visit &b)
{
    if (a.loose != b.loose)
        return false;
    if (a.place.issuePath.isEmpty() || b.place.issuePath.isEmpty())
        return a.article == b.article;
    // Two untitled photos of an issue may have one name: their ids tell them apart.
    return a.place.issuePath == b.place.issuePath && a.place.name == b.place.name
           && (a.article == b.article || a.article == 0 || b.article == 0);
}

}  // namespace dateline::ui
