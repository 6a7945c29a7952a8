#include "parse/running_lines.h"

#include "parse/sentence.h"
#include "parse/stamp.h"
#include "text/dates.h"
#include "text/one_of.h"

#include <algorithm>

namespace dateline::parse {
namespace {

using read::Block;
using read::BlockType;

constexpr int kLongestDateLine = 60;
constexpr int kLongestName = 12;
constexpr int kLongestNumber = 3;  // digits of a page's
constexpr int kShortestText = 30;

enum class Line {
    Other,
    Date,
    Name,
    Number,
    DashedNumber,
};

bool isRunningText(const Block &block)
{
    return block.type != BlockType::Heading &&
           (block.text.size() >= kShortestText || endsSentence(block.text));
}

bool isDateLine(const QString &text, const Words &words)
{
    if (text.size() > kLongestDateLine || text::findFullDates(text).empty() || !isMastheadLine(text, words))
        return false;
    const Masthead read = readMasthead(text, words);
    const QString weekday = QString(text).remove(read.printedDate);
    const bool more =
        std::any_of(weekday.begin(), weekday.end(), [](QChar c) { return c.isLetter(); });
    return read.date.isValid() && more && !readClosingStamp(text, words);
}

/// 3, - 3 -, ·3·
Line numberLine(QStringView text)
{
    static constexpr QStringView dashes = u"-–—·•";
    const auto isDash = [](QChar c) { return text::isOneOf(c, dashes); };
    const bool dashed = text.size() > 2 && isDash(text.front()) && isDash(text.back());
    if (dashed)
        text = text.sliced(1, text.size() - 2).trimmed();
    const bool number =
        !text.isEmpty() && text.size() <= kLongestNumber &&
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return !number ? Line::Other : dashed ? Line::DashedNumber : Line::Number;
}

Line lineOf(const Block &block, const Words &words, bool printedPage)
{
    if (block.type != BlockType::Paragraph || !block.links.empty() ||
        block.lines.first != block.lines.last)
        return Line::Other;
    if (isDateLine(block.text, words))
        return Line::Date;
    if (!printedPage)
        return Line::Other;
    if (block.text.size() <= kLongestName && isPublicationName(block.text, words))
        return Line::Name;
    return numberLine(block.text);
}

}  // namespace

std::vector<Block> takeRunningLines(std::vector<Block> &blocks, const Words &words,
                                    bool printedPage)
{
    const auto text = std::find_if(blocks.begin(), blocks.end(), [&words](const Block &block) {
        return isRunningText(block) && !isMastheadLine(block.text, words);
    });
    const auto first = static_cast<std::size_t>(text - blocks.begin());
    std::vector<Line> found(blocks.size(), Line::Other);
    int numbers = 0;
    for (std::size_t i = first + 1; i < blocks.size(); ++i) {
        const bool belowHeading = blocks[i - 1].type == BlockType::Heading;
        found[i] = belowHeading ? Line::Other : lineOf(blocks[i], words, printedPage);
        numbers += found[i] == Line::Number ? 1 : 0;
    }
    const auto isOther = [&found](std::size_t i) {
        return i >= found.size() || found[i] == Line::Other;
    };
    std::vector<Block> taken;
    std::vector<Block> kept;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool alone = isOther(i + 1) && (i == 0 || isOther(i - 1));
        const bool running =
            found[i] == Line::Date || found[i] == Line::DashedNumber ||
            (found[i] == Line::Name && !alone) ||
            (found[i] == Line::Number && (!alone || (numbers == 1 && blocks[i].text != u"1")));
        (running ? taken : kept).push_back(std::move(blocks[i]));
    }
    blocks = std::move(kept);
    return taken;
}

void applyRunningLines(const std::vector<Block> &lines, const Words &words, Outline &outline)
{
    Masthead &masthead = outline.masthead;
    std::vector<model::Section> pages;
    for (const Block &line : lines) {
        outline.notices.push_back({line.lines.first, model::WarningCode::IssueNumber, line.text});
        const Masthead read = readMasthead(line.text, words);
        complete(masthead, read);
        const model::Section page{read.section, read.page};
        if (!read.page.isEmpty() && std::find(pages.begin(), pages.end(), page) == pages.end())
            pages.push_back(page);
    }
    // Of several nothing says which story is on which.
    const bool onePage =
        pages.size() == 1 &&
        std::none_of(outline.sections.begin(), outline.sections.end(),
                     [](const model::Section &section) { return !section.page.isEmpty(); });
    if (!onePage)
        return;
    const auto index = static_cast<int>(outline.sections.size());
    outline.sections.push_back(pages.front());
    for (Draft &draft : outline.drafts)
        draft.section = draft.section < 0 ? index : draft.section;
}

}  // namespace dateline::parse
