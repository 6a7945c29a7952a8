#pragma once

// Articles as HTML 5: escaped, without scripts or references to anything, so that a page is the same wherever it is opened. Pure.

#include "archive/archive.h"

#include <QString>

namespace dateline::library {

/// An <article>.
QString toHtmlArticle(const archive::StoredArticle &stored);
/// A whole document around such articles.
QString htmlBefore(const QString &title, const QString &language);
QString htmlAfter();

}  // namespace dateline::library
