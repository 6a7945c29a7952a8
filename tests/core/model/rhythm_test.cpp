#include "model/rhythm.h"

#include <gtest/gtest.h>

#include <string>

namespace dateline::tests {
namespace {

/// A letter a day from Monday, 6 January 2031: # held, . not held; what comes back has ? for those that are missing.
struct Row {
    const char *name;
    std::string days;
    std::string found;
};

std::string repeated(const std::string &week, int times)
{
    std::string days;
    for (int i = 0; i < times; ++i)
        days += week;
    return days;
}

/// `days` with the letter at each of `at` exchanged.
std::string with(std::string days, std::initializer_list<std::size_t> at, char letter)
{
    for (const std::size_t i : at)
        days[i] = letter;
    return days;
}

std::vector<Row> rows()
{
    const std::string daily = repeated("#######", 8);
    const std::string workdays = repeated("#####..", 8);
    const std::string weekly = repeated("...#...", 10);
    return {
        {"nothing held", "", ""},
        {"one issue", "#..", "#.."},
        {"every day", daily, daily},
        {"one day of a run", with(daily, {20}, '.'), with(daily, {20}, '?')},
        {"three days of a run", with(daily, {20, 21, 22}, '.'), with(daily, {20, 21, 22}, '?')},
        {"few days, one of them missing", "####.##########", "####?##########"},
        {"too few to know its day of rest", "####.#####", "####.#####"},
        {"too few to say", "##.#", "##.#"},
        {"before and behind what is held", "..######..", "..######.."},
        {"weekends off", workdays, workdays},
        {"weekends off, a Wednesday missing", with(workdays, {16}, '.'), with(workdays, {16}, '?')},
        {"two weeks, weekends off", repeated("#####..", 2), repeated("#####..", 2)},
        {"a weekly", weekly, weekly},
        {"a weekly, one missing", with(weekly, {31}, '.'), with(weekly, {31}, '?')},
        {"every second week", repeated("..#...........", 6), repeated("..#...........", 6)},
        {"no rhythm", "#..#.....#......#...#..........#....#", "#..#.....#......#...#..........#....#"},
        {"six weeks missing", daily + repeated(".......", 6) + daily, daily + repeated("???????", 6) + daily},
        {"two months missing", daily + repeated(".......", 9) + daily, daily + repeated(".......", 9) + daily},
        {"two runs, years apart", daily + std::string(800, '.') + daily, daily + std::string(800, '.') + daily},
        {"it became a daily", workdays + daily, workdays + daily},
    };
}

TEST(Rhythm, DaysMissingInARun)
{
    const QDate monday(2031, 1, 6);
    for (const Row &row : rows()) {
        std::vector<QDate> held;
        for (std::size_t i = 0; i < row.days.size(); ++i) {
            if (row.days[i] == '#')
                held.insert(held.begin(), monday.addDays(qint64(i)));
        }
        const model::Rhythm rhythm(held);
        std::string found;
        for (std::size_t i = 0; i < row.days.size(); ++i) {
            const QDate day = monday.addDays(qint64(i));
            found += rhythm.isHeld(day) ? '#' : rhythm.isMissing(day) ? '?' : '.';
        }
        EXPECT_EQ(found, row.found) << row.name;
    }
}

TEST(Rhythm, InvalidDaysCountForNothing)
{
    const QDate day(2031, 1, 6);
    const model::Rhythm rhythm({QDate(), day, day});
    EXPECT_TRUE(rhythm.isHeld(day));
    EXPECT_FALSE(rhythm.isHeld(QDate()));
    EXPECT_FALSE(rhythm.isMissing(QDate()));
    EXPECT_FALSE(model::Rhythm().isMissing(day));
}

}  // namespace
}  // namespace dateline::tests
