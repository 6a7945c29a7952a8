#pragma once

#include <QString>
#include <QStringList>

namespace dateline::tests {

/// How much of what can be checked is right, over files that are not ours. A test holds it to its floor,
/// tests/bench/parse_report prints it.
struct Measure {
    QString name;
    qint64 right = 0;
    qint64 of = 0;
    double floor = 0;   ///< of 1
    QStringList wrong;  ///< a line each, the first few

    double share() const { return of == 0 ? 0 : double(right) / double(of); }
    bool isMet() const { return of > 0 && share() >= floor; }
    void count(bool isRight, const QString &what)
    {
        ++of;
        right += isRight ? 1 : 0;
        if (!isRight && wrong.size() < 200)
            wrong += what;
    }
};

}  // namespace dateline::tests
