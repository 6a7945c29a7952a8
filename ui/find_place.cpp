#include "ui/find_place.h"

#include "ui/words.h"

namespace dateline::ui {

using namespace Qt::StringLiterals;

Result<FoundPlace> findPlace(library::Catalogue &catalogue, const Place &place)
{
    constexpr int kPage = 500;
    const auto issues = catalogue.issues();
    if (!issues)
        return issues.error();
    for (const model::IssueRow &issue : *issues) {
        if (issue.path != place.issuePath)
            continue;
        const model::Scope scope{.publication = {}, .issue = issue.id, .section = {}};
        for (int offset = 0; offset < issue.articles; offset += kPage) {
            const auto articles = catalogue.articles(scope, kPage, offset);
            if (!articles)
                return articles.error();
            for (std::size_t i = 0; i < articles->size(); ++i) {
                if (nameOf((*articles)[i]) == place.name)
                    return FoundPlace{issue.id, (*articles)[i].id, offset + int(i)};
            }
        }
        return FoundPlace{issue.id, 0, -1};
    }
    return Error{ErrorCode::NotFound, u"the place is no longer in the archive"_s, place.issuePath};
}

}  // namespace dateline::ui
