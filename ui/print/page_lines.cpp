#include "ui/print/page_lines.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>

namespace dateline::ui {
namespace {

/// A title stays with what it is the title of.
bool isTitle(const ArticleDocument &document, int position)
{
    const ArticleDocument::Placed *part = document.partAt(position);
    if (part == nullptr)
        return true;  // the byline's line
    return part->role != PartRole::Block || part->isSubheading;
}

}  // namespace

std::vector<PageLine> pageLinesOf(const ArticleDocument &document)
{
    std::vector<PageLine> lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const double top = document.documentLayout()->blockBoundingRect(block).top();
        const QTextLayout &layout = *block.layout();
        const bool clings = block.next().isValid() && isTitle(document, block.position());
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const bool opens = i == 0 && layout.lineCount() > 1;
            const bool closesNext = i == layout.lineCount() - 2;
            lines.push_back({top + line.y(), top + line.y() + line.height(), clings || opens || closesNext});
        }
    }
    return lines;
}

std::size_t endOfPage(const std::vector<PageLine> &lines, std::size_t first, double height)
{
    std::size_t end = first + 1;
    while (end < lines.size() && lines[end].bottom - lines[first].top <= height)
        ++end;
    if (end == lines.size())
        return end;
    std::size_t fair = end;
    while (fair > first && lines[fair - 1].clings)
        --fair;
    return fair > first ? fair : end;  // where all of them cling the page is filled
}

}  // namespace dateline::ui
