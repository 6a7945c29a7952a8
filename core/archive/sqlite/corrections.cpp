#include "archive/sqlite/corrections.h"

#include "archive/corrected.h"
#include "archive/layout.h"
#include "archive/sqlite/anchors.h"
#include "archive/sqlite/article_state.h"
#include "archive/sqlite/rows.h"
#include "archive/sqlite/whole_article.h"

#include <QDateTime>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using model::Article;
using model::ArticleId;
using model::OwnWorkId;

namespace {

/// A correction on its way into the text.
struct Applied {
    OwnWorkId id = 0;
    QString printed;
    std::optional<model::TextPlace> place;
};

/// Puts in what is not undone, as far as its words are there.
Result<std::vector<Applied>> putIn(Connection &connection, ArticleId id, Article &article)
{
    std::vector<Applied> all;
    Statement rows(connection, u"SELECT c.id, c.corrected, %1 FROM correction c JOIN article_state s ON s.identity = c.identity "
                               "WHERE s.article = ? AND c.undone_at IS NULL ORDER BY c.id"_s.arg(kAnchorColumns));
    Step step = rows.run(id);
    for (; step == Step::Row; step = rows.next()) {
        const model::Anchor anchor = anchorFrom(rows, 2);
        const QString corrected = rows.text(1);
        const int length = static_cast<int>(corrected.size());
        const auto place = model::placeOf(anchor, article);
        if (place) {
            replaceText(article, *place, corrected);
            for (Applied &before : all)
                before.place = before.place ? placeAfter(*before.place, *place, length) : std::nullopt;
        }
        all.push_back({rows.integer(0), place ? anchor.text : QString(), place});
        if (all.back().place)
            all.back().place->range.length = length;
    }
    if (step == Step::Error)
        return rows.error();
    return all;
}

Result<void> notePlaces(Connection &connection, ArticleId id, const std::vector<Applied> &all)
{
    Statement forget(connection, u"UPDATE correction SET now_block = NULL, now_start = NULL "
                                 "WHERE identity = (SELECT identity FROM article_state WHERE article = ?)"_s);
    if (forget.run(id) == Step::Error)
        return forget.error();
    Statement note(connection, u"UPDATE correction SET now_block = ?, now_start = ? WHERE id = ?"_s);
    for (const Applied &one : all) {
        if (one.place && note.run(one.place->block, one.place->range.start, one.id) == Step::Error)
            return note.error();
    }
    return {};
}

/// One line, as every text here is.
QString asLine(const QString &typed)
{
    QString line = typed;
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line;
}

}  // namespace

CorrectionStore::CorrectionStore(Connection &connection, IndexWriter &index)
    : m_connection(connection), m_index(index), m_figures(connection)
{
}

Result<CorrectionStore::Printed> CorrectionStore::printedText(ArticleId id)
{
    Statement row(m_connection, u"SELECT headline, layout, body FROM printed_text WHERE id = ?"_s);
    const Step step = row.run(id);
    if (step == Step::Error)
        return row.error();
    if (step == Step::Row) {
        Printed printed{.article = {}, .isCorrected = true};
        printed.article.headline = row.text(0);
        readLayout(row.bytes(1), row.text(2), printed.article);
        return printed;
    }
    auto present = textOfArticle(m_connection, id);
    if (!present)
        return present.error();
    return Printed{std::move(present).value(), false};
}

Result<OwnWorkId> CorrectionStore::add(ArticleId id, const model::TextPlace &place, const QString &typed)
{
    const auto present = textOfArticle(m_connection, id);
    if (!present)
        return present.error();
    const auto anchor = model::anchorAt(*present, place);
    const QString corrected = asLine(typed);
    if (!anchor || anchor->text == corrected)
        return Error{ErrorCode::Invalid, u"nothing there to correct"_s, m_connection.path()};
    if (corrected.trimmed().isEmpty() && anchor->text.size() == model::textOf(*present, place.block).size())
        return Error{ErrorCode::Invalid, u"a paragraph cannot be struck out as a whole"_s, m_connection.path()};
    const auto identity = stateOf(m_connection, id);
    if (!identity)
        return identity.error();
    Statement insert(m_connection, u"INSERT INTO correction (identity, corrected, made_at, %1) VALUES (?, ?, ?, %2)"_s.arg(
                                       kAnchorColumns, kAnchorValues));
    const QVariantList own{*identity, corrected.isNull() ? u""_s : corrected, QDateTime::currentSecsSinceEpoch()};
    if (insert.runWith(own + valuesOf(*anchor)) == Step::Error)
        return insert.error();
    const OwnWorkId correction = insert.lastInsertId();
    if (auto applied = apply(id); !applied)
        return applied.error();
    return correction;
}

