#pragma once

// The days on which a publication comes, inferred from those of its issues that are held: a run of days, or of weekdays, is
// what its neighbours say. Nothing is said of days before the first or behind the last one held, nor of gaps of many weeks.

#include <QDate>

#include <vector>

namespace dateline::model {

class Rhythm final {
public:
    Rhythm() = default;
    /// In any order, also twice; invalid ones count for nothing.
    explicit Rhythm(const std::vector<QDate> &held);

    bool isHeld(const QDate &day) const;
    /// Not held, though most of the issues around say that one is to be expected: two of three of the same weekday, eight
    /// weeks to each side; where fewer than four of those lie within what is held, one of them and three of four of the days
    /// around.
    /// Whether it came out is not known.
    bool isMissing(const QDate &day) const;

private:
    struct Share {
        int held = 0;
        int all = 0;
    };
    /// Of the days `step`, 2 `step` … `steps` times from `day`, before and behind it, as far as what is held goes.
    Share around(qint64 day, int step, int steps) const;
    bool holds(qint64 day) const;

    std::vector<qint64> m_days;  ///< Julian, ascending
};

}  // namespace dateline::model
