#pragma once

// What stands above a page's text and belongs to it: kicker, headline, deck, byline, and pictures beside it. They often lie
// outside the element that holds the sentences.

#include "read/html_metadata.h"
#include "read/html_tree.h"

#include <QSet>

namespace dateline::read {

/// The part of a page that is to be read.
struct HtmlText {
    const GumboNode *root = nullptr;      ///< holds all of it
    QSet<const GumboNode *> leftOut;      ///< below `root`, and no part of it
};

/// The heading that is the headline of the text in `main` (null: of the whole page): the one that says what the page's
/// title says; where the title only names the site, the page's sole level-1 heading, or the sole other heading above the
/// text. Null where there is none.
const GumboNode *headlineOf(const GumboNode *page, const GumboNode *main, const HtmlMetadata &metadata);

/// `main` with what leads to it from `headline`, headings right above that one, and what an <article> holds after it.
/// `main` alone where the headline lies inside it, behind it or nowhere.
HtmlText textBelow(const GumboNode *headline, const GumboNode *main);

/// Whether the heading names the site rather than a text: it is the site's name, or what was cut off the page's title, or
/// a few words that end as names of papers and sites do.
bool namesSite(const QString &heading, const HtmlMetadata &metadata);

/// Headings below a node with text right below them, furniture aside.
int countHeadings(const GumboNode *node);

}  // namespace dateline::read
