#pragma once

// The elements of a feed into a Document, whatever dialect it is in (feed_terms.h).

#include "read/document.h"
#include "read/feed_terms.h"
#include "read/text_construct.h"

#include <QXmlStreamReader>

#include <optional>

namespace dateline::read {

class FeedReader final {
public:
    FeedReader(QXmlStreamReader &xml, Document &document) : m_xml(xml), m_document(document) {}

    /// All of the file, or as far as it is well-formed (xml.hasError() says so). Depth is bounded.
    void read();

private:
    struct Draft;

    FeedTerm term() const;
    void container(const XmlScope &scope, int depth);
    void aboutWhole(FeedTerm term, const XmlScope &scope);
    void item(const XmlScope &scope);
    void aboutItem(FeedTerm term, const XmlScope &scope, Draft &draft);
    void finish(Draft &draft);
    void resolveLinks();
    QString readSource(const XmlScope &scope);
    std::optional<QString> readLink(const XmlScope &scope, int &rank);
    void addField(const QString &name, const QString &value, int line);

    QXmlStreamReader &m_xml;
    Document &m_document;
    QString m_rootNamespace;
    QString m_link;
    int m_linkRank = 0;
};

}  // namespace dateline::read
