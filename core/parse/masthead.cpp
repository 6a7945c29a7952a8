#include "parse/masthead.h"

#include "parse/masthead_parts.h"
#include "parse/page_line.h"
#include "parse/sentence.h"
#include "text/dates.h"
#include "text/one_of.h"
#include "text/script.h"

#include <algorithm>

namespace dateline::parse {
namespace {

constexpr int kLongestLine = 60;
constexpr int kLongestName = 40;

/// The paper whose edition on the net a name is: 某某晚报 of 某某晚报数字报.
QString withoutEdition(const QString &name, const Words &words)
{
    for (const QString &edition : words.edition) {
        if (name.endsWith(edition) && name.size() > edition.size())
            return name.chopped(edition.size()).trimmed();
    }
    return name;
}

/// What stands in 《》, if anything.
QString titleMarked(QStringView text)
{
    const qsizetype open = text.indexOf(u'《');
    const qsizetype close = text.indexOf(u'》', open);
    return open >= 0 && close > open + 1 ? text.sliced(open + 1, close - open - 1).trimmed().toString() : QString();
}

}  // namespace

Masthead readMasthead(QStringView line, const Words &words)
{
    Masthead masthead;
    QString text = line.toString();
    const auto dates = text::findFullDates(text);
    if (!dates.empty()) {
        masthead.date = dates.front().date();
        masthead.printedDate = text.sliced(dates.front().start, dates.front().length);
        const qsizetype end = dates.front().start + dates.front().length;
        const QStringView behind = QStringView(text).sliced(end);
        const qsizetype year = behind.startsWith(u" года") ? 5 : behind.startsWith(u" г.") ? 3 : 0;
        take(text, dates.front().start, dates.front().length + year);
    }
    masthead.hasImprint = takeImprint(text);
    takeVolume(text);
    masthead.number = takeNumber(text);
    masthead.hasDay = !masthead.date.isValid() && takeDayOfWeek(text);
    takeWeekday(text);
    takeLunarDate(text);
    if (!masthead.date.isValid() && !masthead.number.isEmpty())
        takeDays(text);
    PageLine page = takePage(text);
    if (page.page.isEmpty() && masthead.date.isValid())
        page = takeLetterPage(text);
    masthead.page = page.page;
    masthead.section = page.name;
    const QString marked = titleMarked(text);
    const QString rest = withoutEdition(bare(text).simplified(), words);
    if (!marked.isEmpty() && bare(QString(text).remove(marked)).isEmpty())
        masthead.publication = marked;
    else if (isPublicationName(rest, words))
        masthead.publication = rest;
    masthead.rest = masthead.publication.isEmpty() ? rest : QString();
    return masthead;
}

void complete(Masthead &masthead, const Masthead &read)
{
    if (masthead.publication.isEmpty())
        masthead.publication = read.publication;
    if (masthead.number.isEmpty())
        masthead.number = read.number;
    if (!masthead.date.isValid()) {
        masthead.date = read.date;
        masthead.printedDate = read.printedDate;
    }
}

bool isMastheadLine(QStringView line, const Words &words)
{
    static constexpr QStringView numerals = u"〇零一二三四五六七八九十";
    const bool numbered = line.size() <= kLongestLine && std::any_of(line.begin(), line.end(), [](QChar c) {
        return c.isDigit() || text::isOneOf(c, numerals);
    });
    if (!numbered)
        return false;
    // What a number, a page or a date cannot do without.
    const bool couldSay = line.contains(u'第') || line.contains(u'제') || line.contains(u'版') || line.contains(u"CN") ||
                          line.contains(u'号') || line.contains(u'號') || holdsNumberMark(line) || !text::findFullDates(line).empty();
    if (!couldSay)
        return false;
    const Masthead masthead = readMasthead(line, words);
    const bool says = masthead.hasImprint || masthead.date.isValid() || !masthead.number.isEmpty() || !masthead.page.isEmpty();
    return says && masthead.rest.isEmpty();
}

bool isNameAbove(QStringView line, QStringView below, const Words &words)
{
    if (line.isEmpty() || line.size() > kLongestName || endsSentence(line) || hasClauseMarks(line) || !isMastheadLine(below, words))
        return false;
    const Masthead read = readMasthead(below, words);
    return read.publication.isEmpty() && (read.hasImprint || !read.number.isEmpty());
}

bool isPublicationName(QStringView text, const Words &words)
{
    if (text.isEmpty() || text.size() > kLongestName || text.count(u' ') > 5)
        return false;
    return std::any_of(words.publication.begin(), words.publication.end(), [text](const QString &word) {
        const bool han = text::isHan(word.front().unicode());
        return text.endsWith(word, Qt::CaseInsensitive) || (text.startsWith(word) && !han);
    });
}

}  // namespace dateline::parse
