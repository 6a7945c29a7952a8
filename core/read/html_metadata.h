#pragma once

// What a page says of itself: meta elements, JSON-LD, the title.

#include "read/html_tree.h"

#include <QDateTime>
#include <QStringList>

namespace dateline::read {

struct HtmlMetadata {
    QString title;         ///< without the site's name
    QString siteName;
    QString address;       ///< canonical
    QString language;
    QString section;
    QString source;
    QStringList authors;
    QDateTime published;
    QDateTime updated;
    QString printedTitle;  ///< the <title> element as it stands
    bool isOneArticle = false;  ///< whether the page says that it is an article
};

HtmlMetadata readHtmlMetadata(const GumboNode *root);

/// A page's <title> without the site's name behind _, |, - or —.
QString withoutSiteName(const QString &title, const QString &siteName);

}  // namespace dateline::read
