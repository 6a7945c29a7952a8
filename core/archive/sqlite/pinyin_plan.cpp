#include "archive/sqlite/pinyin_plan.h"

#include "archive/sqlite/contents_version.h"

#include <algorithm>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using search::Field;

namespace {

/// Rows of characters that one word is asked as; the ones beyond are left out.
constexpr qsizetype kMostRows = 400;

Plan leaf(Plan::Kind kind, const QString &match)
{
    constexpr int kDepth = 8;
    Plan plan;
    plan.kind = kind;
    plan.match = match;
    plan.depth = kDepth;
    return plan;
}

Plan initialsPlan(const QString &initials, Field field)
{
    QStringList letters;
    for (const QChar c : initials)
        letters += u'"' + QString(c) + u'"';
    const QString columns = field == Field::Any ? QString() : columnsOf(field) + u" : "_s;
    return leaf(Plan::Kind::Initials, columns + letters.join(u" + "_s));
}

/// Rows of characters in the field's columns. Of any field, in names too.
Plan rowsPlan(const QStringList &rows, Field field)
{
    QStringList phrases;
    for (const QString &row : rows)
        phrases += phraseOfCharacters(row);
    const QString columns = field == Field::Any ? u"{body headline titles people place}"_s : columnsOf(field);
    return leaf(Plan::Kind::Match, columns + u" : ("_s + phrases.join(u" OR "_s) + u')');
}

}  // namespace

Result<QStringList> PinyinPlans::rowsOf(const search::PinyinWord &word)
{
    QStringList all;
    for (const QStringList &way : word.ways) {
        const auto rows = m_vocabulary.readAs(way);
        if (!rows)
            return rows;
        all += *rows;
    }
    all.removeDuplicates();
    return all.first(std::min(all.size(), kMostRows));
}

Result<Plan> PinyinPlans::make(const search::Clause &clause)
{
    if (!clause.pinyin.initials.isEmpty())
        return initialsPlan(clause.pinyin.initials, clause.field);
    const auto rows = rowsOf(clause.pinyin);
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? Plan() : rowsPlan(*rows, clause.field);
}

Result<Plan> PinyinPlans::planOf(const search::Clause &clause)
{
    const auto contents = contentsVersion(m_connection);
    if (!contents)
        return contents.error();
    if (*contents != m_contents)
        m_known.clear();
    m_contents = *contents;
    const auto key = qMakePair(static_cast<int>(clause.field), clause.text);
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    auto plan = make(clause);
    if (plan)
        m_known.insert(key, *plan);
    return plan;
}

}  // namespace dateline::archive::sqlite
