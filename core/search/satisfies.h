#pragma once

#include "search/query.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace dateline::search {

/// What a query can ask of one article. Where several texts are one here, a line feed stands between
/// them: nothing is found across it.
struct ArticleTexts {
    QString headline;
    QString titles;   ///< series, kicker, deck
    QString body;     ///< every block
    QString section;  ///< its name
    QString people;   ///< reporters, correspondents, photographers
    QString reporters;
    QString publication;
    QString place;
    QString agency;
    QDate date;       ///< the article's own day; invalid when it has none
    QString kind;     ///< codes of properties.h; loose text has none of them
    QString language;
    QStringList has;
    QStringList states;
    QStringList subjects;
    QString tags;     ///< what a reader added, a line each
    QString notes;
};

/// What a name is compared by where a clause means the whole of it.
QString nameKey(QStringView name);

/// Whether the article answers the query, by reading it: where the index alone cannot tell
/// (Pattern::confirm), and for articles that are in no index. Linear in the texts. An article
/// without a date lies in no range of days. An empty query is satisfied by nothing.
bool satisfies(const Query &query, const ArticleTexts &article);

}  // namespace dateline::search
