#pragma once

// A text's terms, cut ahead of the writer and packed so that the tokenizer only has to hand them on:
// half of what tokenizing costs is then another thread's.

#include <QByteArray>
#include <QString>

#include <functional>

namespace dateline::archive {

/// A term's bytes as the index holds them: UTF-8. Valid during the call.
struct IndexTerm {
    const char *bytes = nullptr;
    int size = 0;
    bool colocated = false;
};
/// False ends it.
using IndexTermSink = std::function<bool(const IndexTerm &)>;

/// Every term of a text in order: text::forEachTerm, in UTF-8.
void forEachIndexTerm(const QString &text, const IndexTermSink &sink);

/// The same, kept. Terms longer than 65,535 bytes cannot be packed: then it is null.
QByteArray packTerms(const QString &text);
void forEachPackedTerm(const QByteArray &packed, const IndexTermSink &sink);

}  // namespace dateline::archive
