#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <utility>
#include <vector>

namespace dateline::parse {

enum class Role { Reporter, Correspondent, Photographer };

struct AgencyNames {
    QStringList names;
    QString starts;  ///< the characters that one of them begins with
};

/// The words that styles are made of; longer ones first, so that the longest that fits is taken.
struct Lexicon {
    AgencyNames hanAgencies;
    AgencyNames latinAgencies;
    std::vector<std::pair<QString, Role>> roles;
    QStringList places;
};

/// The first of `words` that `text` begins with; empty when none does.
QStringView longestPrefix(QStringView text, const QStringList &words);

}  // namespace dateline::parse
