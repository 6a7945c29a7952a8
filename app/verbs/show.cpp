#include "app/verbs/show.h"

#include "app/opened_library.h"
#include "app/options.h"
#include "library/export/html.h"
#include "library/export/markdown.h"
#include "library/export/plain_text.h"
#include "library/issue_json.h"
#include "model/doubt.h"

namespace dateline::app {
namespace {

using namespace Qt::StringLiterals;

enum class Form { Text, Markdown, Html, Json };

Result<Form> formOf(const Call &call)
{
    const QString name = call.has(option::as) ? call.value(option::as) : u"text"_s;
    if (name == u"text")
        return Form::Text;
    if (name == u"markdown")
        return Form::Markdown;
    if (name == u"html")
        return Form::Html;
    if (name == u"json")
        return Form::Json;
    return Error{ErrorCode::Invalid,
                 u"--as needs text, markdown, html or json, not '%1'"_s.arg(name), {}};
}

void printLines(const QString &text, Output &output)
{
    for (const QString &line : text.chopped(1).split(u'\n'))
        output.line(line);
}

/// `doubtful: 2699亿吨 - the reason`, those of briefs too.
void collectDoubts(const model::Article &article, QStringList &lines)
{
    for (const model::Doubt &doubt : article.doubts) {
        const bool inHeadline = doubt.block < 0;
        const QString &text = inHeadline ? article.headline : article.blocks[static_cast<std::size_t>(doubt.block)].text;
        lines += u"doubtful: %1 - %2"_s.arg(text.mid(doubt.range.start, doubt.range.length), model::messageOf(doubt));
    }
    for (const model::Article &brief : article.briefs)
        collectDoubts(brief, lines);
}

void printText(const library::StoredArticle &stored, Output &output)
{
    const QStringList paragraphs = library::toParagraphs(stored);
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        if (i > 0)
            output.line(QString());
        output.line(paragraphs[i]);
    }
    QStringList doubts;
    collectDoubts(stored.article, doubts);
    if (!doubts.isEmpty())
        output.line(QString());
    for (const QString &doubt : doubts)
        output.line(doubt);
}

void print(const library::StoredArticle &stored, Form form, Output &output)
{
    switch (form) {
    case Form::Text: printText(stored, output); break;
    case Form::Markdown: printLines(library::markdownBefore(&stored.issue) + library::toMarkdown(stored, false), output); break;
    case Form::Html: printLines(library::htmlBefore(library::titleOf(stored.article), stored.row.language) + library::toHtmlArticle(stored)
                                         + library::htmlAfter(), output); break;
    case Form::Json: output.json(library::toJson(stored)); break;
    }
}

}  // namespace

ExitStatus show(const Call &call, Output &output)
{
    const auto form = formOf(call);
    if (!form) {
        output.message(form.error());
        return ExitStatus::Failed;
    }
    const auto id = articleIdOf(call, output);
    if (!id)
        return ExitStatus::Failed;
    auto opened = openLibrary(call);
    if (!opened) {
        output.message(opened.error());
        return ExitStatus::Failed;
    }
    const auto article = opened->catalogue->article(*id);
    if (!article) {
        output.message(article.error());
        return article.error().code == ErrorCode::NotFound ? ExitStatus::Partly : ExitStatus::Failed;
    }
    print(*article, *form, output);
    return ExitStatus::Done;
}

}  // namespace dateline::app
