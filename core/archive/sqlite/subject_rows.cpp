#include "archive/sqlite/subject_rows.h"

#include "model/names.h"

#include <map>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

SubjectRows::SubjectRows(Connection &connection)
    : m_insert(connection, u"INSERT INTO article_subject (article, position, code, confidence, basis, evidence) "
                           "VALUES (?, ?, ?, ?, ?, ?)"_s),
      m_remove(connection, u"DELETE FROM article_subject WHERE article = ?"_s),
      m_inferred(connection, u"SELECT code, confidence, basis, evidence FROM article_subject WHERE article = ? "
                             "ORDER BY position"_s),
      m_byHand(connection, u"SELECT subjects FROM article_state WHERE article = ? AND subjects IS NOT NULL"_s)
{
}

Result<void> SubjectRows::add(model::ArticleId id, const model::Subjects &inferred)
{
    for (std::size_t i = 0; i < inferred.size(); ++i) {
        const model::Subject &subject = inferred[i];
        if (m_insert.run(id, static_cast<int>(i), subject.code, QVariant(subject.confidence),
                         model::nameOf(subject.basis), subject.evidence.join(u'\n'))
            == Step::Error)
            return m_insert.error();
    }
    return {};
}

Result<void> SubjectRows::replace(model::ArticleId id, const model::Subjects &inferred)
{
    if (m_remove.run(id) == Step::Error)
        return m_remove.error();
    return add(id, inferred);
}

Result<model::Subjects> SubjectRows::inferred(model::ArticleId id)
{
    model::Subjects subjects;
    Step step = m_inferred.run(id);
    for (; step == Step::Row; step = m_inferred.next()) {
        const QString evidence = m_inferred.text(3);
        subjects.push_back({m_inferred.text(0), m_inferred.real(1),
                            model::subjectBasisOf(m_inferred.text(2)).value_or(model::SubjectBasis::Words),
                            evidence.isEmpty() ? QStringList() : evidence.split(u'\n')});
    }
    if (step == Step::Error)
        return m_inferred.error();
    return subjects;
}

Result<model::Subjects> SubjectRows::of(model::ArticleId id)
{
    const Step step = m_byHand.run(id);
    if (step == Step::Error)
        return m_byHand.error();
    if (step == Step::Done)
        return inferred(id);
    model::Subjects subjects;
    for (const QString &code : readCodes(m_byHand.text(0)))
        subjects.push_back({code, 1, model::SubjectBasis::ByHand, {}});
    m_byHand.finish();
    return subjects;
}

Result<std::vector<model::SubjectRow>> subjectCounts(Connection &connection)
{
    std::map<QString, qint64> counts;
    Statement inferred(connection, u"SELECT code, count(*) FROM article_subject GROUP BY code"_s);
    Step step = inferred.run();
    for (; step == Step::Row; step = inferred.next())
        counts[inferred.text(0)] = inferred.integer(1);
    if (step == Step::Error)
        return inferred.error();
    // Those set by hand are few.
    SubjectRows rows(connection);
    Statement byHand(connection, u"SELECT article, subjects FROM article_state "
                                 "WHERE subjects IS NOT NULL AND article IS NOT NULL"_s);
    for (step = byHand.run(); step == Step::Row; step = byHand.next()) {
        const auto former = rows.inferred(byHand.integer(0));
        if (!former)
            return former.error();
        for (const model::Subject &subject : *former)
            --counts[subject.code];
        for (const QString &code : readCodes(byHand.text(1)))
            ++counts[code];
    }
    if (step == Step::Error)
        return byHand.error();
    std::vector<model::SubjectRow> subjects;
    for (const auto &[code, count] : counts) {
        if (count > 0)
            subjects.push_back({code, count});
    }
    return subjects;
}

QString writtenCodes(const QStringList &codes)
{
    return codes.isEmpty() ? u""_s : codes.join(u' ');  // a null string would say that none were set
}

QStringList readCodes(const QString &written) { return written.split(u' ', Qt::SkipEmptyParts); }

}  // namespace dateline::archive::sqlite
