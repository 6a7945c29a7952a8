#include "read/source_lines.h"

#include "text/script.h"

#include <algorithm>

namespace dateline::read {

SourceLines::SourceLines(QStringView text)
{
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = text.indexOf(u'\n', from);
        if (to < 0)
            to = text.size();
        m_lines.push_back(text.sliced(from, to - from));
        from = to + 1;
    }
}

QStringView SourceLines::line(int number) const
{
    return number >= 1 && number <= count() ? m_lines[static_cast<std::size_t>(number - 1)] : QStringView();
}

bool SourceLines::isBlank(int number) const { return isBlankText(line(number)); }

int SourceLines::blankLinesBefore(int number) const
{
    int blank = 0;
    while (number - blank > 1 && isBlank(number - blank - 1))
        ++blank;
    return blank;
}

bool isBlankText(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || text::classOf(c.unicode()) == text::CharClass::Ignorable;
    });
}

bool isRule(QStringView line)
{
    static constexpr QStringView drawing = u"-*_=~#+—─━═﹏…·•.";
    QChar drawn;
    int count = 0;
    for (const QChar c : line) {
        if (c.isSpace())
            continue;
        if (count > 0 && c != drawn)
            return false;
        drawn = c;
        ++count;
    }
    return count >= 2 && drawing.contains(drawn);
}

QString barName(QStringView line)
{
    static constexpr QStringView drawing = u"━─═—=~■▌【】《》";
    line = line.trimmed();
    qsizetype from = 0;
    while (from < line.size() && (drawing.contains(line[from]) || line[from].isSpace()))
        ++from;
    qsizetype to = line.size();
    while (to > from && (drawing.contains(line[to - 1]) || line[to - 1].isSpace()))
        --to;
    const QStringView name = line.sliced(from, to - from);
    const bool bracketed = line.startsWith(u'【') && line.endsWith(u'】') && !name.contains(u'】');
    const bool barred = from >= 2 && line.size() - to >= 2 && !line.startsWith(u'【') && !line.startsWith(u'《');
    return name.size() <= 30 && (bracketed || barred) ? name.toString() : QString();
}

bool isIndented(QStringView line)
{
    return line.startsWith(u'\u3000') || line.startsWith(u"  ") || line.startsWith(u'\t');
}

bool isWrapped(const SourceLines &lines)
{
    qsizetype longest = 0;
    for (int n = 1; n <= lines.count(); ++n)
        longest = std::max(longest, lines.line(n).size());
    int followed = 0;
    int full = 0;
    for (int n = 1; n < lines.count(); ++n) {
        if (lines.isBlank(n) || lines.isBlank(n + 1) || isIndented(lines.line(n + 1)))
            continue;
        ++followed;
        full += lines.line(n).size() * 5 >= longest * 4 ? 1 : 0;
    }
    return longest <= 120 && followed >= 3 && full * 3 >= followed * 2;
}

}  // namespace dateline::read
