#include "archive/sqlite/issue_store.h"

#include "archive/sqlite/article_ids.h"
#include "archive/sqlite/contents_version.h"
#include "archive/sqlite/days.h"
#include "archive/sqlite/kept_state.h"
#include "archive/sqlite/publications.h"
#include "model/names.h"

#include <QDateTime>

#include <numeric>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using model::ArticleId;
using model::IssueId;

namespace {

/// Names are kept as lines: none holds a line feed, and no phrase reaches from one to the next.
QString lines(const QStringList &names) { return names.join(u'\n'); }

/// To the letter what the view article_content gives: FTS5 must be told the same again when the row goes.
QString peopleOf(const model::Article &article)
{
    const QString people = lines(article.reporters) + u'\n' + lines(article.correspondents) + u'\n'
                           + lines(article.photographers);
    qsizetype first = 0;
    qsizetype last = people.size();
    while (first < last && people[first] == u'\n')
        ++first;
    while (last > first && people[last - 1] == u'\n')
        --last;
    return people.sliced(first, last - first);
}

int doubtsIn(const std::vector<model::PlacedArticle> &placed)
{
    return std::accumulate(placed.begin(), placed.end(), 0, [](int sum, const model::PlacedArticle &place) {
        return sum + static_cast<int>(place.article->doubts.size());
    });
}

std::optional<qint64> dayOrNull(const QDate &date)
{
    const qint64 day = dayNumber(date);
    return day == 0 ? std::nullopt : std::optional(day);
}

}  // namespace

