#pragma once

// Which words speak for which subject: data, read from resources/subjects.json. A new word is a row there.

#include "base/result.h"
#include "text/word_finder.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace dateline::parse {

/// What one word says of one subject.
struct Evidence {
    int subject = 0;  ///< index into SubjectVocabulary::codes
    int weight = 0;   ///< 4 decides alone, 3 decides a headline, 2 wants a second word, 1 only supports

    bool operator==(const Evidence &) const = default;
};

struct SubjectVocabulary {
    QString digest;                                 ///< of the file it was read from
    QStringList codes;                              ///< Media Topics, in the order of their codes
    QStringList words;                              ///< as listed
    std::vector<std::vector<Evidence>> evidence;    ///< by word; none: the word only hides those within it
    text::WordFinder finder;                        ///< over `words`
    QStringList sectionWords;
    std::vector<std::optional<int>> sectionSubject; ///< by section word; none: the name decides nothing
    text::WordFinder sectionFinder;                 ///< over `sectionWords`

    /// The subject that a section's name decides, when its words speak for one alone.
    std::optional<int> subjectOfSection(QStringView name) const;
};

/// Reads subjects.json. An Error names what is wrong with it.
Result<SubjectVocabulary> readSubjectVocabulary(const QByteArray &json);

}  // namespace dateline::parse
