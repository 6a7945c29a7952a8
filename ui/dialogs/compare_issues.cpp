#include "ui/dialogs/compare_issues.h"

#include "ui/panes/compared_text.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::ui {
namespace {

using library::ChangedArticle, library::ChangedFigure, library::ComparedArticle;

constexpr int kRowRole = Qt::UserRole;
constexpr int kLongestName = 60;

QString label(const model::IssueRow &issue) { return CompareIssues::tr("%1, %2").arg(publicationLabel(issue.publication), issueLabel(issue)); }

QString nameOf(const ComparedArticle &compared)
{
    const model::Article &article = compared.article;
    const QString name = article.headline.isEmpty() ? library::comparedText(article).section(u'\n', 0, 0) : article.headline;
    return name.left(kLongestName);
}

QString printed(const ComparedArticle &compared, const model::TextRange &range)
{
    return library::comparedText(compared.article).mid(range.start, range.length);
}

QString nameOf(const ChangedArticle &changed, const ChangedFigure &figure)
{
    const QString change = QStringLiteral("%1 → %2").arg(printed(changed.before, figure.before), printed(changed.after, figure.after));
    const QString by = library::differenceInWords(figure);
    return by.isEmpty() ? change : QStringLiteral("%1 (%2)").arg(change, by);
}

model::TextRanges rangesOf(const std::vector<search::Difference> &differences)
{
    model::TextRanges ranges;
    for (const search::Difference &difference : differences)
        ranges.push_back(difference.range);
    return ranges;
}

}  // namespace

CompareIssues::CompareIssues(const Bridge &bridge, const std::vector<model::IssueRow> &issues, model::IssueId before, model::IssueId after,
                             QWidget *parent)
    : QDialog(parent, Qt::Window), m_session(bridge), m_issues(issues), m_after(after), m_before(new QComboBox(this)), m_afterName(new QLabel(this)), m_count(new QLabel(this)),
      m_tree(new QTreeWidget(this)), m_textBefore(new ComparedText(this)), m_textAfter(new ComparedText(this))
{
    setObjectName(QStringLiteral("compareIssues"));
    resize(1100, 720);
    m_before->setObjectName(QStringLiteral("compareBefore"));
    m_count->setObjectName(QStringLiteral("compareCount"));
    m_tree->setObjectName(QStringLiteral("compareTree"));
    m_textBefore->setObjectName(QStringLiteral("compareTextBefore"));
    m_textAfter->setObjectName(QStringLiteral("compareTextAfter"));

    m_before->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_before->setMinimumContentsLength(28);
    m_before->addItem(QString(), qint64(0));
    for (const model::IssueRow &issue : m_issues) {
        if (issue.id != after)
            m_before->addItem(QString(), issue.id);
    }
    m_before->setCurrentIndex(std::max(0, m_before->findData(before)));
    for (QLabel *plain : {m_afterName, m_count}) {
        plain->setTextFormat(Qt::PlainText);
        plain->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);

    auto *texts = new QWidget(this);
    auto *grid = new QGridLayout(texts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(1);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_before, 0, 0, Qt::AlignLeft);
    grid->addWidget(m_afterName, 0, 1);
    grid->addWidget(m_textBefore, 1, 0);
    grid->addWidget(m_textAfter, 1, 1);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(texts);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({320, 780});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    column->addWidget(m_count);
    column->addWidget(splitter, 1);

    connect(&m_session, &ComparisonSession::compared, this, &CompareIssues::take);
    connect(&m_session, &ComparisonSession::failed, this, &CompareIssues::showFailure);
    connect(m_before, &QComboBox::currentIndexChanged, this, &CompareIssues::ask);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &CompareIssues::showRow);
    m_tree->setFocus();
    retranslate();
    ask();
}

void CompareIssues::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CompareIssues::retranslate()
{
    setWindowTitle(tr("Compare Issues"));
    m_before->setItemText(0, tr("Its file's earlier version"));
    for (const model::IssueRow &issue : m_issues) {
        if (issue.id == m_after)
            m_afterName->setText(label(issue));
        else
            m_before->setItemText(m_before->findData(issue.id), label(issue));
    }
    m_before->setAccessibleName(tr("The issue to compare with"));
    m_tree->setAccessibleName(tr("What differs"));
    m_textBefore->setAccessibleName(tr("Before"));
    m_textAfter->setAccessibleName(tr("After"));
    if (m_hasComparison)
        showComparison();
}

