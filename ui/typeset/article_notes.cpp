#include "ui/typeset/article_notes.h"

#include "ui/figure_words.h"

#include <algorithm>
#include <tuple>

namespace dateline::ui {
namespace {

/// The part that a block of `article` went to, or its headline for -1; -1 where there is none.
int partOf(const std::vector<Part> &parts, const model::Article &article, int block)
{
    const bool isKnown = block >= 0 && block < static_cast<int>(article.blocks.size());
    const model::Block *wanted = isKnown ? &article.blocks[static_cast<std::size_t>(block)] : nullptr;
    if (block >= 0 && !isKnown)
        return -1;
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const Part &part) {
        return wanted != nullptr ? part.block == wanted
                                 : part.block == nullptr && part.text.data() == QStringView(article.headline).data();
    });
    return found == parts.end() ? -1 : static_cast<int>(found - parts.begin());
}

void collect(std::vector<Note> &notes, const std::vector<Part> &parts, const model::Article &article)
{
    const auto add = [&](int block, const model::TextRange &range, bool isDoubt, const auto &words) {
        const int part = partOf(parts, article, block);
        if (part < 0 || range.start < 0 || range.end() > parts[static_cast<std::size_t>(part)].text.size())
            return;
        const QStringView printed = parts[static_cast<std::size_t>(part)].text.sliced(range.start, range.length);
        if (QString line = words(printed.toString()); !line.isEmpty())
            notes.push_back({{part, range}, isDoubt, std::move(line)});
    };
    for (const model::Figure &figure : article.figures)
        add(figure.block, figure.range, false, [&](const QString &printed) { return figureInWords(printed, figure.quantity); });
    for (const model::Doubt &doubt : article.doubts)
        add(doubt.block, doubt.range, true, [&](const QString &) { return doubtInWords(doubt); });
    for (const model::Article &brief : article.briefs)
        collect(notes, parts, brief);
}

}  // namespace

std::vector<Note> notesOf(const model::Article &article)
{
    const std::vector<Part> parts = partsOf(article);
    std::vector<Note> notes;
    collect(notes, parts, article);
    std::stable_sort(notes.begin(), notes.end(), [](const Note &a, const Note &b) {
        return std::tie(a.place.part, a.place.range.start) < std::tie(b.place.part, b.place.range.start);
    });
    return notes;
}

}  // namespace dateline::ui
