#pragma once

// HTML that stands in another format, by gumbo: its text as blocks. Scripts, styles and comments give none.

#include "read/document.h"

#include <QByteArrayView>

#include <set>
#include <vector>

namespace dateline::read {

struct HtmlFragment {
    std::vector<Block> blocks;
    std::vector<Picture> pictures;
    std::set<int> commentLines;
    std::set<int> markupLines;  ///< lines of scripts and styles
    bool tooDeep = false;       ///< nested beyond 256: tags were taken out, their structure not looked at
};

/// What `name` stands for in HTML (nbsp, eacute, …); "" where it stands for nothing.
QString htmlEntity(QStringView name);

/// Whether a text is written as HTML: a tag or an entity stands in it.
bool looksLikeHtml(QStringView text);

/// The text of a piece of HTML on one line.
QString htmlToPlain(QStringView html);

/// `firstLine`: the source line that the fragment begins on. UTF-8 in. Linear.
HtmlFragment readHtmlFragment(QByteArrayView html, int firstLine);

}  // namespace dateline::read
