#include "archive/sqlite/annotations.h"

#include "archive/sqlite/anchors.h"
#include "archive/sqlite/article_state.h"
#include "archive/sqlite/corrections.h"
#include "archive/sqlite/whole_article.h"
#include "search/satisfies.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using model::ArticleId;
using model::OwnWorkId;

namespace {

Error invalid(const Connection &connection, const QString &why)
{
    return Error{ErrorCode::Invalid, why, connection.path()};
}

Result<void> onOne(Statement &statement, const Connection &connection, OwnWorkId highlight)
{
    if (statement.rowsChanged() > 0)
        return {};
    return Error{ErrorCode::NotFound, u"no highlight %1"_s.arg(highlight), connection.path()};
}

Result<QStringList> tagsOf(Connection &connection, qint64 identity)
{
    QStringList tags;
    Statement rows(connection, u"SELECT tag FROM article_tag WHERE identity = ? ORDER BY key"_s);
    Step step = rows.run(identity);
    for (; step == Step::Row; step = rows.next())
        tags += rows.text(0);
    if (step == Step::Error)
        return rows.error();
    return tags;
}

Result<std::vector<model::Highlight>> highlightsOf(Connection &connection, qint64 identity, const model::Article &article)
{
    std::vector<model::Highlight> highlights;
    Statement rows(connection, u"SELECT id, note, made_at, %1 FROM highlight WHERE identity = ? ORDER BY id"_s.arg(kAnchorColumns));
    Step step = rows.run(identity);
    for (; step == Step::Row; step = rows.next()) {
        const model::Anchor anchor = anchorFrom(rows, 3);
        highlights.push_back({rows.integer(0), anchor.text, rows.text(1), model::placeAround(anchor, article),
                              QDateTime::fromSecsSinceEpoch(rows.integer(2))});
    }
    if (step == Step::Error)
        return rows.error();
    std::stable_sort(highlights.begin(), highlights.end(), [](const model::Highlight &a, const model::Highlight &b) {
        const auto key = [](const model::Highlight &highlight) {
            constexpr int kLast = std::numeric_limits<int>::max();
            return highlight.place ? std::pair(highlight.place->block, highlight.place->range.start) : std::pair(kLast, 0);
        };
        return key(a) < key(b);
    });
    return highlights;
}

}  // namespace

Result<void> setTag(Connection &connection, ArticleId id, const QString &typed, bool on)
{
    const QString tag = model::tagOf(typed);
    const QString key = search::nameKey(tag);
    if (key.isEmpty())
        return invalid(connection, u"a tag needs a name"_s);
    const auto identity = stateOf(connection, id);
    if (!identity)
        return identity.error();
    if (!on) {
        Statement remove(connection, u"DELETE FROM article_tag WHERE identity = ? AND key = ?"_s);
        return remove.run(*identity, key) == Step::Error ? Result<void>(remove.error()) : Result<void>();
    }
    Statement add(connection, u"INSERT INTO article_tag (identity, key, tag) "
                              "VALUES (?, ?, coalesce((SELECT tag FROM article_tag WHERE key = ? LIMIT 1), ?)) "
                              "ON CONFLICT (identity, key) DO NOTHING"_s);
    return add.run(*identity, key, key, tag) == Step::Error ? Result<void>(add.error()) : Result<void>();
}

Result<void> renameTag(Connection &connection, const QString &tag, const QString &typed)
{
    const QString newName = model::tagOf(typed);
    const QString key = search::nameKey(tag), newKey = search::nameKey(newName);
    if (newKey.isEmpty())
        return invalid(connection, u"a tag needs a name"_s);
    Statement rename(connection, u"UPDATE OR REPLACE article_tag SET key = ?, tag = ? WHERE key = ?"_s);
    if (rename.run(newKey, newName, key) == Step::Error)
        return rename.error();
    if (rename.rowsChanged() == 0)
        return Error{ErrorCode::NotFound, u"no tag "_s + tag, connection.path()};
    Statement spell(connection, u"UPDATE article_tag SET tag = ? WHERE key = ?"_s);
    return spell.run(newName, newKey) == Step::Error ? Result<void>(spell.error()) : Result<void>();
}

Result<std::vector<model::TagRow>> tagCounts(Connection &connection)
{
    std::vector<model::TagRow> tags;
    Statement rows(connection, u"SELECT min(t.tag), count(*) FROM article_tag t JOIN article_state s ON s.identity = t.identity "
                               "WHERE s.article IS NOT NULL GROUP BY t.key ORDER BY 2 DESC, t.key"_s);
    Step step = rows.run();
    for (; step == Step::Row; step = rows.next())
        tags.push_back({rows.text(0), rows.integer(1)});
    if (step == Step::Error)
        return rows.error();
    return tags;
}

Result<void> setNote(Connection &connection, ArticleId id, const QString &note)
{
    const auto identity = stateOf(connection, id);
    if (!identity)
        return identity.error();
    Statement set(connection, u"UPDATE article_state SET note = ? WHERE identity = ?"_s);
    const QVariant kept = note.trimmed().isEmpty() ? QVariant() : QVariant(note);
    return set.run(kept, *identity) == Step::Error ? Result<void>(set.error()) : Result<void>();
}

Result<OwnWorkId> addHighlight(Connection &connection, ArticleId id, const model::TextPlace &place, const QString &note)
{
    const auto article = textOfArticle(connection, id);
    if (!article)
        return article.error();
    const auto anchor = model::anchorAt(*article, place);
    if (!anchor)
        return invalid(connection, u"no text there to highlight"_s);
    const auto identity = stateOf(connection, id);
    if (!identity)
        return identity.error();
    Statement add(connection, u"INSERT INTO highlight (identity, note, made_at, %1) VALUES (?, ?, ?, %2)"_s.arg(
                                  kAnchorColumns, kAnchorValues));
    if (add.runWith(QVariantList{*identity, note.isNull() ? u""_s : note, QDateTime::currentSecsSinceEpoch()} + valuesOf(*anchor)) == Step::Error)
        return add.error();
    return add.lastInsertId();
}

Result<void> setHighlightNote(Connection &connection, OwnWorkId highlight, const QString &note)
{
    Statement set(connection, u"UPDATE highlight SET note = ? WHERE id = ?"_s);
    return set.run(note, highlight) == Step::Error ? Result<void>(set.error()) : onOne(set, connection, highlight);
}

Result<void> removeHighlight(Connection &connection, OwnWorkId highlight)
{
    Statement remove(connection, u"DELETE FROM highlight WHERE id = ?"_s);
    return remove.run(highlight) == Step::Error ? Result<void>(remove.error()) : onOne(remove, connection, highlight);
}

Result<model::OwnWork> ownWorkOf(Connection &connection, ArticleId id, const model::Article &article)
{
    model::OwnWork own;
    Statement state(connection, u"SELECT identity, note FROM article_state WHERE article = ?"_s);
    switch (state.run(id)) {
    case Step::Error:
        return state.error();
    case Step::Done:
        return own;
    case Step::Row:
        break;
    }
    const qint64 identity = state.integer(0);
    own.note = state.text(1);
    state.finish();
    auto tags = tagsOf(connection, identity);
    if (!tags)
        return tags.error();
    own.tags = std::move(tags).value();
    auto highlights = highlightsOf(connection, identity, article);
    if (!highlights)
        return highlights.error();
    own.highlights = std::move(highlights).value();
    auto corrections = correctionsOf(connection, identity, article);
    if (!corrections)
        return corrections.error();
    own.corrections = std::move(corrections).value();
    return own;
}

}  // namespace dateline::archive::sqlite
