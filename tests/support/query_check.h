#pragma once

#include <QString>
#include <QStringView>

namespace dateline::tests {

/// What must be true of any input whatever: it parses, its tree is canonical and within the bounds, it
/// is the same again when written in either language. Empty, or what is wrong in one line.
QString faultOfQuery(QStringView typed);

}  // namespace dateline::tests
