#pragma once

// The Markdown that Dateline itself writes of an issue. It looks like any bulletin, and says of each block what plain
// Markdown cannot: a comment above it, `<!-- kicker -->`, names its role. So what is exported is the same when it is opened
// again, whatever the words in it look like.
//
//     ---
//     structure: dateline 1
//     publication: 海湾晨报
//     date: 2031-05-04
//     ---
//
//     <!-- page 01 -->
//     # 要闻
//
//     ## 【连线】渡船复航
//
//     <!-- deck -->
//     首班客满
//
//     海湾的渡船今晨复航。
//
// Level 1 is a section, level 2 an article, what is deeper a brief inside the one before. Roles have several parts with
// semicolons between; names are below. Every block stands on one line; nothing is guessed but what its words say themselves
// (datelines, bylines, figures).

#include "read/document.h"

#include <QString>

namespace dateline::read::written {

using namespace Qt::StringLiterals;

/// The front matter's field that says so, and its value.
inline const QString structureField = u"structure"_s;
inline const QString structureName = u"dateline 1"_s;

// The first line's other fields.
inline const QString publicationField = u"publication"_s;
inline const QString dateField = u"date"_s;
inline const QString numberField = u"number"_s;
inline const QString titleField = u"title"_s;

// Roles of headings.
inline const QString page = u"page"_s;              ///< page 01: of a section, or an article's own
inline const QString unnamed = u"unnamed"_s;        ///< a section without a name, an article without a headline
inline const QString noName = u"—"_s;               ///< which stands in its place
inline const QString unsectioned = u"unsectioned"_s;
inline const QString date = u"date"_s;              ///< date 2031-05-03: the article's own day
inline const QString by = u"by"_s;                  ///< by A, B: where the text may not say it
// An article's kind is a role by its name (model/names.h), and so is a block's.

// Roles of paragraphs.
inline const QString kicker = u"kicker"_s;          ///< of the headline that follows
inline const QString deck = u"deck"_s;
inline const QString source = u"source"_s;          ///< where the article was published
inline const QString loose = u"loose"_s;
inline const QString contents = u"contents"_s;      ///< a line of the issue's own list of contents

inline constexpr int sectionLevel = 1;
inline constexpr int articleLevel = 2;

bool isWrittenForm(const std::vector<Field> &fields);

}  // namespace dateline::read::written
