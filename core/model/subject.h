#pragma once

// What an article is about: IPTC Media Topics, the 17 top levels (iptc.org/standards/media-topics).

#include <QString>
#include <QStringList>

#include <vector>

namespace dateline::model {

/// Where a subject comes from. Section and Words are inferences, and shown as such everywhere.
enum class SubjectBasis {
    Section,  ///< the section's name decides it
    Words,    ///< the words of headline and text, and what was taught
    ByHand,   ///< set by the reader; kept over re-import
};

struct Subject {
    QString code;               ///< Media Topic, such as "13000000"
    double confidence = 0;      ///< 0…1; 1 when set by hand
    SubjectBasis basis = SubjectBasis::Words;
    QStringList evidence;       ///< what decided it, strongest first: the section's name, or words as they are listed

    bool operator==(const Subject &) const = default;
};

/// Clearest first, at most three; empty when nothing is clear.
using Subjects = std::vector<Subject>;

}  // namespace dateline::model
