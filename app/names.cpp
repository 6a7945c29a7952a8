#include "app/names.h"

namespace dateline::app {

using namespace Qt::StringLiterals;

QString nameOf(library::ImportStatus status)
{
    switch (status) {
    case library::ImportStatus::Added: return u"added"_s;
    case library::ImportStatus::Replaced: return u"replaced"_s;
    case library::ImportStatus::Unchanged: return u"unchanged"_s;
    case library::ImportStatus::Failed: return u"failed"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(search::MatchedBy matchedBy)
{
    switch (matchedBy) {
    case search::MatchedBy::Text: return u"text"_s;
    case search::MatchedBy::Figure: return u"figure"_s;
    case search::MatchedBy::Pinyin: break;
    }
    return u"pinyin"_s;
}

QString nameOf(search::Relation relation)
{
    return relation == search::Relation::Same ? u"same"_s : u"related"_s;
}

QString nameOf(search::SuggestionKind kind)
{
    return kind == search::SuggestionKind::Form ? u"form"_s : u"without"_s;
}

QString nameOf(search::Sort sort)
{
    switch (sort) {
    case search::Sort::Newest: return u"newest"_s;
    case search::Sort::Oldest: return u"oldest"_s;
    case search::Sort::Relevance: return u"relevance"_s;
    case search::Sort::Section: return u"section"_s;
    }
    Q_UNREACHABLE();
}

std::optional<search::Sort> sortOf(const QString &name)
{
    for (const search::Sort sort : search::kSorts) {
        if (name == nameOf(sort))
            return sort;
    }
    return std::nullopt;
}

std::optional<search::Span> spanOf(const QString &name)
{
    if (name == u"day")
        return search::Span::Day;
    if (name == u"month")
        return search::Span::Month;
    return name == u"year" ? std::optional(search::Span::Year) : std::nullopt;
}

qint64 articlesOf(const library::ImportReport &report)
{
    qint64 articles = 0;
    for (const library::ImportedFile &file : report.files)
        articles += file.articles;
    return articles;
}

}  // namespace dateline::app
