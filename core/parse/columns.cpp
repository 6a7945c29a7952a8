#include "parse/columns.h"

#include "parse/sentence.h"
#include "text/script.h"

#include <algorithm>

namespace dateline::parse {
namespace {

using model::BlockKind;
using read::BlockType;

// A piece that was cut is told from a subheading by what it holds: titles have no sentence behind them.
constexpr int kAfterComma = 6;      // it ends with a comma
constexpr int kWithSentence = 8;    // a sentence ends, or a quotation is open, inside it
constexpr int kWithComma = 18;      // clauses, but no sentence
constexpr int kPlain = 26;          // neither

/// Whether the piece is running text, which alone a column can break.
bool isRunning(const Piece &piece)
{
    return piece.kind == BlockKind::Paragraph && piece.source.type == BlockType::Paragraph && !piece.source.isBold() &&
           text::isMostlyHan(piece.source.text);
}

/// Whether a quotation or bracket opens in the text and does not close.
bool leavesOpen(QStringView text)
{
    return text.count(u'“') > text.count(u'”') || text.count(u'《') > text.count(u'》') ||
           text.count(u'（') + text.count(u'(') > text.count(u'）') + text.count(u')');
}

/// Whether white space stands between two Han characters, as between the clauses of a title.
bool hasTitleSpace(QStringView text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i].isSpace() && text::isHan(text[i - 1].unicode()) && text::isHan(text[i + 1].unicode()))
            return true;
    }
    return false;
}

/// Whether a running paragraph stops where no sentence ends.
bool isCut(const Piece &piece)
{
    const QString &text = piece.source.text;
    if (!isRunning(piece) || endsSentence(text))
        return false;
    const auto size = text.size();
    if (QStringView(u",，、").contains(text.back()))
        return size >= kAfterComma;
    const bool sentence = std::any_of(text.begin(), text.end(), [](QChar c) { return QStringView(u"。？！；").contains(c); });
    if (sentence || leavesOpen(text))
        return size >= kWithSentence;
    if (hasClauseMarks(text))
        return size >= kWithComma;
    return size >= kPlain && !hasTitleSpace(text);
}

/// Whether the piece can go on with a sentence: it begins nothing of its own.
bool canContinue(const Piece &piece, const HouseStyles &styles)
{
    return isRunning(piece) && !piece.source.ruleBefore && !styles.headOf(piece.source.text) &&
           !isNumbered(piece.source.text) && !beginsWithWord(piece.source.text, styles.words.captionOpener);
}

bool needsSpace(QChar before, QChar after)
{
    const auto isWord = [](QChar c) { return c.isLetterOrNumber() && !text::isCjk(c.unicode()); };
    return before.isLetter() && isWord(before) && isWord(after);
}

void append(Piece &first, Piece &&second)
{
    QString &text = first.source.text;
    if (needsSpace(text.back(), second.source.text.front()))
        text += u' ';
    const auto offset = static_cast<int>(text.size());
    first.seams.push_back({offset, second.source.lines.first});
    for (model::Seam seam : second.seams)
        first.seams.push_back({seam.offset + offset, seam.line});
    for (read::LineStart start : second.source.lineStarts)
        first.source.lineStarts.push_back({start.offset + offset, start.line});
    text += second.source.text;
    first.source.lines.last = second.source.lines.last;
}

}  // namespace

bool isPrintedPage(const read::Document &document)
{
    if (document.hasHtml || !document.fields.empty() || !document.items.empty())
        return false;
    QString text;
    for (const read::Block &block : document.blocks) {
        if (!block.links.empty() || block.type == BlockType::TableRow || block.type == BlockType::Code)
            return false;
        text += block.text;
    }
    return text::isMostlyHan(text);
}

bool isBrokenByColumns(const std::vector<Draft> &drafts, const HouseStyles &styles)
{
    int whole = 0;
    int cut = 0;
    int wrapped = 0;
    for (const Draft &draft : drafts) {
        for (std::size_t i = 0; i < draft.body.size(); ++i) {
            const Piece &piece = draft.body[i];
            if (!isRunning(piece))
                continue;
            wrapped += piece.source.lineStarts.size() > 1 ? 1 : 0;
            if (endsSentence(piece.source.text))
                ++whole;
            else if (isCut(piece) && i + 1 < draft.body.size() && canContinue(draft.body[i + 1], styles))
                ++cut;
        }
    }
    // A text whose lines were wrapped by hand was typed: its paragraphs end where somebody ended them.
    return cut > 0 && whole >= cut && wrapped * 10 <= whole + cut;
}

void joinColumns(std::vector<Piece> &body, const HouseStyles &styles)
{
    std::vector<Piece> joined;
    for (Piece &piece : body) {
        if (!joined.empty() && isCut(joined.back()) && canContinue(piece, styles))
            append(joined.back(), std::move(piece));
        else
            joined.push_back(std::move(piece));
    }
    body = std::move(joined);
}

}  // namespace dateline::parse
