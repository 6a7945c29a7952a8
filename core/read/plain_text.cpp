#include "read/block_builder.h"
#include "read/formats.h"

#include <algorithm>

namespace dateline::read {
namespace {

/// The heading level of a line's underline, 0 when the line below is none.
int underlineLevel(const SourceLines &lines, int number)
{
    const QStringView below = lines.line(number + 1).trimmed();
    if (below.size() < 3 || lines.line(number).trimmed().size() > 60)
        return 0;
    const auto all = [below](QChar c) { return std::all_of(below.begin(), below.end(), [c](QChar x) { return x == c; }); };
    return all(u'=') ? 1 : all(u'-') ? 2 : 0;
}

/// Whether a long line that ends no sentence goes on below, in small letters: a line broken to a width, among few.
bool goesOn(QStringView line, QStringView below)
{
    constexpr qsizetype shortest = 50;
    line = line.trimmed();
    below = below.trimmed();
    if (line.size() < shortest || below.isEmpty() || !below.front().isLower())
        return false;
    const QChar last = line.back();
    return last.isLetterOrNumber() || last == u',' || last == u'-';
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
    const auto heading = [&](QStringView name, int level, int number, bool isBar) {
        end();
        builder.begin(BlockType::Heading, number);
        builder.block().level = level;
        builder.block().isBar = isBar;
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
            heading(name, 2, number, true);
        } else if (const int level = underlineLevel(lines, number); level > 0) {
            heading(line, level, number, false);
        } else if (builder.hasText() && !isIndented(line) && (wrapped || goesOn(lines.line(number - 1), line))) {
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
