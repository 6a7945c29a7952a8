#include "ui/models/shelf.h"

namespace dateline::ui {

model::Scope Shelf::scope() const
{
    model::Scope scope;
    switch (kind) {
    case Unread:
        scope.unreadOnly = true;
        break;
    case Starred:
        scope.starredOnly = true;
        break;
    case Subject:
        scope.subject = subject;
        break;
    case Tag:
        scope.tag = tag;
        break;
    case Publication:
        scope.publication = publication;
        break;
    case Section:
        scope.section = section;
        [[fallthrough]];
    case Issue:
    case Loose:
        scope.issue = issue;
        break;
    case Heading:
    case All:
    case Subjects:
    case Tags:
    case RemovedIssues:
    case RemovedIssue:
    case SavedSearch:
    case Year:
        break;
    }
    return scope;
}

}  // namespace dateline::ui
