#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace dateline::archive::sqlite {

/// Names as small numbers, from 1 on; 0 = no name. Names are one where their keys are (search::nameKey).
class NumberedNames final {
public:
    using Number = quint32;

    Number numberOf(const QString &name);
    /// From now on each name is shown as it was given most often, and none is added.
    void showCommonest();
    Number size() const { return static_cast<Number>(m_shown.size()) + 1; }
    QStringList all() const { return {m_shown.begin(), m_shown.end()}; }
    const QString &shown(Number number) const { return m_shown[number - 1]; }
    /// One a number, the first for 0.
    std::vector<bool> which(const std::function<bool(const QString &name)> &wanted) const;

private:
    struct Printed {
        Number number = 0;
        int times = 0;
    };
    QHash<QString, Number> m_numbers;     ///< by key
    QHash<QString, Printed> m_asPrinted;  ///< so that a key is made once
    std::vector<QString> m_shown;
};

}  // namespace dateline::archive::sqlite
