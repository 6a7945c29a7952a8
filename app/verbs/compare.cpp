#include "app/verbs/compare.h"

#include "app/json_output.h"
#include "app/opened_library.h"
#include "app/options.h"
#include "app/words.h"
#include "library/comparison/issue_comparison.h"

namespace dateline::app {
namespace {

using namespace Qt::StringLiterals;
using library::ChangedArticle, library::ChangedFigure, library::ComparedArticle, library::IssueComparison;

constexpr qsizetype kLongestOpening = 40;

QString nameOf(const ComparedArticle &compared)
{
    const model::Article &article = compared.article;
    if (!article.headline.isEmpty() || article.blocks.empty())
        return article.headline;
    return opening(article.blocks.front().text, kLongestOpening);
}

QJsonValue json(const ComparedArticle &compared)
{
    return QJsonObject{{u"id"_s, orNull(compared.id == 0 ? std::nullopt : std::optional<qint64>(compared.id))},
                       {u"section"_s, orNull(compared.section)}, {u"headline"_s, orNull(compared.article.headline)},
                       {u"text"_s, library::comparedText(compared.article)}};
}

QJsonArray json(const model::TextRange &range) { return {range.start, range.length}; }

QJsonArray json(const std::vector<search::Difference> &differences)
{
    QJsonArray ranges;
    for (const search::Difference &difference : differences) {
        if (difference.range.length > 0)
            ranges.append(json(difference.range));
    }
    return ranges;
}

QString printed(const ComparedArticle &compared, const model::TextRange &range)
{
    return library::comparedText(compared.article).mid(range.start, range.length);
}

QJsonArray json(const ChangedArticle &changed, const std::vector<ChangedFigure> &figures)
{
    QJsonArray all;
    for (const ChangedFigure &figure : figures) {
        all.append(QJsonObject{{u"before"_s, printed(changed.before, figure.before)}, {u"after"_s, printed(changed.after, figure.after)},
                               {u"before_range"_s, json(figure.before)}, {u"after_range"_s, json(figure.after)},
                               {u"before_value"_s, figure.valueBefore.value.toDouble()}, {u"after_value"_s, figure.valueAfter.value.toDouble()},
                               {u"difference"_s, figure.difference ? QJsonValue(figure.difference->toDouble()) : QJsonValue()},
                               {u"difference_text"_s, orNull(library::differenceInWords(figure))}});
    }
    return all;
}

void printJson(const IssueComparison &comparison, Output &output)
{
    for (const ComparedArticle &article : comparison.added)
        output.json({{u"status"_s, u"new"_s}, {u"before"_s, QJsonValue()}, {u"after"_s, json(article)}});
    for (const ComparedArticle &article : comparison.gone)
        output.json({{u"status"_s, u"gone"_s}, {u"before"_s, json(article)}, {u"after"_s, QJsonValue()}});
    for (const ChangedArticle &changed : comparison.changed) {
        output.json({{u"status"_s, u"changed"_s}, {u"before"_s, json(changed.before)}, {u"after"_s, json(changed.after)},
                     {u"removed_ranges"_s, json(changed.gone)}, {u"added_ranges"_s, json(changed.added)},
                     {u"figures"_s, json(changed, changed.figures)}});
    }
    output.json({{u"new"_s, int(comparison.added.size())}, {u"gone"_s, int(comparison.gone.size())},
                 {u"changed"_s, int(comparison.changed.size())}, {u"changed_figures"_s, comparison.figures()}, {u"same"_s, comparison.same}});
}

void printLines(const IssueComparison &comparison, Output &output)
{
    for (const ComparedArticle &article : comparison.added)
        output.line(u"new      "_s + nameOf(article));
    for (const ComparedArticle &article : comparison.gone)
        output.line(u"gone     "_s + nameOf(article));
    for (const ChangedArticle &changed : comparison.changed) {
        output.line(u"changed  "_s + nameOf(changed.after));
        for (const search::Difference &difference : changed.added) {
            const QString now = printed(changed.after, difference.range);
            output.line(u"         - %1  + %2"_s.arg(difference.other, now).replace(u'\n', u' '));
        }
        for (const ChangedFigure &figure : changed.figures) {
            const QString by = library::differenceInWords(figure);
            output.line(u"         figure %1 -> %2%3"_s.arg(printed(changed.before, figure.before), printed(changed.after, figure.after),
                                                            by.isEmpty() ? QString() : u" ("_s + by + u')'));
        }
    }
    output.line(joined({u"%1 new"_s.arg(comparison.added.size()), u"%1 gone"_s.arg(comparison.gone.size()),
                        u"%1 changed"_s.arg(comparison.changed.size()), counted(comparison.figures(), u"changed figure"_s),
                        u"%1 the same"_s.arg(comparison.same)}));
}

}  // namespace

ExitStatus compare(const Call &call, Output &output)
{
    std::vector<model::IssueId> ids;
    for (const QString &operand : call.operands) {
        bool isNumber = false;
        ids.push_back(operand.toLongLong(&isNumber));
        if (!isNumber || ids.back() < 1) {
            output.message(u"no issue id: '%1'"_s.arg(operand));
            return ExitStatus::Failed;
        }
    }
    if (ids.size() > 2) {
        output.message(u"compare takes two ISSUE-IDs, or one to compare it with its earlier version"_s);
        return ExitStatus::Failed;
    }
    auto opened = openLibrary(call);
    if (!opened) {
        output.message(opened.error());
        return ExitStatus::Failed;
    }
    const auto comparison = ids.size() == 2 ? library::compareIssues(*opened->catalogue, ids[0], ids[1], {})
                                            : library::compareWithEarlier(*opened->catalogue, ids[0], {});
    if (!comparison) {
        output.message(comparison.error());
        return comparison.error().code == ErrorCode::NotFound ? ExitStatus::Partly : ExitStatus::Failed;
    }
    if (call.has(option::json))
        printJson(*comparison, output);
    else
        printLines(*comparison, output);
    return ExitStatus::Done;
}

}  // namespace dateline::app
