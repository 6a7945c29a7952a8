#include "read/block_builder.h"
#include "read/formats.h"

#include <algorithm>

namespace dateline::read {
namespace {

bool isIndented(QStringView line)
{
    return line.startsWith(u'\u3000') || line.startsWith(u"  ") || line.startsWith(u'\t');
}

/// Whether lines were broken to a width rather than ended: most lines that are followed by another of their
/// group are nearly as long as the longest.
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

/// The heading level of a line's underline, 0 when the line below is none.
int underlineLevel(const SourceLines &lines, int number)
{
    const QStringView below = lines.line(number + 1).trimmed();
    if (below.size() < 3 || lines.line(number).trimmed().size() > 60)
        return 0;
    const auto all = [below](QChar c) { return std::all_of(below.begin(), below.end(), [c](QChar x) { return x == c; }); };
    return all(u'=') ? 1 : all(u'-') ? 2 : 0;
}

}  // namespace

Result<Document> readPlainText(const QString &, const SourceLines &lines)
{
    Document document;
    document.format = QStringLiteral("text");
    const bool wrapped = isWrapped(lines);
    BlockBuilder builder;
    builder.begin(BlockType::Paragraph, 1);
    const auto end = [&document, &builder] {
        if (auto block = builder.end())
            document.blocks.push_back(std::move(*block));
    };
    const auto heading = [&](QStringView name, int level, int number) {
        end();
        builder.begin(BlockType::Heading, number);
        builder.block().level = level;
        builder.append(name.trimmed());
        end();
        builder.begin(BlockType::Paragraph, number + 1);
    };
    for (int number = 1; number <= lines.count(); ++number) {
        const QStringView line = lines.line(number);
        if (lines.isBlank(number) || isRule(line)) {
            end();
            builder.begin(BlockType::Paragraph, number + 1);
        } else if (const QString name = barName(line); !name.isEmpty()) {
            heading(name, 2, number);
        } else if (const int level = underlineLevel(lines, number); level > 0) {
            heading(line, level, number);
        } else if (builder.hasText() && wrapped && !isIndented(line)) {
            builder.breakLine(number);
            builder.append(line);
        } else {
            end();
            builder.begin(BlockType::Paragraph, number);
            builder.append(line);
        }
    }
    end();
    return document;
}

}  // namespace dateline::read
