#pragma once

namespace dateline::ui {

/// What a reader chose for the page's type. How a text is written still decides what is not chosen.
struct TypeOptions {
    enum class Paragraphs { AsWritten, Indented, Spaced };

    static constexpr int kLeast = 70;   ///< percent, of the two below
    static constexpr int kMost = 150;

    bool sans = false;
    int leading = 100;  ///< height of a line, percent of what the script takes
    int measure = 100;  ///< width of the column, so too
    Paragraphs paragraphs = Paragraphs::AsWritten;
    bool fullWidth = false;  ///< ASCII punctuation between Han characters is shown full-width; copied as printed

    bool operator==(const TypeOptions &) const = default;
};

}  // namespace dateline::ui
