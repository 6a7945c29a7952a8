#pragma once

// An article's own day, by which its id is ordered.

#include "model/article.h"
#include "model/listing.h"

#include <QDate>

namespace dateline::archive::sqlite {

/// Julian day, or 0 for no date.
qint64 dayNumber(const QDate &date);
QDate dateOfDay(qint64 day);

/// How many bits of an id number the articles of one day.
inline constexpr int kSequenceBits = 20;
constexpr model::ArticleId firstIdOf(qint64 day) { return day << kSequenceBits; }
constexpr model::ArticleId lastIdOf(qint64 day) { return ((day + 1) << kSequenceBits) - 1; }
constexpr qint64 dayOfId(model::ArticleId id) { return id >> kSequenceBits; }

/// The day in force. Without a date set by hand: the article's own, else its issue's (`stated`). With one: a full
/// date in the dateline stands; a month and day, from the dateline or else from the article's own date where that
/// is not the issue's, take the year that brings them nearest to the hand's date; a day alone the month that does;
/// everything else follows the hand.
QDate dateInForce(const QString &dateline, const QDate &own, const QDate &stated, const QDate &byHand);

}  // namespace dateline::archive::sqlite
