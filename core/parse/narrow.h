#pragma once

#include <QString>
#include <QStringView>

namespace dateline::parse {

/// Brackets of every kind as ( or [, full-width ASCII as ASCII: the one form in which punctuation is compared.
QChar narrow(QChar c);
QString narrowed(QStringView text);

}  // namespace dateline::parse
