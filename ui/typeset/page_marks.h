#pragma once

// What is painted over a page: hits, doubts, what another telling has otherwise, what the reader added. None of it is in the text.

#include "model/range.h"
#include "ui/typeset/article_document.h"

#include <QTextEdit>

#include <vector>

namespace dateline::ui {

/// What is said about a place of the page: shown when the mouse rests on it, and underlined where it is a doubt.
struct PageNote {
    model::TextRange place;  ///< in the document
    bool isDoubt = false;
    QString words;
};

/// What another telling has otherwise at a place of the page: painted, and said when the mouse rests on it.
struct PageDifference {
    model::TextRange place;  ///< in the document
    bool isLack = false;     ///< the other one has more here: underlined, for the characters are the same
    QString words;
};

/// What the reader added at a place of the page: a highlight is painted, a correction underlined with dots.
struct PageOwn {
    model::TextRange place;  ///< in the document
    bool isCorrection = false;
    QString words;
};

/// All of them, each in order.
struct PageMarks {
    const std::vector<PageOwn> &own;
    const std::vector<PageDifference> &differences;
    const std::vector<PageNote> &notes;
    const model::TextRanges &hits;
    int current = -1;  ///< of the hits; -1 = none
};

/// What stands later lies over what stands before: a hit over everything.
QList<QTextEdit::ExtraSelection> selectionsOver(ArticleDocument &page, const PageMarks &marks, const Theme &theme);

}  // namespace dateline::ui