void CompareIssues::ask()
{
    m_hasComparison = false;
    m_tree->clear();
    m_count->setText(tr("Comparing…"));
    m_session.ask(m_before->currentData().toLongLong(), m_after);
}

QTreeWidgetItem *CompareIssues::addGroup(const QString &name, int count)
{
    auto *group = new QTreeWidgetItem(m_tree, {tr("%1 (%2)").arg(name, countInWords(count))});
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    group->setData(0, kRowRole, -1);
    return group;
}

void CompareIssues::addRow(QTreeWidgetItem *group, const QString &name, const ComparedArticle *before, const ComparedArticle *after,
                           const ChangedArticle *changed, int figure)
{
    auto *item = new QTreeWidgetItem(group, {name});
    item->setToolTip(0, plainToolTip(name));
    item->setData(0, kRowRole, int(m_rows.size()));
    m_rows.push_back({before, after, changed, figure});
}

void CompareIssues::take(const library::IssueComparison &comparison)
{
    m_tree->clear();
    m_rows.clear();
    m_comparison = comparison;
    m_hasComparison = true;
    showComparison();
}

void CompareIssues::showComparison()
{
    const QTreeWidgetItem *chosen = m_tree->currentItem();
    const int present = chosen != nullptr ? chosen->data(0, kRowRole).toInt() : -1;
    m_tree->clear();
    m_rows.clear();
    m_count->setText(tr("New: %1 · Gone: %2 · Changed: %3 · Changed figures: %4 · The same: %5")
                         .arg(countInWords(qint64(m_comparison.added.size())), countInWords(qint64(m_comparison.gone.size())),
                              countInWords(qint64(m_comparison.changed.size())), countInWords(m_comparison.figures()),
                              countInWords(m_comparison.same)));
    QTreeWidgetItem *figures = addGroup(tr("Changed figures"), m_comparison.figures());
    QTreeWidgetItem *changed = addGroup(tr("Changed"), int(m_comparison.changed.size()));
    QTreeWidgetItem *added = addGroup(tr("New"), int(m_comparison.added.size()));
    QTreeWidgetItem *gone = addGroup(tr("Gone"), int(m_comparison.gone.size()));
    for (const ChangedArticle &article : m_comparison.changed) {
        addRow(changed, nameOf(article.after), &article.before, &article.after, &article);
        for (std::size_t i = 0; i < article.figures.size(); ++i)
            addRow(figures, nameOf(article, article.figures[i]), &article.before, &article.after, &article, int(i));
    }
    for (const ComparedArticle &article : m_comparison.added)
        addRow(added, nameOf(article), nullptr, &article, nullptr);
    for (const ComparedArticle &article : m_comparison.gone)
        addRow(gone, nameOf(article), &article, nullptr, nullptr);
    m_tree->expandAll();
    for (QTreeWidgetItem *group : {figures, changed, added, gone}) {
        for (int i = 0; present >= 0 && i < group->childCount(); ++i) {
            if (group->child(i)->data(0, kRowRole).toInt() == present) {
                m_tree->setCurrentItem(group->child(i));
                return;
            }
        }
    }
    for (QTreeWidgetItem *group : {figures, changed, added, gone}) {
        if (group->childCount() > 0) {
            m_tree->setCurrentItem(group->child(0));
            return;
        }
    }
    showRow();
}

void CompareIssues::showFailure(const Error &error)
{
    m_hasComparison = false;
    m_comparison = {};
    m_rows.clear();
    m_tree->clear();
    m_count->setText(error.code == ErrorCode::NotFound && m_before->currentData().toLongLong() == 0
                         ? tr("There is no earlier version of this file; choose an issue to compare with.")
                         : errorInWords(error));
    showRow();
}

void CompareIssues::showRow()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const int at = item == nullptr ? -1 : item->data(0, kRowRole).toInt();
    const Row row = at >= 0 && at < int(m_rows.size()) ? m_rows[std::size_t(at)] : Row{};
    model::TextRanges before, after;
    if (row.figure >= 0) {
        before = {row.changed->figures[std::size_t(row.figure)].before};
        after = {row.changed->figures[std::size_t(row.figure)].after};
    }
    m_textBefore->show(row.before ? library::comparedText(row.before->article) : QString(),
                       row.changed ? rangesOf(row.changed->gone) : model::TextRanges(), before);
    m_textAfter->show(row.after ? library::comparedText(row.after->article) : QString(),
                      row.changed ? rangesOf(row.changed->added) : model::TextRanges(), after);
}

}  // namespace dateline::ui
