#include "archive/sqlite/lessons.h"

#include "archive/sqlite/settings.h"
#include "archive/sqlite/subject_rows.h"
#include "archive/sqlite/vocabulary.h"

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

namespace {

/// A term and its number a line.
QString written(const std::vector<model::LessonTerm> &terms)
{
    QStringList lines;
    for (const model::LessonTerm &term : terms)
        lines += term.term + u'\t' + QString::number(term.articles);
    return lines.join(u'\n');
}

std::vector<model::LessonTerm> readTerms(const QString &written)
{
    std::vector<model::LessonTerm> terms;
    for (const QString &line : written.split(u'\n', Qt::SkipEmptyParts))
        terms.push_back({line.section(u'\t', 0, 0), line.section(u'\t', 1).toLongLong()});
    return terms;
}

}  // namespace

Result<std::vector<model::Lesson>> Lessons::all()
{
    std::vector<model::Lesson> lessons;
    Statement rows(m_connection, u"SELECT subjects, not_subjects, articles, terms FROM lesson ORDER BY identity"_s);
    Step step = rows.run();
    for (; step == Step::Row; step = rows.next())
        lessons.push_back({readCodes(rows.text(0)), readCodes(rows.text(1)), rows.integer(2), readTerms(rows.text(3))});
    if (step == Step::Error)
        return rows.error();
    return lessons;
}

Result<qint64> Lessons::version() { return numberOf(m_connection, setting::lessonsVersion); }

Result<void> Lessons::give(qint64 identity, const QStringList &subjects, const QStringList &notSubjects,
                           const QStringList &terms)
{
    Vocabulary vocabulary(m_connection);
    std::vector<model::LessonTerm> counted;
    for (const QString &term : terms) {
        const auto words = vocabulary.wordsBetween(term, term + QChar(1));
        if (!words)
            return words.error();
        counted.push_back({term, words->empty() ? 0 : words->front().articles});
    }
    Statement count(m_connection, u"SELECT count(*) FROM article"_s);
    if (count.run() != Step::Row)
        return count.error();
    const qint64 articles = count.integer(0);
    count.finish();
    Statement insert(m_connection, u"INSERT OR REPLACE INTO lesson (identity, subjects, not_subjects, articles, terms) "
                                   "VALUES (?, ?, ?, ?, ?)"_s);
    if (insert.run(identity, writtenCodes(subjects), writtenCodes(notSubjects), articles, written(counted)) == Step::Error)
        return insert.error();
    return countVersion();
}

Result<void> Lessons::takeBack(qint64 identity)
{
    Statement remove(m_connection, u"DELETE FROM lesson WHERE identity = ?"_s);
    if (remove.run(identity) == Step::Error)
        return remove.error();
    return remove.rowsChanged() > 0 ? countVersion() : Result<void>();
}

Result<void> Lessons::forget()
{
    if (auto removed = m_connection.execute(u"DELETE FROM lesson"_s); !removed)
        return removed;
    return countVersion();
}

Result<bool> Lessons::areApplied()
{
    const auto now = version();
    if (!now)
        return now.error();
    const auto applied = numberOf(m_connection, setting::lessonsApplied);
    return applied ? Result<bool>(*applied == *now) : applied.error();
}

Result<void> Lessons::noteApplied(qint64 version) { return keepSetting(m_connection, setting::lessonsApplied, version); }

Result<void> Lessons::countVersion() { return countSetting(m_connection, setting::lessonsVersion); }

}  // namespace dateline::archive::sqlite
