#include "app/verbs/subjects.h"

#include "app/json_output.h"
#include "app/opened_library.h"
#include "app/options.h"
#include "app/subject_option.h"
#include "app/words.h"
#include "library/issue_json.h"
#include "model/topic.h"

namespace dateline::app {
namespace {

using namespace Qt::StringLiterals;

QString englishOf(const QString &code)
{
    const model::Topic *topic = model::topicOf(code);
    return topic != nullptr ? topic->english : code;
}

QString lineOf(const model::Subject &subject)
{
    QString line = subject.code + u"  "_s + englishOf(subject.code);
    if (subject.basis == model::SubjectBasis::ByHand)
        return line + u" (by hand)"_s;
    return line + u" (inferred, %1: %2)"_s.arg(QString::number(subject.confidence, 'f', 2), subject.evidence.join(u", "_s));
}

QString lineOf(const model::SubjectRow &row)
{
    return row.code + u"  "_s + joined({englishOf(row.code), counted(row.articles, u"article"_s)});
}

/// What is to be set; no codes where it is to be taken back.
Result<std::optional<QStringList>> wanted(const Call &call)
{
    if (call.has(option::takeBack))
        return std::optional<QStringList>();
    QStringList codes;
    for (const QString &word : call.value(option::set).split(u';', Qt::SkipEmptyParts)) {
        auto code = subjectNamed(word.trimmed());
        if (!code)
            return code.error();
        if (!codes.contains(*code))
            codes += *code;
    }
    return std::optional(codes);
}

ExitStatus listAll(const Call &call, OpenedLibrary &opened, Output &output)
{
    const auto rows = opened.catalogue->subjects();
    if (!rows) {
        output.message(rows.error());
        return ExitStatus::Failed;
    }
    for (const model::SubjectRow &row : *rows) {
        if (call.has(option::json))
            output.json({{u"code"_s, row.code}, {u"name"_s, englishOf(row.code)}, {u"articles"_s, row.articles}});
        else
            output.line(lineOf(row));
    }
    return rows->empty() ? ExitStatus::Partly : ExitStatus::Done;
}

ExitStatus listOf(model::ArticleId id, const Call &call, OpenedLibrary &opened, Output &output)
{
    const auto article = opened.catalogue->article(id);
    if (!article) {
        output.message(article.error());
        return article.error().code == ErrorCode::NotFound ? ExitStatus::Partly : ExitStatus::Failed;
    }
    const model::Subjects &subjects = article->article.subjects;
    if (call.has(option::json)) {
        output.json({{u"id"_s, id}, {u"subjects"_s, library::toJson(subjects)}});
    } else {
        for (const model::Subject &subject : subjects)
            output.line(lineOf(subject));
    }
    return subjects.empty() ? ExitStatus::Partly : ExitStatus::Done;
}

/// Sets, takes back or forgets, and lets the articles present learn from it.
Result<void> change(const Call &call, std::optional<model::ArticleId> id, library::Library &library, Output &output)
{
    auto marks = library.marks();
    if (!marks)
        return marks.error();
    if (id) {
        const auto codes = wanted(call);
        if (!codes)
            return codes.error();
        if (auto set = marks.value()->setSubjects(*id, *codes); !set)
            return set;
    }
    if (call.has(option::forget)) {
        if (auto forgotten = marks.value()->forgetLessons(); !forgotten)
            return forgotten;
    }
    return applyLessons(*marks.value(), output);
}

}  // namespace

ExitStatus subjects(const Call &call, Output &output)
{
    const bool sets = call.has(option::set) || call.has(option::takeBack);
    if (sets && (call.operands.isEmpty() || (call.has(option::set) && call.has(option::takeBack)))) {
        output.message(u"--set and --take-back, one of them, need an ARTICLE-ID"_s);
        return ExitStatus::Failed;
    }
    std::optional<model::ArticleId> id;
    if (!call.operands.isEmpty()) {
        id = articleIdOf(call, output);
        if (!id)
            return ExitStatus::Failed;
    }
    auto opened = openForSearch(call, output);
    if (!opened) {
        output.message(opened.error());
        return ExitStatus::Failed;
    }
    if (sets || call.has(option::forget)) {
        const auto changed = change(call, sets ? id : std::nullopt, *opened->library, output);
        if (!changed) {
            output.message(changed.error());
            return changed.error().code == ErrorCode::NotFound ? ExitStatus::Partly : ExitStatus::Failed;
        }
    }
    return id ? listOf(*id, call, *opened, output) : listAll(call, *opened, output);
}

}  // namespace dateline::app
