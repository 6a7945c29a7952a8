#pragma once

#include "archive/archive.h"
#include "archive/sqlite/connection.h"
#include "archive/sqlite/turns.h"

#include <memory>

namespace dateline::archive::sqlite {

std::unique_ptr<archive::Writer> makeWriter(std::unique_ptr<Connection> connection,
                                            std::shared_ptr<Turns> turns);

}  // namespace dateline::archive::sqlite
