#include "archive/sqlite/anchors.h"

namespace dateline::archive::sqlite {

model::Anchor anchorFrom(const Statement &row, int first)
{
    const QString text = row.text(first + 2);
    const model::TextRange range{static_cast<int>(row.integer(first + 1)), static_cast<int>(text.size())};
    return {{static_cast<int>(row.integer(first)), range}, text, row.text(first + 3), row.text(first + 4)};
}

QVariantList valuesOf(const model::Anchor &anchor)
{
    const auto notNull = [](const QString &text) { return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text); };
    return {anchor.place.block, anchor.place.range.start, notNull(anchor.text), notNull(anchor.before), notNull(anchor.after)};
}

}  // namespace dateline::archive::sqlite
