#pragma once

// A page of a run of tokens, packed. The form is in schema.md.

#include "archive/sqlite/token_runs.h"

#include <QByteArray>

#include <optional>

namespace dateline::archive::sqlite {

/// What stands before what within a run: the hash, then the newest article.
bool isBefore(const Token &a, const Token &b);

QByteArray packPage(const std::vector<Token> &tokens);
/// Damaged ones give what they give.
std::vector<Token> unpackPage(const QByteArray &page);

}  // namespace dateline::archive::sqlite
