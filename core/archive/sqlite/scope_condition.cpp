#include "archive/sqlite/scope_condition.h"

#include "archive/sqlite/days.h"
#include "search/satisfies.h"

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

ScopeCondition conditionOf(const model::Scope &scope)
{
    ScopeCondition condition{u"WHERE true "_s, {}};
    const auto add = [&condition](const QString &test, const QVariant &value) {
        condition.where += u"AND "_s + test + u' ';
        condition.values += value;
    };
    if (scope.publication)
        add(u"i.publication = ?"_s, *scope.publication);
    if (scope.day)
        add(u"i.day = ?"_s, dayNumber(*scope.day));
    if (scope.issue)
        add(u"i.id = ?"_s, *scope.issue);
    if (scope.section)
        add(u"a.section = ?"_s, *scope.section);
    if (scope.subject) {
        add(u"CASE WHEN st.subjects IS NULL "
            "THEN EXISTS (SELECT 1 FROM article_subject su WHERE su.article = a.id AND su.code = ?) "
            "ELSE instr(st.subjects, ?) > 0 END"_s,
            *scope.subject);
        condition.values += *scope.subject;
    }
    if (scope.tag) {
        add(u"EXISTS (SELECT 1 FROM article_tag tag WHERE tag.identity = st.identity AND tag.key = ?)"_s,
            search::nameKey(*scope.tag));
    }
    if (scope.unreadOnly)
        condition.where += u"AND st.read_at IS NULL "_s;
    if (scope.starredOnly)
        condition.where += u"AND st.starred_at IS NOT NULL "_s;
    return condition;
}

QString orderOf(const model::Scope &scope)
{
    return scope.oldestFirst ? u"ORDER BY i.day = 0, i.day, i.id, a.position"_s : u"ORDER BY i.day DESC, i.id DESC, a.position"_s;
}

}  // namespace dateline::archive::sqlite
