#pragma once

#include "archive/subject_judge.h"
#include "base/result.h"

namespace dateline::library {

/// Judges as the parser does, by the vocabulary that is compiled in.
Result<std::shared_ptr<const archive::SubjectJudge>> subjectJudge();

}  // namespace dateline::library
