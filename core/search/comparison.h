#pragma once

// The signs that compare, as figures and days are asked for: >= > <= < =, in their other forms too.

#include <QStringView>

namespace dateline::search {

struct Comparison {
    QStringView sign;
    bool less = false;
    bool equal = false;
    bool greater = false;
};

/// The longest that `narrow` begins with, ASCII where there is such a form; nullptr when it begins with none.
const Comparison *comparisonAt(QStringView narrow);

}  // namespace dateline::search
