#include "parse/own_name.h"

#include "text/one_of.h"
#include "text/script.h"

#include <algorithm>

namespace dateline::parse {
namespace {

/// Whether the name stands where an agency's could: words go on right behind it, at the beginning, behind a bracket or a
/// sign, or with what only follows an agency (某某晚报讯, 某某晚报记者). A programme's name in brackets does not.
bool mayBeSigned(QStringView text, const QString &name)
{
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const QStringView behind = text.sliced(at + name.size());
        if (behind.isEmpty() || !behind.front().isLetter())
            continue;
        const QStringView before = text.first(at).trimmed();
        if (before.isEmpty() || !before.back().isLetterOrNumber() || text::isOneOf(behind.front(), u"记記讯訊"))
            return true;
    }
    return false;
}

}  // namespace

std::optional<HouseStyles> ownStyles(const read::Document &document, const QString &publication, const HouseStyles &styles)
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longest = 12;
    const bool han = !publication.isEmpty() && text::isHan(publication.front().unicode());
    const qsizetype letters = publication.size();
    if (!han || letters < shortest || letters > longest || styles.lexicon.hanAgencies.prefixOf(publication) == publication)
        return std::nullopt;
    const auto prints = [&publication](const std::vector<read::Block> &blocks) {
        return std::any_of(blocks.begin(), blocks.end(), [&publication](const read::Block &block) {
            return block.type != read::BlockType::Heading && mayBeSigned(block.text, publication);
        });
    };
    const bool printed = prints(document.blocks) || std::any_of(document.items.begin(), document.items.end(), [&prints](const read::Item &item) {
                             return prints(item.blocks);
                         });
    return printed ? std::optional(styles.knowing(publication)) : std::nullopt;
}

}  // namespace dateline::parse
