#include "parse/stamp.h"

#include "parse/narrow.h"
#include "parse/sentence.h"
#include "text/names.h"
#include "text/script.h"

#include <algorithm>

namespace dateline::parse {
namespace {

constexpr qsizetype kLongestLine = 160;
constexpr qsizetype kLongestByline = 40;
constexpr qsizetype kLongestName = 4;  // Han characters

bool isOpen(QChar c) { return c == u'（' || c == u'('; }
bool isClose(QChar c) { return c == u'）' || c == u')'; }
bool isColon(QChar c) { return c == u'：' || c == u':'; }

bool saysSomething(const Masthead &masthead)
{
    return masthead.rest.isEmpty() && (masthead.date.isValid() || !masthead.page.isEmpty());
}

/// … 字数: 2959字
std::optional<Stamp> readWordCount(QStringView line, const Words &words)
{
    for (const QString &word : words.wordCount) {
        const qsizetype at = line.lastIndexOf(word);
        if (at < 0)
            continue;
        QStringView rest = line.sliced(at + word.size()).trimmed();
        if (!rest.isEmpty() && isColon(rest.front()))
            rest = rest.sliced(1).trimmed();
        if (rest.endsWith(u'字'))
            rest.chop(1);
        const bool number = !rest.isEmpty() && std::all_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit(); });
        if (number)
            return Stamp{line.first(at).trimmed().toString(), {}};
    }
    return std::nullopt;
}

/// … 《某报》（2026年04月27日 第 01 版）
std::optional<Stamp> readTitled(QStringView line, const Words &words)
{
    const qsizetype open = line.lastIndexOf(u'《');
    const qsizetype close = line.indexOf(u'》', open);
    if (open < 0 || close < open + 2)
        return std::nullopt;
    QStringView after = line.sliced(close + 1).trimmed();
    if (after.size() < 3 || !isOpen(after.front()) || !isClose(after.back()))
        return std::nullopt;
    Stamp stamp{line.first(open).trimmed().toString(), readMasthead(after.sliced(1, after.size() - 2), words)};
    if (!saysSomething(stamp.masthead))
        return std::nullopt;
    stamp.masthead.publication = line.sliced(open + 1, close - open - 1).trimmed().toString();
    return stamp;
}

/// … （2026年04月27日《某报》第1版）
std::optional<Stamp> readBracketed(QStringView line, const Words &words)
{
    if (line.size() < 3 || !isOpen(line.front()) || !isClose(line.back()))
        return std::nullopt;
    const QStringView inside = line.sliced(1, line.size() - 2);
    const qsizetype open = inside.indexOf(u'《');
    const qsizetype close = inside.indexOf(u'》', open);
    if (open < 0 || close < open + 2)
        return std::nullopt;
    QString said = inside.toString();
    said.replace(open, close + 1 - open, QStringLiteral(" "));
    Stamp stamp{{}, readMasthead(said, words)};
    if (!saysSomething(stamp.masthead))
        return std::nullopt;
    stamp.masthead.publication = inside.sliced(open + 1, close - open - 1).trimmed().toString();
    return stamp;
}

/// （ 2026-04-27 ） 稿件来源：某报 要闻
std::optional<Stamp> readSourced(QStringView line, const Words &words)
{
    if (line.isEmpty() || !isOpen(line.front()))
        return std::nullopt;
    const auto close = std::find_if(line.begin(), line.end(), isClose);
    if (close == line.end())
        return std::nullopt;
    Stamp stamp{{}, readMasthead(line.sliced(1, close - line.begin() - 1), words)};
    QStringView rest = line.sliced(close - line.begin() + 1).trimmed();
    const auto colon = std::find_if(rest.begin(), rest.end(), isColon);
    if (!saysSomething(stamp.masthead) || colon == rest.end() ||
        !beginsWithWord(rest.first(colon - rest.begin() + 1), words.stampSource))
        return std::nullopt;
    rest = rest.sliced(colon - rest.begin() + 1).trimmed();
    const auto space = std::find_if(rest.begin(), rest.end(), [](QChar c) { return c.isSpace(); });
    stamp.masthead.publication = rest.first(space - rest.begin()).toString();
    stamp.masthead.section = rest.sliced(space - rest.begin()).trimmed().toString();
    return stamp;
}

bool isName(const QString &name)
{
    if (name.contains(u'·'))
        return true;
    return name.size() >= 2 && name.size() <= kLongestName &&
           std::all_of(name.begin(), name.end(), [](QChar c) { return text::isHan(c.unicode()); });
}

/// 某某日报记者 某某: a paper that no list of agencies need know.
std::optional<Attribution> readPapersReporter(QStringView byline)
{
    static constexpr QStringView role = u"记者";
    const qsizetype at = byline.indexOf(role);
    const QStringView paper = byline.first(std::max<qsizetype>(at, 0)).trimmed();
    const bool named = !paper.isEmpty() && QStringView(u"报社网台刊").contains(paper.back()) &&
                       std::all_of(paper.begin(), paper.end(), [](QChar c) { return text::isHan(c.unicode()); });
    if (!named)
        return std::nullopt;
    Attribution read;
    read.agency = paper.toString();
    read.namesAuthor = true;
    read.reporters = text::splitNames(byline.sliced(at + role.size()));
    return read;
}

}  // namespace

std::optional<Stamp> readStamp(QStringView line, const Words &words)
{
    line = line.trimmed();
    if (line.size() > kLongestLine)
        return std::nullopt;
    if (auto stamp = readTitled(line, words))
        return stamp;
    if (auto stamp = readBracketed(line, words))
        return stamp;
    if (auto stamp = readSourced(line, words))
        return stamp;
    return readWordCount(line, words);
}

std::optional<Stamp> readClosingStamp(QStringView line, const Words &words)
{
    auto stamp = readStamp(line, words);
    const bool printed = stamp && (stamp->masthead.date.isValid() || !stamp->masthead.page.isEmpty());
    return printed && stamp->byline.size() <= kLongestByline && !endsSentence(stamp->byline) ? stamp : std::nullopt;
}

Attribution readStampedByline(QStringView byline, const HouseStyles &styles)
{
    if (auto credit = styles.creditOf(byline); credit && credit->start == 0)
        return *credit;
    if (auto line = styles.lineOf(byline))
        return *line;
    if (auto reporter = readPapersReporter(byline))
        return *reporter;
    Attribution read;
    const QStringList names = text::splitNames(byline);
    const bool listed = byline.contains(u'、') || byline.contains(u'，');
    if (!names.isEmpty() && std::all_of(names.begin(), names.end(), isName))
        read.reporters = names;
    else if (names.size() > 1 && isName(names.back()) && (listed || names.first().size() > kLongestName))
        read.reporters = {names.back()};
    return read;
}

}  // namespace dateline::parse
