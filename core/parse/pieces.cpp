#include "parse/pieces.h"

#include "parse/heading_roles.h"
#include "parse/sentence.h"

#include <algorithm>
#include <utility>

namespace dateline::parse {
namespace {

using model::BlockKind;
using read::BlockType;

constexpr int kLongestBoldLine = 60;

BlockKind kindOfParagraph(Piece &piece, const HouseStyles &styles)
{
    const QString &text = piece.source.text;
    if (piece.credit && piece.credit->start == 0)
        return BlockKind::Credit;
    if (styles.lineOf(text))
        return BlockKind::Byline;
    if (const auto tail = styles.tailOf(text); tail && tail->start == 0)
        return tail->namesAuthor || text.contains(u"记者") || text.contains(u"記者") ? BlockKind::Byline : BlockKind::Dateline;
    const auto head = styles.headOf(text);
    if (head && QStringView(text).sliced(head->end).trimmed().isEmpty())
        return BlockKind::Dateline;
    if (isTrailer(text, styles) || isWord(text, styles.words.endMark))
        return BlockKind::Trailer;
    if (piece.source.isBold() && text.size() <= kLongestBoldLine)
        return BlockKind::Subheading;
    piece.isFiled = head && head->hasDateline();
    return BlockKind::Paragraph;
}

/// `停水时间：8月5日9时`: a name with what it names.
bool isLabelled(QStringView text)
{
    const auto *colon = std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'：' || c == u':'; });
    return colon != text.end() && colon + 1 != text.end();
}

/// A short line that ends no sentence and belongs to nobody: no entry of a list of facts, and no word of whence.
bool isBare(const Piece &piece, const Words &words)
{
    const QString &text = piece.source.text;
    const bool saysWhence = isLabelled(text) || beginsWithWord(text, words.whence);
    return !saysWhence && piece.kind == BlockKind::Paragraph && piece.source.type == BlockType::Paragraph && !piece.credit &&
           isBanner(text);
}

/// Which pieces stand among bare lines that are too many for subheadings: a list's, or a poem's.
std::vector<bool> inLists(const std::vector<Piece> &body, const Words &words)
{
    constexpr std::size_t most = 2;
    std::vector<bool> listed(body.size(), false);
    for (std::size_t from = 0; from < body.size();) {
        std::size_t to = from;
        while (to < body.size() && isBare(body[to], words))
            ++to;
        if (to - from > most)
            std::fill(listed.begin() + static_cast<std::ptrdiff_t>(from), listed.begin() + static_cast<std::ptrdiff_t>(to), true);
        from = to + 1;
    }
    return listed;
}

}  // namespace

void classify(std::vector<Piece> &body, const HouseStyles &styles)
{
    bool belowByline = false;
    for (Piece &piece : body) {
        if (piece.byline)
            piece.kind = BlockKind::Byline;
        const bool isTitle = std::exchange(belowByline, false) && isAuthorTitle(piece.source.text, styles.words);
        if (!piece.byline && !piece.isSettled && isTitle) {
            piece.kind = BlockKind::Byline;
            piece.byline = Attribution{};
            continue;
        }
        belowByline = piece.byline.has_value();
        if (piece.byline || piece.isSettled)
            continue;
        switch (piece.source.type) {
        case BlockType::ListItem:
            piece.kind = BlockKind::ListItem;
            break;
        case BlockType::Quote:
            piece.kind = BlockKind::Quote;
            break;
        case BlockType::TableRow:
            piece.kind = BlockKind::TableRow;
            break;
        case BlockType::Paragraph:
            piece.credit = styles.creditOf(piece.source.text);
            piece.kind = !piece.source.isCaption                     ? kindOfParagraph(piece, styles)
                         : piece.credit && piece.credit->start == 0 ? BlockKind::Credit
                                                                     : BlockKind::Caption;
            break;
        case BlockType::Heading:
        case BlockType::Code:
            break;
        }
        belowByline = piece.kind == BlockKind::Byline;
    }
}

std::optional<read::Block> takeBanner(std::vector<Piece> &body, const Words &words)
{
    if (body.size() < 2 || !isBare(body.back(), words))
        return std::nullopt;
    const Piece &before = body[body.size() - 2];
    const bool afterCut = before.kind == BlockKind::Paragraph && !before.credit && !endsSentence(before.source.text);
    if (afterCut)
        return std::nullopt;
    read::Block banner = std::move(body.back().source);
    body.pop_back();
    return banner;
}

void markSubheadings(std::vector<Piece> &body, const Words &words)
{
    const std::vector<bool> listed = inLists(body, words);
    for (std::size_t i = body.size(); i-- > 1;) {
        if (listed[i])
            continue;
        if (i + 1 < body.size() && isBare(body[i], words) &&
            (body[i + 1].kind == BlockKind::Subheading || (body[i + 1].kind == BlockKind::Paragraph && !isBare(body[i + 1], words))))
            body[i].kind = BlockKind::Subheading;
    }
}

}  // namespace dateline::parse
