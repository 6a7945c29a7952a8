#pragma once

// A query is a value and the only truth: the search box, chips, saved searches and the command line
// all hold one of these, and text <-> tree round-trips: parse(write(q)) == q.

#include "search/figure_range.h"
#include "search/pinyin_word.h"

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
    Publication,  ///< 刊: publication:
    // What an article is: properties.h has the values.
    Kind,      ///< 类型: kind:
    Language,  ///< 语言: lang:
    Has,       ///< 有: has:
    State,     ///< 状态: is:
    Subject,   ///< 主题: subject:
    // What a reader added to it.
    Tag,       ///< 标签: tag:
    Note,      ///< its note, and those on its highlights   笔记: note:
    Figure,    ///< a figure that the article prints   数字: figure:
};

enum class ClauseKind {
    Nothing,  ///< no words at all: finds nothing
    Text,     ///< one run of text, found as it stands
    Date,     ///< the article's own day lies in [first, last]      日期: date:
    Figure,   ///< a figure in headline, kicker, deck, series or a block answers `figure`   数字: figure:
    Property, ///< what an article is: `field` and the value's code in `text`
    Pinyin,   ///< characters read as `pinyin` stand in `field`; no one types it: pinyin_query.h makes it of letters
    Near,     ///< two Text children of one field (no publication) stand apart by at most `distance`     A NEAR/5 B
    And,
    Or,
    Not,      ///< one child: everything but
};

struct Clause {
    ClauseKind kind = ClauseKind::Nothing;
    Field field = Field::Any;        ///< Text, Property
    QString text;                    ///< Text: as typed, without quotes
    bool prefix = false;             ///< Text: inter*
    bool whole = false;              ///< the field is that and no more, white space and fold aside: 版:=要闻. Names and languages
    int distance = 0;                ///< Near: CJK characters and words between the two
    QDate first;                     ///< Date: invalid = open
    QDate last;
    FigureRange figure;              ///< Figure
    PinyinWord pinyin;               ///< Pinyin; `text` has the letters
    std::vector<Clause> children;    ///< And, Or: two or more; Not: one; Near: two

    bool operator==(const Clause &) const = default;
};

/// Whether `whole` means something: the field is a name.
constexpr bool isName(Field field)
{
    return field == Field::Section || field == Field::By || field == Field::Place || field == Field::Agency
           || field == Field::Publication || field == Field::Tag;
}

struct Query {
    Clause root;

    bool isEmpty() const { return root.kind == ClauseKind::Nothing; }
    bool operator==(const Query &) const = default;
};

}  // namespace dateline::search
