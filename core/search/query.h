#pragma once

// A query is a value and the only truth: the search box, chips, saved searches and the command line
// all hold one of these, and text <-> tree round-trips: parse(write(q)) == q.

#include <QDate>
#include <QString>

#include <vector>

namespace dateline::search {

enum class Field {
    Any,      ///< headline, kicker, deck, series and every block
    Title,    ///< headline alone          标题: title:
    Section,  ///< the section's name      版: section:
    By,       ///< reporters, correspondents, photographers   记者: by:
    Place,    ///< the dateline's place    地点: place:
    Agency,   ///< 社: agency:
};

enum class ClauseKind {
    Nothing,  ///< no words at all: finds nothing
    Text,     ///< one run of text, found as it stands
    Date,     ///< the article's own day lies in [first, last]      日期: date:
    And,
    Or,
    Not,      ///< one child: everything but
};

struct Clause {
    ClauseKind kind = ClauseKind::Nothing;
    Field field = Field::Any;        ///< Text
    QString text;                    ///< Text: as typed, without quotes
    bool prefix = false;             ///< Text: inter*
    QDate first;                     ///< Date: invalid = open
    QDate last;
    std::vector<Clause> children;    ///< And, Or: two or more; Not: one

    bool operator==(const Clause &) const = default;
};

struct Query {
    Clause root;

    bool isEmpty() const { return root.kind == ClauseKind::Nothing; }
    bool operator==(const Query &) const = default;
};

}  // namespace dateline::search
