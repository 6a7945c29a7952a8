#include "parse/leads.h"

#include "parse/cut_block.h"
#include "text/one_of.h"

#include <algorithm>

namespace dateline::parse {
namespace {

using model::BlockKind;

constexpr int kShortestLead = 4;
constexpr int kLongestLead = 60;
constexpr int kShortestText = 8;

/// Where the bold words that begin at `from` end; `from` where none do.
int boldEnd(const read::Block &block, int from)
{
    int end = from;
    for (const model::TextRange &range : block.strong) {
        if (range.start == end)
            end = range.end();
    }
    return end;
}

/// How long the headline is that a paragraph opens with: bold, in 【】, or before a full-width space; 0 for none. What goes
/// on with its sentence is none.
int leadLength(const read::Block &block)
{
    static constexpr QStringView goesOn = u"，。、；,;.）)”》";
    const QString &text = block.text;
    int length = boldEnd(block, 0);
    if (length == 0 && text.startsWith(u'【'))
        length = static_cast<int>(text.indexOf(u'】')) + 1;
    if (length == 0)
        length = std::max(0, static_cast<int>(text.indexOf(u'\u3000')));
    const bool fits =
        length >= kShortestLead && length <= kLongestLead && text.size() - length >= kShortestText;
    const bool isSentence = QStringView(text).first(length).contains(u'。');
    return fits && !isSentence && !text::isOneOf(text[length], goesOn) ? length : 0;
}

/// Without 【】 around it and the colon at its end.
void takeMarks(read::Block &headline)
{
    if (headline.text.startsWith(u'【') && headline.text.endsWith(u'】')) {
        (void)cutBefore(headline, 1);
        headline = cutBefore(headline, static_cast<int>(headline.text.size()) - 1);
    }
    while (headline.text.size() > 1 &&
           (headline.text.endsWith(u'：') || headline.text.endsWith(u':')))
        headline = cutBefore(headline, static_cast<int>(headline.text.size()) - 1);
}

Piece asHeadline(read::Block block)
{
    takeMarks(block);
    Piece piece;
    piece.source = std::move(block);
    piece.kind = BlockKind::Subheading;
    return piece;
}

/// `央视网消息（新闻联播）：**headline**`: how long the standing lead is; 0 for no such line.
int standingLead(const read::Block &block, const HouseStyles &styles)
{
    const auto head = styles.headOf(block.text);
    if (!head || block.text.size() - head->end < kShortestLead ||
        block.text.size() - head->end > kLongestLead)
        return 0;
    int from = head->end;
    while (from < block.text.size() && block.text[from].isSpace())
        ++from;
    return boldEnd(block, from) == block.text.size() ? from : 0;
}

}  // namespace

void splitLeads(std::vector<Piece> &body, const HouseStyles &styles)
{
    const bool hasBoldLines = std::any_of(body.begin(), body.end(), [](const Piece &piece) {
        return piece.kind == BlockKind::Subheading;
    });
    std::vector<Piece> split;
    for (Piece &piece : body) {
        const bool isText = piece.kind == BlockKind::Paragraph || piece.kind == BlockKind::ListItem;
        if (!isText || piece.credit) {
            split.push_back(std::move(piece));
        } else if (const int standing = standingLead(piece.source, styles); standing > 0) {
            Piece lead;
            lead.source = cutBefore(piece.source, standing);
            lead.kind = BlockKind::Dateline;
            split.push_back(std::move(lead));
            split.push_back(asHeadline(std::move(piece.source)));
        } else if (const int length = hasBoldLines ? 0 : leadLength(piece.source);
                   length > 0 && !styles.headOf(piece.source.text)) {
            split.push_back(asHeadline(cutBefore(piece.source, length)));
            piece.kind = BlockKind::Paragraph;
            if (piece.source.text.startsWith(u'：') || piece.source.text.startsWith(u':'))
                (void)cutBefore(piece.source, 1);
            const auto head = styles.headOf(piece.source.text);
            piece.isFiled = head && head->hasDateline();
            split.push_back(std::move(piece));
        } else {
            split.push_back(std::move(piece));
        }
    }
    body = std::move(split);
}

}  // namespace dateline::parse
