#include "read/formats.h"

#include <algorithm>
#include <set>

namespace dateline::read {
namespace {

using model::WarningCode;

bool isTableRule(QStringView line)
{
    return line.contains(u'-') && std::all_of(line.begin(), line.end(), [](QChar c) {
               return c == u'|' || c == u'-' || c == u':' || c.isSpace();
           });
}

WarningCode codeOf(QStringView line)
{
    if (isRule(line) || isTableRule(line))
        return WarningCode::Rule;
    return line.contains(u"<!--") || line.contains(u"-->") ? WarningCode::Comment : WarningCode::Markup;
}

}  // namespace

void accountForLines(const SourceLines &lines, Document &document)
{
    std::vector<bool> known(static_cast<std::size_t>(lines.count()) + 1, false);
    for (const Block &block : document.blocks) {
        for (int line = block.lines.first; line <= std::min(block.lines.last, lines.count()); ++line)
            known[static_cast<std::size_t>(line)] = true;
    }
    for (const model::Warning &warning : document.warnings)
        known[static_cast<std::size_t>(std::min(warning.line, lines.count()))] = true;

    for (int number = 1; number <= lines.count(); ++number) {
        if (known[static_cast<std::size_t>(number)] || lines.isBlank(number))
            continue;
        const QStringView line = lines.line(number).trimmed();
        document.warnings.push_back({number, codeOf(line), line.first(std::min<qsizetype>(line.size(), 120)).toString()});
    }
    std::stable_sort(document.warnings.begin(), document.warnings.end(),
                     [](const auto &a, const auto &b) { return a.line < b.line; });
    std::set<int> rules;
    for (const model::Warning &warning : document.warnings) {
        if (warning.code == WarningCode::Rule)
            rules.insert(warning.line);
    }
    for (Block &block : document.blocks) {
        block.blankLinesBefore = lines.blankLinesBefore(block.lines.first);
        block.ruleBefore = rules.contains(block.lines.first - block.blankLinesBefore - 1);
    }
}

}  // namespace dateline::read
