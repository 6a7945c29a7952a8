#include "ui/panes/preview_pane.h"

#include "ui/encoding_words.h"
#include "ui/panes/tinted_selection.h"
#include "ui/words.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMargin = 24;
constexpr int kOriginWidth = 280;
const QString kDot = u" · "_s;

int doubtsOf(const std::vector<model::Article> &articles)
{
    int doubts = 0;
    for (const model::Article &article : articles)
        doubts += int(article.doubts.size()) + doubtsOf(article.briefs);
    return doubts;
}

int countOf(const std::vector<model::Article> &articles)
{
    int count = int(articles.size());
    for (const model::Article &article : articles)
        count += countOf(article.briefs);
    return count;
}

/// What words.h says of the archive's rows.
model::IssueRow rowOf(const model::Issue &issue, const QString &path)
{
    model::IssueRow row;
    row.publication = issue.publication;
    row.date = issue.date;
    row.dateBasis = issue.dateBasis;
    row.dateReason = issue.dateReason;
    row.number = issue.number;
    row.path = path;
    return row;
}

}  // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_count(new QLabel(this)), m_facts(new QFormLayout), m_publication(addFact()),
      m_date(addFact()), m_format(addFact()), m_encoding(new QComboBox(this)), m_model(new OutlineModel(this)),
      m_outline(new QTreeView(this)), m_nextTime(new QCheckBox(this)), m_add(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("preview"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_count}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_title->setObjectName(QStringLiteral("previewTitle"));
    m_publication->setObjectName(QStringLiteral("previewPublication"));
    m_format->setObjectName(QStringLiteral("previewFormat"));
    m_encoding->setObjectName(QStringLiteral("previewEncoding"));
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(8);
    m_facts->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    for (QWidget *field : {static_cast<QWidget *>(m_publication), static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_format),
                           static_cast<QWidget *>(m_encoding)})
        m_facts->addRow(addFact(), field);

    m_outline->setObjectName(QStringLiteral("previewOutline"));
    m_outline->setModel(m_model);
    m_outline->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_outline->setUniformRowHeights(true);
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->setTabKeyNavigation(false);
    m_nextTime->setObjectName(QStringLiteral("previewNextTime"));
    m_add->setObjectName(QStringLiteral("previewAdd"));
    m_cancel->setObjectName(QStringLiteral("previewCancel"));
    m_add->setAutoDefault(true);

    auto *steps = new QHBoxLayout;
    steps->setSpacing(8);
    steps->addWidget(m_nextTime);
    steps->addStretch(1);
    steps->addWidget(m_cancel);
    steps->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addLayout(m_facts);
    column->addWidget(m_count);
    column->addWidget(m_outline, 1);
    column->addLayout(steps);

    connect(m_encoding, &QComboBox::activated, this, [this] {
        if (m_preview)
            Q_EMIT encodingChosen(m_preview->path, m_encoding->currentData().toString());
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_preview)
            Q_EMIT added(m_preview->path, m_preview->encoding);
    });
    connect(m_cancel, &QPushButton::clicked, this, &PreviewPane::unwanted);
    connect(m_nextTime, &QCheckBox::toggled, this, &PreviewPane::wantedNextTime);
    tintSelection(*m_outline);
    retranslate();
    hide();
}

QLabel *PreviewPane::addFact()
{
    auto *fact = new QLabel(this);
    fact->setTextFormat(Qt::PlainText);
    return fact;
}

void PreviewPane::show(const Preview &preview)
{
    const bool isFirst = !isVisible();
    m_preview = preview;
    m_title->setText(QFileInfo(preview.path).fileName());
    m_title->setToolTip(plainToolTip(preview.path));
    const bool isRead = preview.issue.ok();
    m_add->setEnabled(isRead);
    showFacts(isRead ? *preview.issue : model::Issue());
    if (!isRead)
        m_count->setText(errorInWords(preview.issue.error()));
    QWidget::show();
    if (isFirst)
        (isRead ? m_add : m_cancel)->setFocus(Qt::OtherFocusReason);
}

void PreviewPane::showFacts(const model::Issue &issue)
{
    const model::IssueRow row = rowOf(issue, m_preview->path);
    m_publication->setText(publicationLabel(issue.publication) + (issue.number.isEmpty() ? QString() : kDot + issue.number));
    const QString basis = dateBasisLabel(row);
    m_date->setText(basis.isEmpty() || !issue.date.isValid() ? dayInWords(issue.date) : QString(dayInWords(issue.date) + kDot + basis));
    m_date->setToolTip(plainToolTip(dateBasisReason(row)));
    m_format->setText(issue.format);

    m_encoding->clear();
    const bool isGiven = !m_preview->encoding.isEmpty();
    m_encoding->addItem(isGiven || issue.encoding.isEmpty() ? tr("As found out") : encodingInWords(issue.encoding, issue.encodingBasis), QString());
    for (const QString &encoding : likelyEncodings())
        m_encoding->addItem(encodingLabel(encoding), encoding);
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(m_preview->encoding)));

    QStringList counts{tr("%Ln article(s)", nullptr, countOf(issue.articles))};
    if (const int doubts = doubtsOf(issue.articles))
        counts += tr("%Ln doubtful place(s)", nullptr, doubts);
    if (!issue.loose.empty())
        counts += tr("%Ln piece(s) of loose text", nullptr, int(issue.loose.size()));
    m_count->setText(counts.join(kDot));

    m_model->set(issue);
    m_outline->expandToDepth(0);
    m_outline->header()->setStretchLastSection(false);
    m_outline->header()->setSectionResizeMode(OutlineModel::Name, QHeaderView::Stretch);
    m_outline->header()->setSectionResizeMode(OutlineModel::Doubts, QHeaderView::ResizeToContents);
    m_outline->header()->resizeSection(OutlineModel::Origin, std::max(kOriginWidth, m_outline->header()->sectionSizeHint(OutlineModel::Origin)));
}

void PreviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        tintSelection(*m_outline);
    QWidget::changeEvent(event);
}

void PreviewPane::retranslate()
{
    const auto name = [this](QWidget *field, const QString &text) {
        auto *label = static_cast<QLabel *>(m_facts->labelForField(field));
        label->setText(text);
        label->setBuddy(field);
    };
    name(m_publication, tr("Publication:"));
    name(m_date, tr("Date:"));
    name(m_format, tr("Format:"));
    name(m_encoding, tr("&Encoding:"));
    m_encoding->setAccessibleName(tr("Encoding"));
    m_encoding->setToolTip(tr("Read the file in another encoding"));
    m_outline->setAccessibleName(tr("What was understood"));
    m_nextTime->setText(tr("&Show this before a single file is added"));
    m_add->setText(tr("&Add to the Library"));
    m_cancel->setText(tr("Do &Not Add"));
    if (m_preview && isVisible())
        show(Preview(*m_preview));
}

}  // namespace dateline::ui
