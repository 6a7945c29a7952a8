#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace dateline::parse {

/// Other: edits, designs, checks; named in bylines and kept nowhere.
enum class Role { Reporter, Correspondent, Photographer, Other };

/// Words by the character they begin with, the longest first.
class WordIndex final {
public:
    void add(const QString &word);
    /// Those that begin with `c`; often none.
    const QStringList &beginningWith(QChar c) const;
    /// The longest that `text` begins with; empty when none does.
    QStringView prefixOf(QStringView text) const;
    /// As they were added.
    const QStringList &all() const { return m_all; }

private:
    QHash<QChar, QStringList> m_words;
    QStringList m_all;
};

struct RoleWord {
    QString word;
    Role role = Role::Reporter;
};

/// The words that say what somebody did.
class RoleIndex final {
public:
    void add(const QString &word, Role role);
    /// The longest that `text` begins with; nullptr when none does. Owned by the index.
    const RoleWord *at(QStringView text) const;
    /// Whether one of them, other than a single character, stands anywhere in the text.
    bool isIn(const QString &text) const;

private:
    QHash<QChar, std::vector<RoleWord>> m_words;
    QStringList m_long;  ///< of more than one character
};

/// The words that styles are made of.
struct Lexicon {
    WordIndex hanAgencies;
    WordIndex latinAgencies;
    RoleIndex roles;
    WordIndex deeds;  ///< what is said behind the names that someone did: 报道 整理
    WordIndex shots;  ///< the same of a picture: 摄 摄影报道
    WordIndex places;
    WordIndex notPlaces;      ///< no place begins with one: 客户端, 綜合
    QStringList notNames;     ///< no names, where names could stand: 日前
    WordIndex agencyEndings;  ///< may follow an agency's name and belong to it: 客户端
    QString surnames;         ///< the commonest Chinese ones, of either script: four of five names begin so, and few words
};

/// Whether a name begins with one of the lexicon's surnames.
inline bool beginsWithSurname(QStringView name, const Lexicon &lexicon)
{
    return !name.isEmpty() && lexicon.surnames.contains(name.front());
}

/// The first of `words` that `text` begins with; empty when none does.
QStringView firstPrefix(QStringView text, const QStringList &words);

}  // namespace dateline::parse
