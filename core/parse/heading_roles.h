#pragma once

// What each heading of a file is for, before anything is taken apart.

#include "parse/house_styles.h"
#include "read/document.h"

#include <QStringView>

#include <vector>

namespace dateline::parse {

enum class HeadingRole {
    Title,       ///< the issue's own
    Summary,     ///< heads its list of contents
    Group,       ///< heads the news after that list
    Section,
    Kicker,      ///< stands above the headline that follows
    Headline,
    Deck,        ///< second part of the headline right above, with the article's text below it
    Subheading,  ///< belongs to the article before it
    Loose,       ///< a banner with nothing below it
};

/// A heading with what lies between it and the next one.
struct HeadingEntry {
    const read::Block *heading = nullptr;
    std::size_t from = 0;  ///< the blocks below it: [from, to)
    std::size_t to = 0;
    int text = 0;          ///< characters of its own text, links, stamps and masthead lines aside
    bool hasLink = false;  ///< a link to the source stands below it
    HeadingRole role = HeadingRole::Headline;
};

/// The headings among `blocks`, in order; they point into it. `printedPage`: as columns.h tells.
std::vector<HeadingEntry> readHeadings(const std::vector<read::Block> &blocks, const HouseStyles &styles,
                                       bool printedPage);

/// Whether a heading or line could be a banner: a few words that make no sentence.
bool isBanner(QStringView text);

}  // namespace dateline::parse
