#pragma once

#include "archive/archive.h"
#include "archive/subject_judge.h"
#include "archive/sqlite/connection.h"
#include "archive/sqlite/turns.h"

#include <memory>

namespace dateline::archive::sqlite {

/// `judge` may be none: subjects stay as the issues bring them.
std::unique_ptr<archive::Writer> makeWriter(std::unique_ptr<Connection> connection, std::shared_ptr<Turns> turns,
                                            std::shared_ptr<const SubjectJudge> judge);

}  // namespace dateline::archive::sqlite
