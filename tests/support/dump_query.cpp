#include "support/dump_query.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace dateline::tests {
namespace {

using search::Clause;
using search::ClauseKind;
using search::Field;

QString nameOf(Field field)
{
    switch (field) {
    case Field::Any: return {};
    case Field::Title: return u"title"_s;
    case Field::Section: return u"section"_s;
    case Field::By: return u"by"_s;
    case Field::Place: return u"place"_s;
    case Field::Agency: return u"agency"_s;
    case Field::Publication: return u"publication"_s;
    case Field::Kind: return u"kind"_s;
    case Field::Language: return u"lang"_s;
    case Field::Has: return u"has"_s;
    case Field::State: return u"is"_s;
    case Field::Subject: return u"subject"_s;
    case Field::Tag: return u"tag"_s;
    case Field::Note: return u"note"_s;
    case Field::Figure: return u"figure"_s;
    }
    return u"?"_s;
}

QString dump(const Clause &clause)
{
    QStringList children;
    for (const Clause &child : clause.children)
        children += dump(child);
    const QString inside = u'(' + children.join(u' ') + u')';
    switch (clause.kind) {
    case ClauseKind::Nothing: return u"-"_s;
    case ClauseKind::Text:
        return nameOf(clause.field) + (clause.whole ? u"="_s : QString()) + u'[' + clause.text + u']' + (clause.prefix ? u"*"_s : QString());
    case ClauseKind::Date:
        return clause.first.toString(Qt::ISODate) + u".."_s + clause.last.toString(Qt::ISODate);
    case ClauseKind::Pinyin: return nameOf(clause.field) + u"pinyin<"_s + clause.text + u'>';
    case ClauseKind::Figure: return u"figure<"_s + search::written(clause.figure, search::Wording::English) + u'>';
    case ClauseKind::Property:
        return nameOf(clause.field) + (clause.whole ? u"="_s : QString()) + u'<' + clause.text + u'>';
    case ClauseKind::Near: return u"near"_s + QString::number(clause.distance) + inside;
    case ClauseKind::And: return u"and"_s + inside;
    case ClauseKind::Or: return u"or"_s + inside;
    case ClauseKind::Not: return u"not"_s + inside;
    }
    return u"?"_s;
}

}  // namespace

QString dump(const search::Query &query)
{
    return dump(query.root);
}

}  // namespace dateline::tests
