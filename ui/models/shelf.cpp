#include "ui/models/shelf.h"

namespace dateline::ui {

bool Shelf::isFolder() const
{
    return kind == Subjects || kind == Names || kind == Tags || kind == Year || kind == RemovedIssues;
}

bool Shelf::isList() const
{
    const bool asks = kind == SavedSearch || kind == Name || kind == FurtherNames;
    return kind != Heading && kind != RemovedIssue && !asks && !isFolder();
}

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
    case Today:
        scope.day = QDate::currentDate();
        break;
    case Day:
        scope.day = day;
        if (!publication.isEmpty())
            scope.publication = publication;
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
    case Names:
    case Name:
    case FurtherNames:
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
