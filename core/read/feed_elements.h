#pragma once

// Elements of a feed that say one thing, each as the reader has just begun it, to its end.

#include <QXmlStreamReader>

namespace dateline::read {

/// The name of an author, who stands as text or as elements of its own; the address where there is no name.
QString readPerson(QXmlStreamReader &xml);

/// A category's text, else its label, else its term.
QString readCategory(QXmlStreamReader &xml);

}  // namespace dateline::read
