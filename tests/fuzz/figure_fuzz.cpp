// Any bytes as a text with figures. Built with clang when DATELINE_FUZZ is on (tests/fuzz/CMakeLists.txt).

#include "model/figures.h"
#include "parse/doubts.h"

#include <QString>

#include <cstdint>
#include <cstdlib>

using namespace dateline;

/// Figures lie in the text one after the other; doubts lie in it.
static bool isSound(const model::Article &article)
{
    const auto size = static_cast<int>(article.blocks.front().text.size());
    int end = 0;
    for (const model::Figure &figure : article.figures) {
        const bool inOrder = figure.range.start >= end && figure.range.length > 0 && figure.range.end() <= size;
        if (!inOrder || (figure.quantity.upper && *figure.quantity.upper < figure.quantity.value))
            return false;
        end = figure.range.end();
    }
    for (const model::Doubt &doubt : article.doubts) {
        if (doubt.range.start < 0 || doubt.range.length < 1 || doubt.range.end() > size || messageOf(doubt).isEmpty())
            return false;
    }
    return true;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    model::Article article;
    article.blocks.push_back({});
    article.blocks.front().text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    article.figures = model::figuresOf(article);
    article.doubts = parse::doubtsOf(article);
    if (!isSound(article))
        std::abort();
    return 0;
}
