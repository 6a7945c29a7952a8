#pragma once

#include <QDateTime>
#include <QStringView>

namespace dateline::text {

/// A moment as feeds, pages and dumps write it in a field of its own: RFC 822 and what is sold as it
/// (Fri, 26 Jul 2024 19:00:00 +0800; 26 Jul 24 19:00 EST), W3C and its neighbours (2024-07-26T19:00:00+08:00,
/// 2024-07-26 19:00, 2024/7/26, 20240726T190000Z, 2024年7月26日 19:00), asctime, seconds or milliseconds since 1970.
/// In the zone that is stated, UTC where none is; midnight where no time is. Invalid where year, month or day is
/// missing or off the calendar. Prose is not looked through.
QDateTime readTimestamp(QStringView text);

}  // namespace dateline::text
