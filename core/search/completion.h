#pragma once

// What can take the place of a word that is being typed (begun.h).

#include "search/fields.h"
#include "search/query.h"
#include "search/wording.h"

#include <QString>

#include <vector>

namespace dateline::search {

enum class CompletionKind {
    Field,  ///< a field's name
    Name,   ///< a name of the archive, or what an article is: the clause that asks for it alone
    Term,   ///< a text that stands in several articles
    Saved,  ///< a saved search
};

struct Completion {
    CompletionKind kind = CompletionKind::Term;
    FieldScope scope = Field::Any;  ///< Field: which
    Clause clause;                  ///< Name, Term
    QString name;                   ///< Saved: its name
    QString query;                  ///< Saved: as it was typed
    qint64 articles = 0;            ///< that it stands in; 0 = not counted

    bool operator==(const Completion &) const = default;
};

/// Best first.
using Completions = std::vector<Completion>;

/// What is put in place of what was begun.
QString textOf(const Completion &completion, Wording wording);
/// What it is called in a list: a name without its field, a field with its colon.
QString labelOf(const Completion &completion, Wording wording);

}  // namespace dateline::search
