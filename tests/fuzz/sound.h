#pragma once

// What must be true of every Document and every Issue, whatever they were made of.

#include "fuzz/targets.h"

#include "model/issue.h"
#include "read/document.h"

namespace dateline::tests {

/// `lines`: how many the file has, the empty one behind its last line end included.
Fault faultOfDocument(const read::Document &document, int lines);
Fault faultOfIssue(const model::Issue &issue, int lines);
/// Figures lie in their texts one after the other; doubts lie in theirs and say something.
Fault faultOfFound(const model::Article &article);

}  // namespace dateline::tests
