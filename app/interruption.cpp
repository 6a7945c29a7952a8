#include "app/interruption.h"

#include <csignal>

namespace dateline::app {
namespace {

volatile std::sig_atomic_t g_interrupted = 0;

extern "C" void noteInterrupt(int signal)
{
    g_interrupted = 1;
    std::signal(signal, SIG_DFL);
}

}  // namespace

InterruptGuard::InterruptGuard()
{
    g_interrupted = 0;
    std::signal(SIGINT, noteInterrupt);
    std::signal(SIGTERM, noteInterrupt);
}

InterruptGuard::~InterruptGuard()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool interrupted()
{
    return g_interrupted != 0;
}

}  // namespace dateline::app
