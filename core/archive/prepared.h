#pragma once

// All that can be worked out about an issue before the archive is touched: so that an import's
// parsing threads do it, ahead of the one writer.

#include "model/issue.h"
#include "search/sketch.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace dateline::archive {

/// A file's bytes as they were imported.
struct Original {
    QString path;
    QString encoding;
    QByteArray bytes;

    bool operator==(const Original &) const = default;
};

/// A figure as it is looked up.
struct FigureKey {
    QString value;  ///< text::Decimal::sortKey()
    QString upper;  ///< likewise: a range's other end; empty where it is none
    QString unit;   ///< text::comparableUnit()

    bool operator==(const FigureKey &) const = default;
};

/// Of every text that a search looks for figures in (search::ArticleTexts: headline, titles, every block). In order, each
/// once. Relies on the article's figures for those of its headline and running text.
std::vector<FigureKey> figureKeysOf(const model::Article &article);
/// The same of those texts, line feeds between them.
std::vector<FigureKey> figureKeysIn(QStringView texts);

struct PreparedArticle {
    QString body;
    QString titles;
    QString characters;
    QByteArray terms;  ///< of the body, packed (ready_terms.h)
    QByteArray layout;
    int opening = 0;   ///< openingOf()
    QByteArray fingerprint;
    std::vector<FigureKey> figures;
    search::Sketch sketch;  ///< of the story that it tells
};

struct PreparedIssue {
    model::Issue issue;
    QString path;
    QByteArray sha256;  ///< of the file's bytes, 32 bytes
    QByteArray packed;  ///< the file's bytes, compressed
    std::vector<PreparedArticle> articles;  ///< one for each of model::inPrintedOrder(issue.articles)

    /// About what storing it costs: bytes of text.
    qint64 weight() const;
};

QByteArray sha256Of(const QByteArray &bytes);

/// Pure; any thread. Briefs take on the section of the article that they stand in, and its page where they have none.
PreparedIssue prepare(model::Issue issue, const Original &original);
/// With the hash already at hand.
PreparedIssue prepare(model::Issue issue, const Original &original, const QByteArray &sha256);

QByteArray unpack(const QByteArray &packed);

}  // namespace dateline::archive
