#include "parse/pieces.h"

#include "parse/heading_roles.h"
#include "parse/sentence.h"

namespace dateline::parse {
namespace {

using model::BlockKind;
using read::BlockType;

constexpr int kLongestTrailer = 100;
constexpr int kLongestBoldLine = 60;

/// Whether a short line begins with the words of a trailer, in brackets or not.
bool isTrailer(QStringView text, const Words &words)
{
    const bool bracket = text.size() > 1 && (text.front() == u'（' || text.front() == u'(');
    return text.size() <= kLongestTrailer &&
           (beginsWithWord(text, words.trailer) || (bracket && beginsWithWord(text.sliced(1), words.trailer)));
}

BlockKind kindOfParagraph(const Piece &piece, const HouseStyles &styles)
{
    const QString &text = piece.source.text;
    if (piece.credit && piece.credit->start == 0)
        return BlockKind::Credit;
    if (styles.lineOf(text))
        return BlockKind::Byline;
    if (const auto tail = styles.tailOf(text); tail && tail->start == 0)
        return tail->namesAuthor || text.contains(u"记者") || text.contains(u"記者") ? BlockKind::Byline : BlockKind::Dateline;
    if (const auto head = styles.headOf(text); head && QStringView(text).sliced(head->end).trimmed().isEmpty())
        return BlockKind::Dateline;
    if (isTrailer(text, styles.words))
        return BlockKind::Trailer;
    return piece.source.isBold() && text.size() <= kLongestBoldLine ? BlockKind::Subheading : BlockKind::Paragraph;
}

/// A short line that ends no sentence and belongs to nobody.
bool isBare(const Piece &piece)
{
    return piece.kind == BlockKind::Paragraph && piece.source.type == BlockType::Paragraph && !piece.credit &&
           isBanner(piece.source.text);
}

}  // namespace

void classify(std::vector<Piece> &body, const HouseStyles &styles)
{
    for (Piece &piece : body) {
        if (piece.byline)
            piece.kind = BlockKind::Byline;
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
            piece.kind = kindOfParagraph(piece, styles);
            break;
        case BlockType::Heading:
        case BlockType::Code:
            break;
        }
    }
}

std::vector<read::Block> takeBanners(std::vector<Piece> &body)
{
    std::vector<read::Block> banners;
    while (!body.empty() && isBare(body.back())) {
        const Piece *before = body.size() > 1 ? &body[body.size() - 2] : nullptr;
        const bool afterCut = before != nullptr && before->kind == BlockKind::Paragraph && !before->credit &&
                              !isBare(*before) && !endsSentence(before->source.text);
        if (afterCut)
            break;
        banners.insert(banners.begin(), std::move(body.back().source));
        body.pop_back();
    }
    return banners;
}

void markSubheadings(std::vector<Piece> &body)
{
    for (std::size_t i = 1; i + 1 < body.size(); ++i) {
        if (isBare(body[i]) && body[i + 1].kind == BlockKind::Paragraph)
            body[i].kind = BlockKind::Subheading;
    }
}

}  // namespace dateline::parse
