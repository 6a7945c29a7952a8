#pragma once

// The names of the IPTC Media Topics' 17 top levels; from resources/subjects.json when the program is built.

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace dateline::model {

struct Topic {
    QString code;         ///< "13000000"
    QString english;
    QString simplified;
    QString traditional;
    QStringList aliases;  ///< shorter words for it, in any language

    bool operator==(const Topic &) const = default;
};

/// In the order of their codes.
const std::vector<Topic> &topics();

/// Nothing for a code that is not one of them.
const Topic *topicOf(QStringView code);
/// The one of that code, name or alias, in any case, width and script.
const Topic *topicNamed(QStringView words);

}  // namespace dateline::model