IssueStore::IssueStore(Connection &connection, IndexWriter &index, SubjectStore &subjects, TellingStore &tellings)
    : m_connection(connection),
      m_index(index),
      m_sourceAt(connection, u"SELECT source.issue, source.sha256, source.is_copy, issue.removed_at IS NOT NULL "
                             "FROM source JOIN issue ON issue.id = source.issue WHERE source.path = ?"_s),
      m_present(connection, u"SELECT document.issue, issue.path FROM document "
                            "JOIN issue ON issue.id = document.issue "
                            "WHERE document.sha256 = ? AND document.replaced_at IS NULL AND issue.removed_at IS NULL LIMIT 1"_s),
      m_countArticles(connection, u"SELECT count(*), coalesce(sum(doubts), 0) FROM article WHERE issue = ?"_s),
      m_setSource(connection, u"INSERT OR REPLACE INTO source (path, issue, sha256, is_copy) "
                              "VALUES (?, ?, ?, ?)"_s),
      m_insertIssue(connection, u"INSERT INTO issue (path, publication, number, title, language, format, "
                                "date, date_basis, date_reason, day, arrived, printed_publication) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_updateIssue(connection, u"UPDATE issue SET publication = ?, number = ?, title = ?, language = ?, "
                                "format = ?, date = ?, date_basis = ?, date_reason = ?, day = ?, "
                                "printed_publication = ?, removed_at = NULL WHERE id = ?"_s),
      m_retireDocument(connection, u"UPDATE document SET replaced_at = ? "
                                   "WHERE issue = ? AND replaced_at IS NULL"_s),
      m_insertDocument(connection, u"INSERT INTO document (issue, sha256, path, encoding, imported_at, "
                                   "bytes) VALUES (?, ?, ?, ?, ?, ?)"_s),
      m_insertSection(connection, u"INSERT INTO section (issue, position, name, page) VALUES (?, ?, ?, ?)"_s),
      m_insertArticle(connection,
                      u"INSERT INTO article (id, issue, position, section, page, kind, date, series, kicker, "
                      "headline, deck, titles, headline_first, headline_last, dateline, agency, place, "
                      "reporters, correspondents, photographers, source_url, fingerprint, parent, language, doubts, opening) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_insertText(connection, u"INSERT INTO article_text (id, layout, body) VALUES (?, ?, ?)"_s),
      m_insertLoose(connection, u"INSERT INTO loose (issue, position, first_line, last_line, text) "
                                "VALUES (?, ?, ?, ?, ?)"_s),
      m_figures(connection),
      m_corrections(connection, index),
      m_subjects(subjects),
      m_tellings(tellings)
{
}

Result<std::optional<IssueStore::Source>> IssueStore::sourceAt(const QString &path)
{
    switch (m_sourceAt.run(path)) {
    case Step::Error:
        return m_sourceAt.error();
    case Step::Done:
        return std::optional<Source>();
    case Step::Row:
        break;
    }
    const Source source{m_sourceAt.integer(0), m_sourceAt.bytes(1), m_sourceAt.integer(2) != 0, m_sourceAt.integer(3) != 0};
    m_sourceAt.finish();
    return std::optional(source);
}

Result<Stored> IssueStore::unchanged(IssueId issue)
{
    if (m_countArticles.run(issue) != Step::Row)
        return m_countArticles.error();
    const Stored stored{StoreStatus::Unchanged, issue, static_cast<int>(m_countArticles.integer(0)),
                        static_cast<int>(m_countArticles.integer(1))};
    m_countArticles.finish();
    return stored;
}

Result<std::optional<IssueStore::Known>> IssueStore::known(const QString &path, const QByteArray &sha256)
{
    const auto source = sourceAt(path);
    if (!source)
        return source.error();
    std::optional<IssueId> issue;
    bool isNewPath = false;
    if (*source && (*source)->sha256 == sha256 && !(*source)->isRemoved) {
        issue = (*source)->issue;
    } else {
        const Step found = m_present.run(sha256);
        if (found == Step::Error)
            return m_present.error();
        if (found == Step::Row)
            issue = m_present.integer(0);
        m_present.finish();
        isNewPath = true;
    }
    if (!issue)
        return std::optional<Known>();
    const auto stored = unchanged(*issue);
    if (!stored)
        return stored.error();
    return std::optional(Known{*stored, isNewPath});
}

Result<void> IssueStore::rememberCopy(const QString &path, const QByteArray &sha256, IssueId issue)
{
    if (m_present.run(sha256) != Step::Row)
        return m_present.error();
    const bool isCopy = m_present.text(1) != path;
    m_present.finish();
    return setSource(path, issue, sha256, isCopy);
}

Result<void> IssueStore::setSource(const QString &path, IssueId issue, const QByteArray &sha256, bool isCopy)
{
    if (m_setSource.run(path, issue, sha256, static_cast<int>(isCopy)) == Step::Error)
        return m_setSource.error();
    return {};
}

Result<Stored> IssueStore::store(const PreparedIssue &prepared)
{
    const auto found = known(prepared.path, prepared.sha256);
    if (!found)
        return found.error();
    if (*found) {
        if ((*found)->isNewPath) {
            if (auto kept = rememberCopy(prepared.path, prepared.sha256, (*found)->stored.issue); !kept)
                return kept.error();
        }
        return (*found)->stored;
    }
    const auto source = sourceAt(prepared.path);
    if (!source)
        return source.error();
    if (!*source || (*source)->isCopy)
        return add(prepared);
    auto stored = replace(prepared, (*source)->issue);
    if (stored && (*source)->isRemoved)
        return Stored{StoreStatus::Added, stored->issue, stored->articles, stored->doubts};
    return stored;
}

Result<Stored> IssueStore::add(const PreparedIssue &prepared)
{
    const model::Issue &issue = prepared.issue;
    const auto version = contentsVersion(m_connection);
    if (!version)
        return version.error();
    const qint64 arrived = *version + 1;  // which it will be when this is committed
    const auto publication = publicationInForce(m_connection, issue.publication);
    if (!publication)
        return publication.error();
    if (m_insertIssue.run(prepared.path, *publication, issue.number, issue.title, issue.language,
                          issue.format, dayOrNull(issue.date), model::nameOf(issue.dateBasis),
                          issue.dateReason, dayNumber(issue.date), arrived, issue.publication)
        == Step::Error)
        return m_insertIssue.error();
    const IssueId id = m_insertIssue.lastInsertId();
    if (auto source = setSource(prepared.path, id, prepared.sha256, false); !source)
        return source.error();
    if (auto document = insertDocument(prepared, id); !document)
        return document.error();
    if (const auto contents = insertContents(prepared, id, {}); !contents)
        return contents.error();
    return Stored{StoreStatus::Added, id, static_cast<int>(prepared.articles.size()), doubtsIn(model::inPrintedOrder(issue.articles))};
}

Result<Stored> IssueStore::replace(const PreparedIssue &prepared, IssueId id)
{
    const model::Issue &issue = prepared.issue;
    KeptState state(m_connection);
    if (auto taken = state.take(id); !taken)
        return taken.error();
    Statement hand(m_connection, u"SELECT day FROM issue_state WHERE issue = ?"_s);
    const Step handStep = hand.run(id);
    if (handStep == Step::Error)
        return hand.error();
    const QDate byHand = handStep == Step::Row ? dateOfDay(hand.integer(0)) : QDate();
    hand.finish();

    if (auto removed = removeContents(id); !removed)
        return removed.error();
    const auto publication = publicationInForce(m_connection, issue.publication);
    if (!publication)
        return publication.error();
    if (m_updateIssue.run(*publication, issue.number, issue.title, issue.language, issue.format,
                          dayOrNull(issue.date), model::nameOf(issue.dateBasis), issue.dateReason,
                          dayNumber(byHand.isValid() ? byHand : issue.date), issue.publication, id)
        == Step::Error)
        return m_updateIssue.error();
    if (auto source = setSource(prepared.path, id, prepared.sha256, false); !source)
        return source.error();
    if (auto document = replaceDocument(prepared, id); !document)
        return document.error();
    const auto ids = insertContents(prepared, id, byHand);
    if (!ids)
        return ids.error();
    std::vector<Identity> present;
    const auto placed = model::inPrintedOrder(issue.articles);
    for (std::size_t i = 0; i < placed.size(); ++i) {
        present.push_back({prepared.articles[i].fingerprint, placed[i].article->headline,
                           prepared.articles[i].body});
    }
    if (auto given = state.giveBack(present, *ids); !given)
        return given.error();
    if (auto corrected = m_corrections.applyTo(id); !corrected)
        return corrected.error();
    return Stored{StoreStatus::Replaced, id, static_cast<int>(prepared.articles.size()), doubtsIn(placed)};
}

Result<void> IssueStore::replaceDocument(const PreparedIssue &prepared, IssueId issue)
{
    // The same bytes read again, perhaps as another charset, are no other version.
    Statement readAs(m_connection, u"UPDATE document SET encoding = ? WHERE issue = ? AND sha256 = ? AND replaced_at IS NULL"_s);
    if (readAs.run(prepared.issue.encoding, issue, prepared.sha256) == Step::Error)
        return readAs.error();
    if (readAs.rowsChanged() > 0)
        return {};
    if (m_retireDocument.run(QDateTime::currentSecsSinceEpoch(), issue) == Step::Error)
        return m_retireDocument.error();
    return insertDocument(prepared, issue);
}

Result<void> IssueStore::remove(IssueId issue)
{
    Statement note(m_connection, u"UPDATE issue SET removed_at = ? WHERE id = ? AND removed_at IS NULL"_s);
    if (note.run(QDateTime::currentSecsSinceEpoch(), issue) == Step::Error)
        return note.error();
    if (note.rowsChanged() == 0)
        return Error{ErrorCode::NotFound, u"no issue %1"_s.arg(issue), m_connection.path()};
    KeptState state(m_connection);
    if (auto taken = state.take(issue); !taken)
        return taken;
    if (auto removed = removeContents(issue); !removed)
        return removed;
    return state.giveBack({}, {});
}

Result<void> IssueStore::erase(IssueId issue)
{
    Statement erase(m_connection, u"DELETE FROM issue WHERE id = ? AND removed_at IS NOT NULL"_s);
    if (erase.run(issue) == Step::Error)
        return erase.error();
    if (erase.rowsChanged() == 0)
        return Error{ErrorCode::NotFound, u"no removed issue %1"_s.arg(issue), m_connection.path()};
    return {};
}

Result<void> IssueStore::removeContents(IssueId issue)
{
    if (auto left = m_tellings.leave(issue); !left)
        return left;
    Statement articles(m_connection, u"SELECT id FROM article WHERE issue = ? ORDER BY id"_s);
    Step step = articles.run(issue);
    for (; step == Step::Row; step = articles.next()) {
        if (auto removed = m_index.remove(articles.integer(0)); !removed)
            return removed;
    }
    if (step == Step::Error)
        return articles.error();
    Statement loose(m_connection, u"SELECT id FROM loose WHERE issue = ?"_s);
    for (step = loose.run(issue); step == Step::Row; step = loose.next()) {
        if (auto removed = m_index.removeLoose(loose.integer(0)); !removed)
            return removed;
    }
    if (step == Step::Error)
        return loose.error();
    for (const QString &table : {u"article"_s, u"loose"_s, u"section"_s}) {
        Statement remove(m_connection, u"DELETE FROM %1 WHERE issue = ?"_s.arg(table));
        if (remove.run(issue) == Step::Error)
            return remove.error();
    }
    return {};
}

Result<void> IssueStore::insertDocument(const PreparedIssue &prepared, IssueId issue)
{
    if (m_insertDocument.run(issue, prepared.sha256, prepared.path, prepared.issue.encoding,
                             QDateTime::currentSecsSinceEpoch(), prepared.packed)
        == Step::Error)
        return m_insertDocument.error();
    return {};
}

Result<std::vector<ArticleId>> IssueStore::insertContents(const PreparedIssue &prepared, IssueId issue,
                                                          const QDate &byHand)
{
    const model::Issue &content = prepared.issue;
    for (std::size_t i = 0; i < content.sections.size(); ++i) {
        const model::Section &section = content.sections[i];
        if (m_insertSection.run(issue, static_cast<int>(i), section.name, section.page) == Step::Error)
            return m_insertSection.error();
    }
    const auto placed = model::inPrintedOrder(content.articles);
    std::vector<qint64> days;
    for (const model::PlacedArticle &place : placed) {
        const model::Article &article = *place.article;
        days.push_back(dayNumber(dateInForce(article.dateline, article.date, content.date, byHand)));
    }
    auto ids = freeIds(m_connection, days);
    if (!ids)
        return ids;
    // From the last on, which has the smallest id: rows that come in order fill their pages.
    for (std::size_t i = placed.size(); i-- > 0;) {
        if (auto inserted = insertArticle(prepared, placed[i], i, issue, (*ids)[i]); !inserted)
            return inserted.error();
    }
    for (std::size_t i = 0; i < content.loose.size(); ++i) {
        const model::TextLines &loose = content.loose[i];
        if (m_insertLoose.run(issue, static_cast<int>(i), loose.lines.first, loose.lines.last, loose.text)
            == Step::Error)
            return m_insertLoose.error();
        if (auto indexed = m_index.addLoose(m_insertLoose.lastInsertId(), loose.text); !indexed)
            return indexed.error();
    }
    return ids;
}

Result<void> IssueStore::insertArticle(const PreparedIssue &prepared, const model::PlacedArticle &placed,
                                       std::size_t position, IssueId issue, ArticleId id)
{
    const model::Article &article = *placed.article;
    const PreparedArticle &ready = prepared.articles[position];
    if (m_insertArticle.run(id, issue, static_cast<int>(position), article.section, article.page,
                            model::nameOf(article.kind), dayOrNull(article.date), article.series,
                            article.kicker, article.headline, article.deck, ready.titles,
                            article.headlineLines.first, article.headlineLines.last, article.dateline,
                            article.agency, article.place, lines(article.reporters),
                            lines(article.correspondents), lines(article.photographers),
                            article.sourceUrl, ready.fingerprint,
                            placed.parent < 0 ? std::optional<int>() : std::optional(placed.parent),
                            article.language, static_cast<int>(article.doubts.size()), ready.opening)
        == Step::Error)
        return m_insertArticle.error();
    if (m_insertText.run(id, ready.layout, ready.body) == Step::Error)
        return m_insertText.error();
    if (auto added = m_figures.add(id, ready.figures); !added)
        return added;
    const auto &sections = prepared.issue.sections;
    const auto section = static_cast<std::size_t>(article.section);
    const QString sectionName = article.section >= 0 && section < sections.size() ? sections[section].name : QString();
    if (auto added = m_subjects.add(id, article, sectionName); !added)
        return added;
    m_tellings.add(id, ready.sketch);
    m_index.add({id, ready.body, article.headline, ready.titles, peopleOf(article), article.place,
                 article.agency, sectionName,
                 ready.characters, ready.terms});
    return {};
}

}  // namespace dateline::archive::sqlite
