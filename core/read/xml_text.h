#pragma once

// XML as it is found, made ready for QXmlStreamReader: safe, and with the faults taken out that feeds have.
//
// A document type is never followed and gives no text: one that names a DTD elsewhere (as RSS 0.91 does) is passed
// over, one that declares entities which are external, nested, long or parameters is refused. Entities are resolved
// here, so that the reader below meets the five of XML alone. Line numbers stay what they are in the file.

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace dateline::read {

struct XmlText {
    QString text;           ///< no document type, comments or processing instructions
    int repairs = 0;        ///< bare & and <, entities of HTML, characters that XML forbids, an open CDATA
    int firstRepairLine = 0;
};

/// Errors: Invalid (hostile entities; a tag with more than 1,000 attributes), with the line in the message. Linear.
Result<XmlText> prepareXml(const QString &text);

struct BalancedXml {
    QString text;
    QStringList prefixes;  ///< of all names in it
};

/// Prepared text with every tag closed, none closed twice, and its attributes quoted and given once: for what
/// QXmlStreamReader refuses. Linear.
BalancedXml balanceXml(const QString &prepared);

}  // namespace dateline::read
