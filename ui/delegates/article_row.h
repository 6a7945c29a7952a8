#pragma once

// A row of the article list in three: what it says (RowText), where that stands (RowLayout, a pure
// function of text, fonts and width), and its painting (article_delegate). All rows are equally high:
// headline and excerpt share the lines below the meta line.

#include "ui/models/density.h"
#include "ui/models/grouping.h"
#include "ui/models/list_item.h"

#include <QFont>
#include <QRect>
#include <QString>

#include <vector>

namespace dateline::ui {

struct RowText {
    QString title;               ///< headline, or the opening where there is none
    model::TextRanges titleMarks;
    QString meta;                ///< place · date · reporters
    QString places;              ///< how often the query stands in it; empty when not searching
    QString excerpt;
    model::TextRanges excerptMarks;
    QString language;            ///< of the article
    bool unread = false;
    bool starred = false;
    bool inside = false;         ///< a brief below its roundup; not where it stands among tellings
    QString heading;             ///< above the row: of the group that it begins
    bool inStory = false;        ///< those beside it tell the same

    bool operator==(const RowText &) const = default;
};

RowText textOf(const ListItem &item, const GroupPlace &group = {});

struct RowFonts {
    QFont title;
    QFont small;

    /// `sample`: what the row says, and its language, for the right forms of its characters.
    explicit RowFonts(const QFont &base, const QString &sample = {}, const QString &language = {});
};

/// One line as it is painted; marks are offsets in `text`.
struct RowLine {
    QRect rect;
    QString text;
    model::TextRanges marks;

    bool operator==(const RowLine &) const = default;
};

struct RowLayout {
    RowLine heading;
    QRect band;                    ///< behind the heading, as wide as the row; empty without one
    QRect tie;                     ///< a line beside tellings of one story
    std::vector<RowLine> title;    ///< one or two
    RowLine meta;
    RowLine places;
    std::vector<RowLine> excerpt;  ///< what the title leaves of the lines that they share
    QRect dot;                     ///< the unread mark
    QRect star;

    bool operator==(const RowLayout &) const = default;
};

/// `row` is the row's rectangle; its height is rowHeight(fonts, density).
RowLayout layOut(const RowText &text, const RowFonts &fonts, const QRect &row, Density density = Density::Normal);
int rowHeight(const RowFonts &fonts, Density density = Density::Normal);

}  // namespace dateline::ui
