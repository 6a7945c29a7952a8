#include "search/completion.h"

#include "search/language.h"
#include "search/properties.h"

namespace dateline::search {

QString textOf(const Completion &completion, Wording wording)
{
    switch (completion.kind) {
    case CompletionKind::Field:
        return fieldPrefix(completion.scope, wording);
    case CompletionKind::Saved:
        return completion.query;
    case CompletionKind::Name:
    case CompletionKind::Term:
        break;
    }
    return write({completion.clause}, wording);
}

QString labelOf(const Completion &completion, Wording wording)
{
    switch (completion.kind) {
    case CompletionKind::Field:
        return fieldPrefix(completion.scope, wording);
    case CompletionKind::Saved:
        return completion.name;
    case CompletionKind::Name:
    case CompletionKind::Term:
        break;
    }
    const Clause &clause = completion.clause;
    return clause.kind == ClauseKind::Property ? propertyWord(clause.field, clause.text, wording) : clause.text;
}

}  // namespace dateline::search
