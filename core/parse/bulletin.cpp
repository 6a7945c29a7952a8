#include "parse/bulletin.h"

#include "parse/article.h"
#include "parse/briefs.h"
#include "parse/columns.h"
#include "parse/fields.h"
#include "parse/figures.h"
#include "parse/items.h"
#include "parse/issue_language.h"
#include "parse/outline.h"
#include "parse/own_name.h"
#include "parse/pieces.h"
#include "parse/plain_headings.h"
#include "parse/running_lines.h"
#include "parse/subjects.h"
#include "parse/summary.h"
#include "parse/written_outline.h"
#include "read/written_form.h"

#include <algorithm>
#include <map>

namespace dateline::parse {
namespace {

using read::Block;
using read::BlockType;

constexpr int kDeepestHeading = 6;  // nothing can be a heading below it

/// Whether headings head the articles: there are some, and not just the issue's own title.
bool hasHeadlines(const std::vector<Block> &blocks, const HouseStyles &styles)
{
    const auto isHeading = [](const Block &block) { return block.type == BlockType::Heading; };
    const auto first = std::find_if(blocks.begin(), blocks.end(), isHeading);
    if (first == blocks.end())
        return false;
    const bool alone = std::none_of(first + 1, blocks.end(), isHeading);
    return !alone || first->level == kDeepestHeading ||
           !readMasthead(first->text, styles.words).date.isValid();
}

/// A text without a single headline is one article without one.
void takeWholeText(Outline &outline)
{
    if (!outline.drafts.empty() || outline.loose.empty() || !outline.summary.empty() ||
        !outline.sections.empty())
        return;
    Draft draft;
    for (Block &block : outline.loose) {
        Piece piece;
        piece.source = std::move(block);
        draft.body.push_back(std::move(piece));
    }
    outline.loose.clear();
    outline.drafts.push_back(std::move(draft));
}

/// Marks the items of a roundup that is a section. On a printed page nothing says where it ends: what is longer does, and
/// stands in it no more.
void markBriefs(Outline &outline, const HouseStyles &styles, bool page)
{
    int ended = -1;
    for (Draft &draft : outline.drafts) {
        if (draft.section < 0 ||
            !isRoundupName(outline.sections[static_cast<std::size_t>(draft.section)].name,
                           styles.words))
            continue;
        if (page && !isBriefLike(draft))
            ended = draft.section;
        draft.isBrief |= draft.section != ended;
        if (draft.section == ended)
            draft.section = -1;
    }
}

/// Joins what columns broke, and finds the subheadings.
void settleColumns(Draft &draft, const HouseStyles &styles, bool broken)
{
    if (broken)
        joinColumns(draft.body, styles);
    markSubheadings(draft.body, styles.words);
    for (Draft &brief : draft.briefs)
        settleColumns(brief, styles, broken);
}

/// Kinds, photos and joins, draft by draft.
std::vector<Draft> settle(Outline &outline, const HouseStyles &styles, bool page)
{
    std::vector<Draft> settled;
    Contents contents(outline.summary);
    for (Draft &draft : outline.drafts) {
        classify(draft.body, styles);
        contents.add(draft.listed);
    }
    markBriefs(outline, styles, page);
    for (Draft &draft : outline.drafts) {
        if (page) {
            if (auto banner = &draft == &outline.drafts.back()
                                  ? takeBanner(draft.body, styles.words)
                                  : std::nullopt)
                outline.loose.push_back(std::move(*banner));
        }
        takeBriefs(draft, contents, styles);
        std::vector<Draft> photos = splitPhotos(draft, styles, page);
        settled.push_back(std::move(draft));
        std::move(photos.begin(), photos.end(), std::back_inserter(settled));
    }
    if (!page)
        return settled;
    const bool broken = isBrokenByColumns(settled, styles);
    for (Draft &draft : settled)
        settleColumns(draft, styles, broken);
    return settled;
}

void addTexts(const std::vector<Undated> &made, std::vector<QString> &texts)
{
    for (const Undated &undated : made) {
        texts.push_back(undated.article.headline);
        for (const model::Block &block : undated.article.blocks)
            texts.push_back(block.text);
        addTexts(undated.briefs, texts);
    }
}

/// What only the issue as a whole tells an article: its day, page and language.
model::Article inIssue(Undated made, const model::Issue &issue)
{
    model::Article article = std::move(made.article);
    const QDate from = made.published.isValid() ? made.published : issue.date;
    article.date = dayInIssue(made.day, from);
    if (!article.date.isValid())
        article.date = dayInIssue(made.captionDay, from);
    if (!article.date.isValid())
        article.date = from;
    if (article.section >= 0)
        article.page = issue.sections[static_cast<std::size_t>(article.section)].page;
    article.language = languageOf(article);
    for (Undated &brief : made.briefs)
        article.briefs.push_back(inIssue(std::move(brief), issue));
    return article;
}

void addLoose(model::Issue &issue, std::vector<Block> &blocks)
{
    std::stable_sort(blocks.begin(), blocks.end(),
                     [](const Block &a, const Block &b) { return a.lines.first < b.lines.first; });
    for (Block &block : blocks)
        issue.loose.push_back({block.lines, std::move(block.text)});
}

void warn(model::Issue &issue)
{
    using model::WarningCode;
    if (issue.articles.empty())
        issue.warnings.push_back({0, WarningCode::NoArticles,
                                  QStringLiteral("nothing here could be told to be an article")});
    for (const model::Article &article : issue.articles) {
        if (article.blocks.empty() && article.briefs.empty() &&
            article.kind != model::ArticleKind::Brief)
            issue.warnings.push_back({article.headlineLines.first, WarningCode::EmptyArticle,
                                      QStringLiteral("no text below “%1”").arg(article.headline)});
    }
    std::stable_sort(
        issue.warnings.begin(), issue.warnings.end(),
        [](const model::Warning &a, const model::Warning &b) { return a.line < b.line; });
}

Outline readBlocks(std::vector<Block> blocks, const QString &format, const HouseStyles &styles,
                   bool page)
{
    const std::vector<Block> running = takeRunningLines(blocks, styles.words, page);
    takeItemsBelowBars(blocks, styles);
    if (format == u"text" || !hasHeadlines(blocks, styles))
        inferHeadings(blocks, styles);
    Outline outline = readOutline(blocks, styles, page);
    takeWholeText(outline);
    applyRunningLines(running, styles.words, outline);
    return outline;
}

/// What the format says the whole is called, where its text does not say it.
void nameByTitle(Outline &outline, const QString &title, const HouseStyles &styles)
{
    if (title.isEmpty())
        return;
    outline.title = title;
    complete(outline.masthead, readMasthead(title, styles.words));
}

Outline readWhole(const read::Document &document, const HouseStyles &styles, bool page)
{
    if (read::written::isWrittenForm(document.fields))
        return readWrittenOutline(document, styles);
    if (document.items.empty()) {
        Outline outline = readBlocks(document.blocks, document.format, styles, page);
        nameByTitle(outline, document.title, styles);
        return outline;
    }
    const read::Item *bulletin = soleBulletin(document, styles);
    if (!bulletin)
        return readItems(document, styles);
    Outline outline = readBlocks(bulletin->blocks, document.format, styles, page);
    nameByTitle(outline, bulletin->title, styles);
    return outline;
}

}  // namespace

model::Issue parseBulletin(const read::Document &document, const QString &fileName,
                           const Knowledge &knowledge)
{
    const bool isWritten = read::written::isWrittenForm(document.fields);
    const bool page = !isWritten && isPrintedPage(document);
    Outline outline = readWhole(document, knowledge.styles, page);
    applyFields(document.fields, knowledge.styles, outline);
    const auto own = ownStyles(document, outline.masthead.publication, knowledge.styles);
    const HouseStyles &styles = own ? *own : knowledge.styles;
    if (own) {
        outline = readWhole(document, styles, page);
        applyFields(document.fields, styles, outline);
    }
    takePlaceholders(outline, styles);

    model::Issue issue;
    issue.format = document.format;
    issue.encoding = document.encoding;
    issue.encodingBasis = document.encodingBasis;
    issue.publication = outline.masthead.publication;
    issue.number = outline.masthead.number;
    issue.title = outline.title;
    issue.sections = outline.sections;
    issue.warnings = document.warnings;
    issue.warnings.insert(issue.warnings.end(), outline.notices.begin(), outline.notices.end());
    issue.summary = summaryLines(outline.summary);

    std::vector<PrintedDay> datelines;
    std::vector<Undated> made;
    for (Draft &draft : isWritten ? std::move(outline.drafts) : settle(outline, styles, page)) {
        made.push_back(buildArticle(std::move(draft), styles, page));
        datelines.push_back(made.back().day);
        for (const Undated &brief : made.back().briefs)
            datelines.push_back(brief.day);
    }
    addLoose(issue, outline.loose);

    std::vector<QString> texts{issue.title};
    addTexts(made, texts);
    dateIssue(issue, outline.masthead, document, fileName, datelines, texts);
    for (Undated &undated : made)
        issue.articles.push_back(inIssue(std::move(undated), issue));
    settleLanguages(issue);
    inferSubjects(issue, knowledge.subjects);
    warn(issue);
    findFiguresAndDoubts(issue);
    return issue;
}

}  // namespace dateline::parse
