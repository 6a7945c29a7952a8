#pragma once

// The parts that a line at the top of an issue is made of. Each function takes its part out of the text, where it leaves a
// space, so that what is left in the end is what nothing explained.

#include <QString>
#include <QStringView>

namespace dateline::parse {

/// Takes `length` characters at `at` out of the text.
void take(QString &text, qsizetype at, qsizetype length);
/// Where a run of digits that begins at `at` ends.
qsizetype digitsEnd(QStringView text, qsizetype at);

/// 国内统一连续出版物号 CN 42-0001, 邮发代号1-1, 今日8版: what registers a paper and how many pages it has. Whether there was any.
bool takeImprint(QString &text);
/// Vol. XII, Volume 12, 76. Jahrgang.
void takeVolume(QString &text);
/// 第27486期, 总第1234期, 第12号, 제123호, No. 123: the number alone.
QString takeNumber(QString &text);
/// Whether what stands before a number in letters (No., №) is in the line.
bool holdsNumberMark(QStringView line);
/// 3月4日 星期二: the day, the weekday stays; whether one stood there.
bool takeDayOfWeek(QString &text);
/// 星期二, Tuesday, 火曜日, 화요일.
void takeWeekday(QString &text);
/// 农历六月廿一, 甲辰年六月廿一: kept as text by whoever asks, no date of ours.
void takeLunarDate(QString &text);
/// 7月7日—7月13日: the days that a numbered issue is for.
void takeDays(QString &text);

/// Without brackets, bars and book title marks at its ends.
QString bare(QStringView text);

}  // namespace dateline::parse
