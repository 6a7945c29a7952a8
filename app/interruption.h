#pragma once

namespace dateline::app {

/// While one lives, the first SIGINT or SIGTERM is noted instead of ending the program; the second ends
/// it at once (the archive stands that). One at a time.
class InterruptGuard final {
public:
    InterruptGuard();
    ~InterruptGuard();
    InterruptGuard(const InterruptGuard &) = delete;
    InterruptGuard &operator=(const InterruptGuard &) = delete;
};

/// Whether a signal came since the guard was made.
bool interrupted();

}  // namespace dateline::app
