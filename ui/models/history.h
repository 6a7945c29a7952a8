#pragma once

// The articles that were read one after the other, with a present one. As in a browser: going on from the middle
// forgets what lay ahead.

#include "ui/models/visit.h"

#include <vector>

namespace dateline::ui {

class History final {
public:
    static constexpr std::size_t kMost = 100;  ///< the oldest go first

    /// Goes on to another article. The present one again is no new visit: its position and list are taken over.
    void visit(const Visit &visit);
    /// The present visit is known better now: what was found, how far one has read. Nothing without one.
    void update(const Visit &visit);

    bool isEmpty() const { return m_visits.empty(); }
    /// nullptr while empty.
    const Visit *present() const { return isEmpty() ? nullptr : &m_visits[m_present]; }
    bool canStep(int step) const;
    /// By one, -1 back or 1 forward. False where there is nothing.
    bool step(int step);
    /// The present article is gone: forgets this visit and steps on in that direction, or back to where one came from.
    /// False when that was the last one.
    bool forgetPresent(int step);

    bool operator==(const History &) const = default;

private:
    std::vector<Visit> m_visits;
    std::size_t m_present = 0;
};

}  // namespace dateline::ui
