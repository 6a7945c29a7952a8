#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace dateline::text {

/// The personal names in a printed list such as `王聿昊 周圆`, `刘志强  邱超奕  韩  鑫`, `王某、周某`,
/// `Jane Doe and John Roe`, `김모 이모`. Names are separated by white space, 、 ， , and 和 / and / und / et / y / и; never by `·`.
/// A two-character name may be printed with a space inside: where single Han characters stand in
/// pairs they are one name each.
QStringList splitNames(QStringView printed);

}  // namespace dateline::text
