#include "parse/lexicon.h"

#include <algorithm>

namespace dateline::parse {

QStringView firstPrefix(QStringView text, const QStringList &words)
{
    for (const QString &word : words) {
        if (text.startsWith(word))
            return text.first(word.size());
    }
    return {};
}

void WordIndex::add(const QString &word)
{
    QStringList &words = m_words[word.front()];
    const auto shorter = [&word](const QString &other) { return other.size() < word.size(); };
    words.insert(std::find_if(words.begin(), words.end(), shorter), word);
    m_all += word;
}

const QStringList &WordIndex::beginningWith(QChar c) const
{
    static const QStringList none;
    const auto found = m_words.constFind(c);
    return found == m_words.constEnd() ? none : *found;
}

QStringView WordIndex::prefixOf(QStringView text) const
{
    return text.isEmpty() ? text : firstPrefix(text, beginningWith(text.front()));
}

void RoleIndex::add(const QString &word, Role role)
{
    std::vector<RoleWord> &words = m_words[word.front()];
    const auto shorter = [&word](const RoleWord &other) { return other.word.size() < word.size(); };
    words.insert(std::find_if(words.begin(), words.end(), shorter), {word, role});
    if (word.size() > 1)
        m_long += word;
}

const RoleWord *RoleIndex::at(QStringView text) const
{
    const auto words = text.isEmpty() ? m_words.constEnd() : m_words.constFind(text.front());
    if (words == m_words.constEnd())
        return nullptr;
    const auto found = std::find_if(words->begin(), words->end(), [text](const RoleWord &role) { return text.startsWith(role.word); });
    return found == words->end() ? nullptr : &*found;
}

bool RoleIndex::isIn(const QString &text) const
{
    return std::any_of(m_long.begin(), m_long.end(), [&text](const QString &word) { return text.contains(word); });
}

}  // namespace dateline::parse
