#pragma once

// What the elements of feeds mean, whatever dialect they come from: RSS 0.9x … 2.0 and 1.0 (RDF), Atom 0.3 and 1.0,
// CDF, and the modules that say something a reader shows (Dublin Core, content, iTunes).

#include <QString>
#include <QStringView>

namespace dateline::read {

enum class FeedTerm {
    None,
    Container,  ///< channel, feed, items: what holds items and says things about the whole
    Item,
    Title,
    Link,
    Id,
    Content,
    Description,
    Author,
    Published,
    Updated,
    Category,
    Language,
    Source,
};

/// `name` in lower case. `rootNamespace`: whatever the file's outermost element is in counts as the feed's own.
FeedTerm feedTermOf(QStringView namespaceUri, QStringView name, QStringView rootNamespace);

/// Where the prefixes that feeds use without declaring them belong (dc, content, …); a name of its own for any other.
QString namespaceOfPrefix(const QString &prefix);

/// Whether the outermost element of an XML file makes it a feed.
bool isFeedRoot(QStringView name);

}  // namespace dateline::read
