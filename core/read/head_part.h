#pragma once

// What the classes of a newspaper's page call the lines around a headline: Chinese e-papers in pinyin (yinti, futi,
// zuozhe), others in English. Data: a new name is a row.

#include "read/document.h"

#include <gumbo.h>

namespace dateline::read {

/// By a word of its class or id; None for anything longer than a title.
HeadPart headPartOf(const GumboNode *node);

/// Whether a short text is a page's line: 第05版：民生, A05版 民生.
bool isPageLine(QStringView text);

}  // namespace dateline::read
