#pragma once

// An anchor's columns, which the tables of what is tied to words share.

#include "archive/sqlite/statement.h"
#include "model/anchor.h"

namespace dateline::archive::sqlite {

inline const QString kAnchorColumns = QStringLiteral("block, start, text, before, after");
inline const QString kAnchorValues = QStringLiteral("?, ?, ?, ?, ?");
inline constexpr int kAnchorWidth = 5;

model::Anchor anchorFrom(const Statement &row, int firstColumn);
QVariantList valuesOf(const model::Anchor &anchor);

}  // namespace dateline::archive::sqlite
