#include "archive/sqlite/numbered_names.h"

#include "search/satisfies.h"

namespace dateline::archive::sqlite {

NumberedNames::Number NumberedNames::numberOf(const QString &name)
{
    if (name.isEmpty())
        return 0;
    Printed &printed = m_asPrinted[name];
    ++printed.times;
    if (printed.number != 0)
        return printed.number;
    Number &byKey = m_numbers[search::nameKey(name)];
    if (byKey == 0) {
        m_shown.push_back(name.simplified());
        byKey = static_cast<Number>(m_shown.size());
    }
    printed.number = byKey;
    return byKey;
}

void NumberedNames::showCommonest()
{
    std::vector<int> most(m_shown.size());
    for (auto printed = m_asPrinted.cbegin(); printed != m_asPrinted.cend(); ++printed) {
        const std::size_t at = printed->number - 1;
        const QString shown = printed.key().simplified();
        if (std::pair(printed->times, m_shown[at]) > std::pair(most[at], shown)) {
            most[at] = printed->times;
            m_shown[at] = shown;
        }
    }
    m_asPrinted.clear();
}

std::vector<bool> NumberedNames::which(const std::function<bool(const QString &name)> &wanted) const
{
    std::vector<bool> found(size());
    for (Number number = 1; number < size(); ++number)
        found[number] = wanted(shown(number));
    return found;
}

}  // namespace dateline::archive::sqlite
