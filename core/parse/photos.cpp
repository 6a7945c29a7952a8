#include "parse/pieces.h"

#include "text/dates.h"

#include <algorithm>

namespace dateline::parse {
namespace {

using model::BlockKind;

constexpr int kMostCaptions = 3;
constexpr int kLongestCaption = 400;

/// Whether the text opens as a caption does: a day, 图为, ▲.
bool opensCaption(const QString &text, const HouseStyles &styles)
{
    const auto day = text::monthAndDayAt(text);
    const bool dated = day && day->length < text.size() &&
                       (text[day->length] == u',' || text[day->length] == u'，' || text[day->length] == u'拍');
    return dated || beginsWithWord(text, styles.words.captionOpener);
}

/// A paragraph that a picture's credit could belong to: running text that is filed or signed by nobody.
bool canBeCaption(const Piece &piece, const HouseStyles &styles)
{
    return piece.kind == BlockKind::Paragraph && piece.source.type == read::BlockType::Paragraph &&
           piece.source.text.size() <= kLongestCaption && piece.seams.empty() && !styles.headOf(piece.source.text);
}

bool isCreditLine(const Piece &piece) { return piece.kind == BlockKind::Credit; }

/// Whether the piece carries a picture's credit at its end.
bool isCreditedCaption(const Piece &piece) { return piece.kind == BlockKind::Paragraph && piece.credit.has_value(); }

bool standsAtPicture(const Piece &piece) { return piece.source.blankLinesBefore >= 2; }

/// Nothing but captions and credits.
bool isAllPhoto(const std::vector<Piece> &body, const HouseStyles &styles)
{
    int captions = 0;
    int credits = 0;
    const bool marked = std::any_of(body.begin(), body.end(), [](const Piece &piece) { return piece.source.isCaption; });
    for (const Piece &piece : body) {
        if (marked && !piece.source.isCaption && !isCreditLine(piece))
            return false;  // text beside a caption that markup names
        if (isCreditLine(piece)) {
            ++credits;
            continue;
        }
        if (!canBeCaption(piece, styles))
            return false;
        ++captions;
        credits += isCreditedCaption(piece) ? 1 : 0;
    }
    const bool closed = !body.empty() && (isCreditLine(body.back()) || isCreditedCaption(body.back()));
    const bool opened = !body.empty() && isCreditLine(body.front());
    return credits > 0 && (closed || opened) && captions <= kMostCaptions * credits;
}

void markCaptions(std::vector<Piece> &pieces)
{
    for (Piece &piece : pieces) {
        if (piece.kind == BlockKind::Paragraph)
            piece.kind = BlockKind::Caption;
    }
}

/// Where the captions begin that the credit at `at` belongs to; `at` itself for a credit line with none.
std::size_t captionStart(const std::vector<Piece> &body, std::size_t at, const HouseStyles &styles)
{
    const std::size_t nearest = isCreditLine(body[at]) ? at : at + 1;  // first piece that is no caption above
    std::size_t first = nearest;
    std::size_t opened = nearest;
    for (int n = 0; n < kMostCaptions && first > 0 && canBeCaption(body[first - 1], styles); ++n) {
        if (first < nearest && isCreditedCaption(body[first - 1]))
            break;
        --first;
        if (opensCaption(body[first].source.text, styles))
            opened = first;
        if (standsAtPicture(body[first]))
            return first;
    }
    return std::min(opened, at);
}

}  // namespace

std::vector<Draft> splitPhotos(Draft &draft, const HouseStyles &styles, bool printedPage)
{
    std::vector<Draft> photos;
    if (isAllPhoto(draft.body, styles)) {
        draft.isPhoto = true;
        markCaptions(draft.body);
        return photos;
    }
    for (std::size_t at = 0; at < draft.body.size(); ++at) {
        if (!isCreditLine(draft.body[at]) && !isCreditedCaption(draft.body[at]))
            continue;
        const std::size_t first = captionStart(draft.body, at, styles);
        const auto from = draft.body.begin() + static_cast<std::ptrdiff_t>(first);
        const auto to = draft.body.begin() + static_cast<std::ptrdiff_t>(at) + 1;
        std::vector<Piece> pieces(std::make_move_iterator(from), std::make_move_iterator(to));
        markCaptions(pieces);
        const bool captioned = pieces.size() > 1 || !isCreditLine(pieces.front());
        if (!printedPage || !captioned) {
            std::move(pieces.begin(), pieces.end(), from);
            continue;
        }
        Draft photo;
        photo.section = draft.section;
        photo.isPhoto = true;
        photo.body = std::move(pieces);
        photos.push_back(std::move(photo));
        draft.body.erase(from, to);
        at = first - 1;  // unsigned wrap at 0 is undone by the loop's ++
    }
    return photos;
}

}  // namespace dateline::parse
