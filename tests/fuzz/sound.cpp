#include "fuzz/sound.h"

#include <algorithm>

namespace dateline::tests {

using namespace Qt::StringLiterals;

namespace {

bool liesIn(const model::TextRange &range, qsizetype size)
{
    return range.start >= 0 && range.length > 0 && range.end() <= size;
}

bool areIn(const model::LineRange &range, int lines)
{
    return range.first >= 0 && range.first <= range.last && range.last <= lines;
}

Fault faultOfBlock(const read::Block &block, int lines)
{
    if (block.text.isEmpty() || block.text.contains(u'\n') ||
        block.text.trimmed().size() != block.text.size())
        return u"a block that is empty or not trimmed"_s;
    if (!areIn(block.lines, lines))
        return u"a block beyond the file's lines"_s;
    int offset = -1;
    for (const read::LineStart &start : block.lineStarts) {
        if (start.offset <= offset || start.offset > block.text.size())
            return u"lines that begin out of order"_s;
        offset = start.offset;
    }
    const auto isSound = [&](const model::TextRange &range) {
        return liesIn(range, block.text.size());
    };
    if (!std::all_of(block.strong.begin(), block.strong.end(), isSound))
        return u"a strong stretch beyond the text"_s;
    const auto isLabel = [&](const read::Link &link) {
        return link.range.length == 0 ? link.range.start >= 0 : isSound(link.range);
    };
    if (!std::all_of(block.links.begin(), block.links.end(), isLabel))
        return u"a link beyond the text"_s;
    return {};
}

Fault faultOfBlocks(const std::vector<read::Block> &blocks, int lines)
{
    for (const read::Block &block : blocks) {
        if (const Fault fault = faultOfBlock(block, lines); !fault.isEmpty())
            return fault + u": "_s + block.text.left(60);
    }
    return {};
}

Fault faultOfArticle(const model::Article &article, const model::Issue &issue, int lines)
{
    if (article.section < -1 || article.section >= static_cast<int>(issue.sections.size()))
        return u"an article in no section"_s;
    if (!areIn(article.headlineLines, lines))
        return u"a headline beyond the file's lines"_s;
    for (const model::Block &block : article.blocks) {
        if (block.text.isEmpty() || block.text.contains(u'\n') || !areIn(block.lines, lines))
            return u"an article's block that is empty, broken or beyond the file's lines"_s;
        for (const model::Seam &seam : block.seams) {
            if (seam.offset <= 0 || seam.offset >= block.text.size())
                return u"a seam beyond the text"_s;
        }
    }
    if (article.subjects.size() > 3)
        return u"more than three subjects"_s;
    for (const model::Article &brief : article.briefs) {
        if (!brief.briefs.empty())
            return u"briefs within a brief"_s;
        if (const Fault fault = faultOfArticle(brief, issue, lines); !fault.isEmpty())
            return fault;
    }
    return faultOfFound(article);
}

}  // namespace

Fault faultOfDocument(const read::Document &document, int lines)
{
    if (!document.blocks.empty() && !document.items.empty())
        return u"both blocks and items"_s;
    for (const model::Warning &warning : document.warnings) {
        if (warning.line < 0 || warning.line > lines || warning.message.contains(u'\n'))
            return u"a warning beyond the file's lines, or of several lines"_s;
    }
    for (const read::Item &item : document.items) {
        if (!areIn(item.lines, lines))
            return u"an item beyond the file's lines"_s;
        if (const Fault fault = faultOfBlocks(item.blocks, lines); !fault.isEmpty())
            return fault;
    }
    return faultOfBlocks(document.blocks, lines);
}

Fault faultOfIssue(const model::Issue &issue, int lines)
{
    if (issue.date.isValid() != (issue.dateBasis != model::DateBasis::Unknown))
        return u"a date from nowhere"_s;
    for (const model::Article &article : issue.articles) {
        if (const Fault fault = faultOfArticle(article, issue, lines); !fault.isEmpty())
            return fault + u": "_s + article.headline.left(60);
    }
    for (const model::TextLines &piece : issue.loose) {
        if (piece.text.isEmpty() || !areIn(piece.lines, lines))
            return u"loose text that is empty or beyond the file's lines"_s;
    }
    return {};
}

Fault faultOfFound(const model::Article &article)
{
    const auto sizeOf = [&](int block) {
        return block < 0 ? article.headline.size()
                         : article.blocks[static_cast<std::size_t>(block)].text.size();
    };
    const auto count = static_cast<int>(article.blocks.size());
    int block = -1;
    int end = 0;
    for (const model::Figure &figure : article.figures) {
        if (figure.block < block || figure.block >= count ||
            (figure.block == block && figure.range.start < end) ||
            !liesIn(figure.range, sizeOf(figure.block)))
            return u"figures out of order or beyond the text"_s;
        if (figure.quantity.upper && *figure.quantity.upper < figure.quantity.value)
            return u"a range that ends below where it begins"_s;
        block = figure.block;
        end = figure.range.end();
    }
    for (const model::Doubt &doubt : article.doubts) {
        if (doubt.block < -1 || doubt.block >= count || !liesIn(doubt.range, sizeOf(doubt.block)))
            return u"a doubt beyond the text"_s;
        if (messageOf(doubt).isEmpty())
            return u"a doubt that says nothing"_s;
    }
    return {};
}

}  // namespace dateline::tests
