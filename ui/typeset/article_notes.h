#pragma once

// What is to be said about single places of an article: its figures and its doubts, by the parts that are typeset.

#include "ui/typeset/article_parts.h"

#include <QString>

#include <vector>

namespace dateline::ui {

struct Note {
    PartRange place;
    bool isDoubt = false;
    QString words;  ///< a line each

    bool operator==(const Note &) const = default;
};

/// In reading order, those of briefs too; in the window's present language. Figures that the print says all about have none.
std::vector<Note> notesOf(const model::Article &article);

}  // namespace dateline::ui
