#include "read/block_builder.h"
#include "read/formats.h"
#include "text/script.h"

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

/// Whether a long line that ends no sentence goes on below: in small letters, or anyhow where it is about as long as the
/// longest. A line broken to a width, among few.
bool goesOn(QStringView line, QStringView below, qsizetype longest)
{
    constexpr qsizetype shortest = 50;
    constexpr qsizetype widest = 120;
    line = line.trimmed();
    below = below.trimmed();
    if (line.size() < shortest || below.isEmpty())
        return false;
    const QChar last = line.back();
    if (below.front().isLower())
        return last.isLetterOrNumber() || last == u',' || last == u'-';
    const bool full = longest <= widest && line.size() * 6 >= longest * 5;
    return full && (last.isLower() || last == u',') && below.front().isLetterOrNumber() && !text::isCjk(below.front().unicode());
}

/// How many pieces two blanks or a tab part in a line.
int cellsOf(QStringView line)
{
    int cells = 0;
    qsizetype blanks = 2;
    for (const QChar c : line.trimmed()) {
        if (c.isSpace()) {
            blanks += c == u'\t' ? 2 : 1;
            continue;
        }
        cells += blanks >= 2 ? 1 : 0;
        blanks = 0;
    }
    return cells;
}

bool hasNumbers(QStringView line)
{
    return std::count_if(line.begin(), line.end(), [](QChar c) { return c.isDigit(); }) >= 2;
}

/// Whether a line is a table's row: as many pieces as the line above or below it has, four or more, with numbers.
bool isTableRow(const SourceLines &lines, int number)
{
    constexpr int fewest = 4;
    const int cells = cellsOf(lines.line(number));
    if (cells < fewest)
        return false;
    const bool below = cellsOf(lines.line(number + 1)) == cells && hasNumbers(lines.line(number + 1));
    const bool above = cellsOf(lines.line(number - 1)) == cells && hasNumbers(lines.line(number));
    return below || above;
}

}  // namespace

Result<Document> readPlainText(const QString &, const SourceLines &lines)
{
    Document document;
    document.format = QStringLiteral("text");
    const bool wrapped = isWrapped(lines);
    qsizetype longest = 0;
    for (int number = 1; number <= lines.count(); ++number)
        longest = std::max(longest, lines.line(number).size());
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
        } else if (isTableRow(lines, number)) {
            end();
            builder.begin(BlockType::TableRow, number);
            builder.append(line);
            end();
            builder.begin(BlockType::Paragraph, number + 1);
        } else if (builder.hasText() && !isIndented(line) && (wrapped || goesOn(lines.line(number - 1), line, longest))) {
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
