#pragma once

// gumbo's tree, bounded in depth, and what is asked of its nodes.

#include "read/html_fragment.h"

#include <QByteArrayView>
#include <QString>

#include <gumbo.h>

#include <functional>
#include <memory>

namespace dateline::read {

constexpr int kDeepestHtml = 256;  ///< gumbo has no bound, and takes 5 s on 20,000 nested <div>

struct DestroyHtml {
    void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};
using HtmlTree = std::unique_ptr<GumboOutput, DestroyHtml>;

/// Null where elements nest deeper than kDeepestHtml. The bytes must outlive the tree.
HtmlTree parseHtml(QByteArrayView html);

/// An attribute's value, "" where there is none.
QString attributeOf(const GumboNode *node, const char *name);

/// All text below a node on one line; scripts and styles left out.
QString textOf(const GumboNode *node);

/// Calls `visit` for every element below and including `node`, in order, until it says false for one: what is below that
/// is passed over.
void forEachElement(const GumboNode *node, const std::function<bool(const GumboNode *)> &visit);

/// Whether an element's text is never shown: scripts, styles, templates.
bool isUnseen(GumboTag tag);

}  // namespace dateline::read
