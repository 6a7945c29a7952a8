#include "ui/async/give_way.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace dateline::ui {

void giveWay()
{
#ifdef Q_OS_LINUX
    setpriority(PRIO_PROCESS, 0, 10);  // of the calling thread, on Linux
#endif
}

}  // namespace dateline::ui
