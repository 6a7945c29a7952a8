#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <utility>
#include <vector>

namespace dateline::parse {

/// Other: edits, designs, checks; named in bylines and kept nowhere.
enum class Role { Reporter, Correspondent, Photographer, Other };

/// Names by the character they begin with, the longest first.
class AgencyNames final {
public:
    void add(const QString &name);
    /// Those that begin with `c`; often none.
    const QStringList &beginningWith(QChar c) const;
    /// The longest that `text` begins with; empty when none does.
    QStringView prefixOf(QStringView text) const;

private:
    QHash<QChar, QStringList> m_names;
};

/// The words that styles are made of; longer ones first, so that the longest that fits is taken.
struct Lexicon {
    AgencyNames hanAgencies;
    AgencyNames latinAgencies;
    std::vector<std::pair<QString, Role>> roles;
    QStringList deeds;  ///< what is said behind the names that someone did: 报道 整理
    QStringList shots;  ///< the same of a picture: 摄 摄影报道
    QStringList places;
    QStringList notPlaces;      ///< no place begins with one: 客户端, 綜合
    QStringList notNames;       ///< no names, where names could stand: 日前
    QStringList agencyEndings;  ///< may follow an agency's name and belong to it: 客户端
};

/// The first of `words` that `text` begins with; empty when none does.
QStringView longestPrefix(QStringView text, const QStringList &words);

}  // namespace dateline::parse
