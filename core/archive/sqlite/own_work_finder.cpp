#include "archive/sqlite/own_work_finder.h"

#include "archive/sqlite/name_test.h"
#include "search/properties.h"

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using search::Clause;
using search::Field;

namespace {

const QString kTags = u"SELECT s.article, o.tag FROM article_tag o JOIN article_state s ON s.identity = o.identity"_s;
const QString kNotes = u"SELECT s.article, s.note FROM article_state s WHERE s.note IS NOT NULL"_s;
const QString kHighlights = u"SELECT s.article, o.note FROM highlight o JOIN article_state s ON s.identity = o.identity"_s;
const QString kCorrections =
    u"SELECT s.article, o.corrected FROM correction o JOIN article_state s ON s.identity = o.identity WHERE o.undone_at IS NULL"_s;

/// Rows of an article and a text of a reader's; what a clause asks for is among them.
QString rowsFor(const Clause &clause)
{
    if (clause.field == Field::Tag)
        return kTags;
    if (clause.field == Field::Note)
        return kNotes + u" UNION ALL "_s + kHighlights;
    if (clause.text == search::kHasTag)
        return kTags;
    if (clause.text == search::kHasNote)
        return kNotes;
    return clause.text == search::kHasHighlight ? kHighlights : kCorrections;
}

}  // namespace

bool OwnWorkFinder::answers(const Clause &clause)
{
    const bool has = clause.field == Field::Has
                     && (clause.text == search::kHasTag || clause.text == search::kHasNote
                         || clause.text == search::kHasHighlight || clause.text == search::kHasCorrection);
    return has || clause.field == Field::Tag || clause.field == Field::Note;
}

Result<Ids> OwnWorkFinder::find(const Clause &clause, qint64 first, qint64 last)
{
    const bool isAny = clause.field == Field::Has;
    const auto test = isAny ? std::function<bool(const QString &)>() : nameTest(clause);
    Ids ids;
    Statement rows(m_connection, u"SELECT * FROM ("_s + rowsFor(clause) + u") WHERE article BETWEEN ? AND ? ORDER BY article DESC"_s);
    Step step = rows.run(first, last);
    for (; step == Step::Row; step = rows.next()) {
        const qint64 article = rows.integer(0);
        if ((ids.empty() || ids.back() != article) && (isAny || test(rows.text(1))))
            ids.push_back(article);
    }
    if (step == Step::Error)
        return rows.error();
    return ids;
}

}  // namespace dateline::archive::sqlite
