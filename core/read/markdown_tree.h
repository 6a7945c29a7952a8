#pragma once

// cmark-gfm's tree of a Markdown text, with tables.

#include <QByteArray>

#include <cmark-gfm.h>

#include <memory>

namespace dateline::read {

struct FreeNode {
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
using MarkdownTree = std::unique_ptr<cmark_node, FreeNode>;

/// CommonMark; tables too, where looking for them takes linear time.
MarkdownTree parseMarkdown(const QByteArray &utf8);

}  // namespace dateline::read
