#include "read/formats.h"

#include <algorithm>
#include <set>

namespace dateline::read {
namespace {

using model::WarningCode;

/// The line without what stands between < and >.
QString withoutTags(QStringView line)
{
    QString text;
    bool inTag = false;
    for (const QChar c : line) {
        if (c == u'<')
            inTag = true;
        else if (c == u'>')
            inTag = false;
        else if (!inTag)
            text += c;
    }
    return text;
}

bool isTableRule(QStringView line)
{
    return line.contains(u'-') && std::all_of(line.begin(), line.end(), [](QChar c) {
               return c == u'|' || c == u'-' || c == u':' || c.isSpace();
           });
}

/// `[label]: address`
bool isLinkDefinition(QStringView line)
{
    const qsizetype close = line.indexOf(u"]:");
    return line.startsWith(u'[') && close > 1;
}

bool isImage(QStringView line)
{
    return line.startsWith(u"![") && line.endsWith(u')');
}

WarningCode codeOf(QStringView line)
{
    if (isRule(line) || isTableRule(line))
        return WarningCode::Rule;
    return line.contains(u"<!--") || line.contains(u"-->") ? WarningCode::Comment : WarningCode::Markup;
}

bool holdsText(QStringView line)
{
    if (line.startsWith(u"```") || line.startsWith(u"~~~") || isLinkDefinition(line) || isImage(line))
        return false;
    const QString text = withoutTags(line);
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
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

    std::vector<Block> found;
    for (int number = 1; number <= lines.count(); ++number) {
        if (known[static_cast<std::size_t>(number)] || lines.isBlank(number))
            continue;
        const QStringView line = lines.line(number).trimmed();
        const WarningCode code = codeOf(line);
        if (code == WarningCode::Markup && holdsText(line)) {
            Block block;
            block.text = line.toString();
            block.lines = {number, number};
            block.lineStarts = {{0, number}};
            found.push_back(std::move(block));
        } else {
            document.warnings.push_back({number, code, line.first(std::min<qsizetype>(line.size(), 120)).toString()});
        }
    }
    for (Block &block : found) {
        const auto at = std::upper_bound(document.blocks.begin(), document.blocks.end(), block.lines.first,
                                         [](int line, const Block &b) { return line < b.lines.first; });
        document.blocks.insert(at, std::move(block));
    }
    std::stable_sort(document.warnings.begin(), document.warnings.end(),
                     [](const auto &a, const auto &b) { return a.line < b.line; });
    const auto isRuleAt = [&document](int line) {
        return std::any_of(document.warnings.begin(), document.warnings.end(), [line](const model::Warning &w) {
            return w.line == line && w.code == WarningCode::Rule;
        });
    };
    for (Block &block : document.blocks) {
        block.blankLinesBefore = lines.blankLinesBefore(block.lines.first);
        block.ruleBefore = isRuleAt(block.lines.first - block.blankLinesBefore - 1);
    }
}

}  // namespace dateline::read
