#pragma once

// A text in a feed: plain, escaped HTML, or markup that stands in the XML itself; with its place in the file.

#include "read/document.h"

#include <QUrl>

#include <QXmlStreamReader>

#include <functional>

namespace dateline::read {

/// What an element inherits from those around it.
struct XmlScope {
    QUrl base;         ///< xml:base, resolved as far as it can be
    QString language;  ///< xml:lang

    XmlScope within(const QXmlStreamAttributes &attributes) const;
};

struct TextConstruct {
    QString text;
    bool isHtml = false;
    int line = 1;  ///< where the text begins in the file
    XmlScope scope;

    bool isEmpty() const { return text.isEmpty(); }
};

/// The element that `xml` has just begun, to its end. A text that says nothing of its type is HTML if it looks like it.
TextConstruct readTextConstruct(QXmlStreamReader &xml, const XmlScope &scope);

/// The characters in the element that `xml` has just begun, to its end, markup left out. `takesChild` is asked at each
/// element in it, and reads it to its end where it says so.
QString readFlatText(QXmlStreamReader &xml, const std::function<bool()> &takesChild = {});

/// On one line, without markup.
QString toPlain(const TextConstruct &construct);

/// Its blocks and pictures, links resolved, in the place of the item's.
void readInto(Item &item, const TextConstruct &construct);

/// Plain text as blocks; `line` is where it begins in the file.
std::vector<Block> plainToBlocks(const QString &text, int line);

/// Every link's address seen from `base`.
void resolveLinks(std::vector<Block> &blocks, const QUrl &base);

/// `address` seen from `base`; as it stands where there is no base or no sense in it.
QString resolvedAddress(const QUrl &base, const QString &address);

/// White space at the ends off, line ends to spaces; other white space as printed.
QString onOneLine(QStringView text);

}  // namespace dateline::read
