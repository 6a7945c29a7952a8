#pragma once

// A list's scope as SQL.

#include "model/listing.h"

#include <QString>
#include <QVariantList>

namespace dateline::archive::sqlite {

struct ScopeCondition {
    QString where;  ///< WHERE …, of issue i, article a and its state st
    QVariantList values;
};

ScopeCondition conditionOf(const model::Scope &scope);

/// FROM … what a condition speaks of; SQLite leaves out what it does not.
inline const QString kFromScope = QStringLiteral("FROM issue i CROSS JOIN article a ON a.issue = i.id LEFT JOIN article_state st ON st.article = a.id ");

/// ORDER BY …: the issues as the scope has them, the articles of one as printed.
QString orderOf(const model::Scope &scope);

}  // namespace dateline::archive::sqlite
