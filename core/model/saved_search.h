#pragma once

#include <QString>

namespace dateline::model {

/// A question that a reader keeps, under a name. State: it survives whatever happens to the articles.
struct SavedSearch {
    QString name;   ///< no two have the same
    QString query;  ///< as typed, so that 上周 stays last week
    qint64 fresh = 0;  ///< articles that answer it, of issues that arrived since it was last looked at

    bool operator==(const SavedSearch &) const = default;
};

}  // namespace dateline::model
