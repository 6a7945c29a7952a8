#include "ui/models/outline_model.h"

#include "ui/figure_words.h"
#include "ui/words.h"

#include <algorithm>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kMostRows = 2000;  ///< of articles, of loose text, of warnings
constexpr qsizetype kLongestLine = 200;

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text.left(kLongestLine));
    item->setEditable(false);
    item->setToolTip(plainToolTip(text.left(4 * kLongestLine)));
    return item;
}

QString openingOf(const model::Article &article)
{
    return article.blocks.empty() ? QString() : article.blocks.front().text.simplified();
}

QString nameOf(const model::Article &article)
{
    const QString name = article.headline.isEmpty() ? openingOf(article) : article.headline;
    return article.series.isEmpty() ? name : u"【"_s + article.series + u"】"_s + name;
}

QList<QStandardItem *> rowOf(const model::Article &article)
{
    const auto doubts = qint64(article.doubts.size());
    QList<QStandardItem *> row{cell(nameOf(article)), cell(bylineLine(article)), cell(doubts > 0 ? countInWords(doubts) : QString())};
    row[OutlineModel::Doubts]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row[OutlineModel::Name]->setToolTip(plainToolTip(openingOf(article).left(kLongestLine)));
    for (const model::Doubt &doubt : article.doubts)
        row[OutlineModel::Name]->appendRow(cell(doubtInWords(doubt)));
    for (const model::Article &brief : article.briefs)
        row[OutlineModel::Name]->appendRow(rowOf(brief));
    return row;
}

}  // namespace

void OutlineModel::set(const model::Issue &issue)
{
    clear();
    setHorizontalHeaderLabels({tr("Article"), tr("Dateline and reporters"), tr("Doubts")});
    addArticles(issue);
    addWarnings(issue);
    addLoose(issue);
}

QStandardItem *OutlineModel::addGroup(const QString &name)
{
    QStandardItem *group = cell(name);
    QFont bold = group->font();
    bold.setBold(true);
    group->setFont(bold);
    appendRow(group);
    return group;
}

void OutlineModel::addArticles(const model::Issue &issue)
{
    QStandardItem *group = nullptr;
    int section = -1;
    const std::size_t count = std::min(issue.articles.size(), kMostRows);
    for (std::size_t i = 0; i < count; ++i) {
        const model::Article &article = issue.articles[i];
        if (article.section != section || i == 0) {
            section = article.section;
            const bool isNamed = section >= 0 && std::size_t(section) < issue.sections.size();
            const model::Section *printed = isNamed ? &issue.sections[std::size_t(section)] : nullptr;
            group = printed != nullptr ? addGroup(sectionLabel(printed->name, printed->page)) : nullptr;
        }
        if (group != nullptr)
            group->appendRow(rowOf(article));
        else
            appendRow(rowOf(article));
    }
    if (count < issue.articles.size())
        appendRow(cell(tr("and %Ln more", nullptr, int(issue.articles.size() - count))));
}

void OutlineModel::addLoose(const model::Issue &issue)
{
    if (issue.loose.empty())
        return;
    QStandardItem *group = addGroup(tr("Text that belongs to no article"));
    for (std::size_t i = 0; i < std::min(issue.loose.size(), kMostRows); ++i) {
        const model::TextLines &piece = issue.loose[i];
        group->appendRow(cell(tr("line %1: %2").arg(piece.lines.first).arg(piece.text.simplified())));
    }
}

void OutlineModel::addWarnings(const model::Issue &issue)
{
    QStandardItem *group = nullptr;
    std::size_t shown = 0;
    for (const model::Warning &warning : issue.warnings) {
        if (model::isNotice(warning.code) || ++shown > kMostRows)
            continue;
        if (group == nullptr)
            group = addGroup(tr("Odd in the file"));
        const QString words = warningInWords(warning);
        group->appendRow(cell(warning.line > 0 ? tr("line %1: %2").arg(warning.line).arg(words) : words));
    }
}

}  // namespace dateline::ui
