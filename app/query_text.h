#pragma once

#include "search/query.h"

#include <QString>

namespace dateline::app {

/// How the query was understood, in words of the user's language (LANGUAGE, LC_ALL, LC_MESSAGES, LANG): 标题:台风 or
/// 標題:台风 where that is Chinese, else title:台风. Typed again, each is the same query.
QString textOf(const search::Query &query);

}  // namespace dateline::app
