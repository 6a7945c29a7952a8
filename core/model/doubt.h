#pragma once

#include "model/range.h"

#include <QString>
#include <QStringList>

namespace dateline::model {

/// Why a printed place may be damaged.
enum class DoubtCode {
    Sum,           ///< parts do not make the total. Arguments: the total, the sum ("38 + 32 + 19 = 89")
    Scale,         ///< a total and its parts differ as if a point were lost or moved. Arguments: the value, what it is measured by
    Outlier,       ///< one value unlike its siblings. Arguments: the value, the siblings ("4.1%, 6.3%")
    FunctionWord,  ///< a word of another language within a sentence. Arguments: the word
    Unpaired,      ///< a quotation mark or bracket alone. Arguments: the mark
    Unfinished,    ///< a sentence stops without an end. Arguments: its last words
    LookAlike,     ///< a character that looks like the one that belongs here. Arguments: what stands, what may belong
    Impossible,    ///< a day or an hour that no calendar or clock has. Arguments: the day or hour
};

/// A place that may be damaged, with its reason. It is shown, never corrected.
struct Doubt {
    DoubtCode code = DoubtCode::Sum;
    int block = -1;  ///< index into Article::blocks; -1 = the headline
    TextRange range;
    QStringList arguments;  ///< as printed; what the code's sentence is made with

    bool operator==(const Doubt &) const = default;
};

/// The reason as one English line, without a full stop. The window says it in its own language.
QString messageOf(const Doubt &doubt);

}  // namespace dateline::model
