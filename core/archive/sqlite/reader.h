#pragma once

#include "archive/archive.h"
#include "archive/sqlite/connection.h"

#include <memory>

namespace dateline::archive::sqlite {

std::unique_ptr<archive::Reader> makeReader(std::unique_ptr<Connection> connection);

}  // namespace dateline::archive::sqlite
