#include "read/formats.h"

namespace dateline::read {
namespace {

constexpr int kMostLines = 200;

QString unquoted(QStringView value)
{
    value = value.trimmed();
    const bool quoted = value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') &&
                        value.back() == value.front();
    return (quoted ? value.sliced(1, value.size() - 2) : value).toString();
}

/// `name: value`
bool isField(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    return colon > 0 && !line.front().isSpace() && line.front() != u'-';
}

}  // namespace

int readFrontMatter(const SourceLines &lines, Document &document)
{
    if (lines.line(1).trimmed() != u"---")
        return 0;
    int end = 2;
    while (end <= lines.count() && end <= kMostLines && lines.line(end).trimmed() != u"---")
        ++end;
    if (end > lines.count() || end > kMostLines || (end > 2 && !isField(lines.line(2)) && !lines.line(2).trimmed().startsWith(u'#')))
        return 0;
    for (int number = 2; number < end; ++number) {
        const QStringView line = lines.line(number);
        const qsizetype colon = line.indexOf(u':');
        if (isField(line))
            document.fields.push_back(
                {line.first(colon).trimmed().toString().toLower(), unquoted(line.sliced(colon + 1)), number});
    }
    for (int number = 1; number <= end; ++number) {
        if (!lines.isBlank(number))
            document.warnings.push_back(
                {number, model::WarningCode::FrontMatter, lines.line(number).trimmed().toString()});
    }
    return end;
}

}  // namespace dateline::read
