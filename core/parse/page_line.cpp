#include "parse/page_line.h"

#include "parse/masthead_parts.h"
#include "text/script.h"

namespace dateline::parse {

PageLine takePage(QString &text)
{
    for (qsizetype at = text.indexOf(u'版'); at >= 0; at = text.indexOf(u'版', at + 1)) {
        qsizetype to = at;
        while (to > 0 && text[to - 1].isSpace())
            --to;
        qsizetype from = to;
        while (from > 0 && (text[from - 1].isDigit() || (text[from - 1] >= u'A' && text[from - 1] <= u'Z')))
            --from;
        if (from == to || to - from > 3)
            continue;
        PageLine line{text.sliced(from, to - from), {}};
        qsizetype start = from;
        while (start > 0 && text[start - 1].isSpace())
            --start;
        start = start > 0 && text[start - 1] == u'第' ? start - 1 : from;
        qsizetype name = at + 1;
        while (name < text.size() && (text[name].isSpace() || text[name] == u'：' || text[name] == u':' || text[name] == u'·'))
            ++name;
        qsizetype end = name;
        for (int depth = 0; end < text.size() && !text[end].isSpace() && text[end] != u'】' && text[end] != u']'; ++end) {
            depth += text[end] == u'（' ? 1 : text[end] == u'）' ? -1 : 0;
            if (depth < 0)
                break;  // the bracket that the whole page line stands in
        }
        line.name = text.sliced(name, end - name);
        take(text, start, end - start);
        return line;
    }
    return {};
}

PageLine takeLetterPage(QString &text)
{
    constexpr qsizetype longestName = 6;
    for (qsizetype at = text.indexOf(u'第'); at >= 0; at = text.indexOf(u'第', at + 1)) {
        const bool letter = at + 1 < text.size() && text[at + 1] >= u'A' && text[at + 1] <= u'Z';
        const qsizetype from = at + (letter ? 2 : 1);
        const qsizetype to = digitsEnd(text, from);
        if (to == from || to >= text.size() || (text[to] != u'頁' && text[to] != u'页'))
            continue;
        PageLine line{text.sliced(at + 1, to - at - 1), {}};
        take(text, at, to + 1 - at);
        return line;
    }
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        const bool fresh = at > 0 && text[at - 1].isSpace();
        const qsizetype to = digitsEnd(text, at + 1);
        const bool page = fresh && text[at] >= u'A' && text[at] <= u'Z' && to > at + 1 && to <= at + 3 && (to == text.size() || text[to].isSpace());
        if (!page)
            continue;
        qsizetype name = to;
        while (name < text.size() && text[name].isSpace())
            ++name;
        qsizetype end = name;
        while (end < text.size() && text::isHan(text[end].unicode()))
            ++end;
        if (end - name > longestName)
            end = name = to;
        PageLine line{text.sliced(at, to - at), text.sliced(name, end - name)};
        take(text, at, end - at);
        return line;
    }
    return {};
}

std::optional<PageLine> readPageLine(QStringView text)
{
    QString rest = text.toString();
    const PageLine line = takePage(rest);
    if (line.page.isEmpty() || !bare(rest).isEmpty())
        return std::nullopt;
    return line;
}

}  // namespace dateline::parse
