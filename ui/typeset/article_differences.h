#pragma once

// Where an article differs from another telling of its story.

#include "ui/typeset/article_parts.h"

#include <QString>

#include <vector>

namespace dateline::ui {

struct PartDifference {
    PartRange place;
    bool isLack = false;  ///< only the other one has something here: `place` is the character before or behind it
    QString other;        ///< what stands there in the other one; may be empty

    bool operator==(const PartDifference &) const = default;
};

/// Headline with headline, and what tells the story with what tells it. In reading order. Any thread.
std::vector<PartDifference> differencesBetween(const model::Article &shown, const model::Article &other);

}  // namespace dateline::ui