Result<void> CorrectionStore::setInForce(OwnWorkId correction, bool inForce)
{
    Statement find(m_connection, u"SELECT s.article FROM correction c JOIN article_state s ON s.identity = c.identity WHERE c.id = ?"_s);
    const Step found = find.run(correction);
    if (found == Step::Error)
        return find.error();
    if (found == Step::Done)
        return Error{ErrorCode::NotFound, u"no correction %1"_s.arg(correction), m_connection.path()};
    const ArticleId article = find.integer(0);
    find.finish();
    Statement set(m_connection, u"UPDATE correction SET undone_at = ? WHERE id = ?"_s);
    const QVariant undone = inForce ? QVariant() : QVariant(QDateTime::currentSecsSinceEpoch());
    if (set.run(undone, correction) == Step::Error)
        return set.error();
    return article != 0 ? apply(article) : Result<void>();
}

Result<void> CorrectionStore::applyTo(model::IssueId issue)
{
    std::vector<ArticleId> articles;
    Statement rows(m_connection, u"SELECT DISTINCT s.article FROM correction c JOIN article_state s ON s.identity = c.identity "
                                 "WHERE s.issue = ? AND s.article IS NOT NULL"_s);
    Step step = rows.run(issue);
    for (; step == Step::Row; step = rows.next())
        articles.push_back(rows.integer(0));
    if (step == Step::Error)
        return rows.error();
    for (const ArticleId article : articles) {
        if (auto applied = apply(article); !applied)
            return applied;
    }
    return {};
}

Result<void> CorrectionStore::apply(ArticleId id)
{
    const auto printed = printedText(id);
    if (!printed)
        return printed.error();
    Article article = printed->article;
    const auto corrections = putIn(m_connection, id, article);
    if (!corrections)
        return corrections.error();
    QStringList replaced;
    for (const Applied &one : *corrections) {
        if (!one.printed.isEmpty())
            replaced += one.printed;
    }
    if (!printed->isCorrected && replaced.isEmpty())
        return notePlaces(m_connection, id, *corrections);
    // The index is told what it held before that changes.
    if (auto removed = m_index.remove(id); !removed)
        return removed;
    if (auto kept = keepPrinted(id, printed->article, replaced); !kept)
        return kept;
    if (auto set = setText(id, article); !set)
        return set;
    if (auto noted = notePlaces(m_connection, id, *corrections); !noted)
        return noted;
    if (auto indexed = indexFigures(id); !indexed)
        return indexed;
    return m_index.addStored(id);
}

Result<void> CorrectionStore::keepPrinted(ArticleId id, const Article &printed, const QStringList &replaced)
{
    if (replaced.isEmpty()) {
        Statement remove(m_connection, u"DELETE FROM printed_text WHERE id = ?"_s);
        return remove.run(id) == Step::Error ? Result<void>(remove.error()) : Result<void>();
    }
    Statement keep(m_connection, u"INSERT OR REPLACE INTO printed_text (id, headline, layout, body, replaced) "
                                 "VALUES (?, ?, ?, ?, ?)"_s);
    if (keep.run(id, printed.headline, writeLayout(printed), bodyOf(printed), replaced.join(u'\n')) == Step::Error)
        return keep.error();
    return {};
}

Result<void> CorrectionStore::setText(ArticleId id, const Article &article)
{
    Statement text(m_connection, u"UPDATE article_text SET layout = ?, body = ? WHERE id = ?"_s);
    if (text.run(writeLayout(article), bodyOf(article), id) == Step::Error)
        return text.error();
    Statement row(m_connection, u"UPDATE article SET headline = ?, doubts = ?, opening = ? WHERE id = ?"_s);
    if (row.run(article.headline, static_cast<int>(article.doubts.size()), openingOf(article), id) == Step::Error)
        return row.error();
    return {};
}

Result<void> CorrectionStore::indexFigures(ArticleId id)
{
    if (auto removed = m_figures.remove(id); !removed)
        return removed;
    Statement texts(m_connection, selectTexts());
    if (texts.run(id) != Step::Row)
        return texts.error();
    const QStringList lines{texts.text(0), texts.text(1), texts.text(2)};
    texts.finish();
    return m_figures.add(id, figureKeysIn(lines.join(u'\n')));
}

Result<std::vector<model::Correction>> correctionsOf(Connection &connection, qint64 identity, const Article &article)
{
    std::vector<model::Correction> corrections;
    Statement rows(connection, u"SELECT id, text, corrected, made_at, undone_at, now_block, now_start FROM correction "
                               "WHERE identity = ? ORDER BY id"_s);
    Step step = rows.run(identity);
    for (; step == Step::Row; step = rows.next()) {
        model::Correction correction{rows.integer(0), rows.text(1), rows.text(2), {}, QDateTime::fromSecsSinceEpoch(rows.integer(3)), {}};
        if (!rows.isNull(4))
            correction.undone = QDateTime::fromSecsSinceEpoch(rows.integer(4));
        const int block = static_cast<int>(rows.integer(5)), start = static_cast<int>(rows.integer(6));
        const int length = static_cast<int>(correction.corrected.size());
        if (!rows.isNull(5) && start + length <= model::textOf(article, block).size())
            correction.place = {block, {start, length}};
        corrections.push_back(std::move(correction));
    }
    if (step == Step::Error)
        return rows.error();
    return corrections;
}

}  // namespace dateline::archive::sqlite
