#pragma once

// What stands around a number and says something of its figure: a currency, a sign, words such as 约 and 左右.

#include <QStringView>

namespace dateline::text {

bool isCurrencySign(QChar c);
bool isCurrencyCode(QStringView word);

/// Where the currency's sign or code before a number begins; `start` where there is none. `word`: the Latin word that ends
/// there, within `text`, or empty.
qsizetype currencyBefore(QStringView text, qsizetype start, QStringView word);

/// Whether a hyphen or minus stands before `start` and is one: -3.5℃; not 10-12.
bool isMinusBefore(QStringView text, qsizetype start, QStringView unit);

/// Where a sign before the number begins: -3.5℃, 负3.5%, 零下5摄氏度; `start` where there is none.
qsizetype signBefore(QStringView text, qsizetype start, QStringView unit);

/// 约, 超, more than … right before `start`, over one space; empty where there is none.
QStringView approximationBefore(QStringView text, qsizetype start);

/// 左右, 以上, or more … right behind `end`.
QStringView approximationAfter(QStringView text, qsizetype end);

}  // namespace dateline::text
