#pragma once

#include "model/listing.h"

namespace dateline::app {

/// An issue as `issues` prints it.
struct ListedIssue {
    model::IssueRow row;
    int doubts = 0;  ///< in all its articles
};

}  // namespace dateline::app
