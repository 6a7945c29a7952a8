#pragma once

// search::Query -> a plan that the indexes can answer. Whatever FTS5 can say by itself becomes one MATCH expression;
// the rest (days inside OR, single characters, phrases that must be confirmed by reading) stays a tree whose leaves
// are sets of ids. No typed text reaches a MATCH expression but as folded terms inside quotation marks.

#include "search/query.h"

#include <QStringList>

#include <vector>

namespace dateline::archive::sqlite {

struct Plan {
    enum class Kind {
        Nothing,
        Match,       ///< rows of the index of terms that answer `match`
        Characters,  ///< rows of the index of characters that answer `match`
        Initials,    ///< rows of the index of initials that answer `match`
        Pinyin,      ///< articles where characters are read as `leaf` says
        Figures,     ///< articles with a figure that answers `leaf`
        Attribute,   ///< articles that `leaf` answers for by what they are: names, properties (side_arrays.h), state
        Days,        ///< articles of the days first … last, both included
        And,         ///< two or more children
        Or,
        Not,         ///< one child
    };
    Kind kind = Kind::Nothing;
    QString match;
    int depth = 0;          ///< Match: how much of FTS5's parser stack the expression takes
    /// Match: its phrases in their order; empty those that do not count for ranking (negated, or of names). Characters:
    /// the character.
    QStringList ranked;
    bool confirm = false;   ///< Match: each row is still to be read; the clause is `leaf`
    search::Clause leaf;
    qint64 firstDay = 0;
    qint64 lastDay = 0;
    std::vector<Plan> children;

    bool operator==(const Plan &) const = default;
};

/// What the plan is for: articles have fields and an index of characters, loose text has neither.
enum class PlanFor { Articles, LooseText };

Plan compile(const search::Query &query, PlanFor target);

/// One text clause alone, as it is counted in articles: always a Match, or Nothing.
Plan compileForCounting(const search::Clause &clause);

/// The index's columns that hold a field, as MATCH names them; empty for a field that has none.
QString columnsOf(search::Field field);

/// For tests and for people: the tree in one line.
QString describe(const Plan &plan);

}  // namespace dateline::archive::sqlite
