#include "parse/lexicon.h"

#include <algorithm>

namespace dateline::parse {

QStringView longestPrefix(QStringView text, const QStringList &words)
{
    for (const QString &word : words) {
        if (text.startsWith(word))
            return text.first(word.size());
    }
    return {};
}

void AgencyNames::add(const QString &name)
{
    QStringList &names = m_names[name.front()];
    const auto shorter = [&name](const QString &other) { return other.size() < name.size(); };
    names.insert(std::find_if(names.begin(), names.end(), shorter), name);
}

const QStringList &AgencyNames::beginningWith(QChar c) const
{
    static const QStringList none;
    const auto found = m_names.constFind(c);
    return found == m_names.constEnd() ? none : *found;
}

QStringView AgencyNames::prefixOf(QStringView text) const
{
    return text.isEmpty() ? text : longestPrefix(text, beginningWith(text.front()));
}

}  // namespace dateline::parse
