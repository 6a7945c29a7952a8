#include "ui/models/grouping.h"

#include "ui/words.h"

#include <QCoreApplication>

namespace dateline::ui {

using namespace Qt::StringLiterals;

namespace {

QString dayOf(const model::ArticleRow &row)
{
    return row.issueDate.isValid() ? dayInWords(row.issueDate) : QCoreApplication::translate("dateline::ui::GroupPlace", "No date");
}

/// What the group is called that a row stands in.
QString groupOf(const ListItem &item, Grouping grouping, bool isOneIssue)
{
    const model::ArticleRow &row = item.article;
    if (grouping == Grouping::Day)
        return isOneIssue ? QString() : dayOf(row);
    if (grouping == Grouping::Issue)
        return isOneIssue ? row.section : publicationLabel(row.publication) + u" · "_s + dayOf(row);
    return {};
}

bool isGrouped(const ListItem *item) { return item != nullptr && !item->hit && !item->loose; }

bool isTold(const ListItem &item, const ListItem *other) { return isGrouped(other) && other->article.story == item.article.story; }

}  // namespace

GroupPlace groupPlaceOf(const ListItem &item, const ListItem *before, const ListItem *after, Grouping grouping, bool isOneIssue)
{
    if (!isGrouped(&item) || grouping == Grouping::None)
        return {};
    if (grouping == Grouping::Story) {
        const bool goesOn = item.article.story != 0 && isTold(item, before);
        const bool begins = item.article.story != 0 && !goesOn && isTold(item, after);
        return {begins ? QCoreApplication::translate("dateline::ui::GroupPlace", "Tellings of one story") : QString(), begins || goesOn};
    }
    const QString group = groupOf(item, grouping, isOneIssue);
    const bool isSameIssue = isGrouped(before) && (grouping == Grouping::Day || before->article.issue == item.article.issue);
    return {isSameIssue && groupOf(*before, grouping, isOneIssue) == group ? QString() : group, false};
}

}  // namespace dateline::ui
