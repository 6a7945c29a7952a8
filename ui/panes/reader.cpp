#include "ui/panes/reader.h"

#include "ui/actions/actions.h"
#include "ui/panes/correction_strip.h"
#include "ui/panes/doubt_strip.h"
#include "ui/panes/file_view.h"
#include "ui/panes/find_box.h"
#include "ui/panes/issue_line.h"
#include "ui/panes/note_box.h"
#include "ui/panes/notice.h"
#include "ui/panes/own_line.h"
#include "ui/panes/page_turn.h"
#include "ui/panes/pane_layout.h"
#include "ui/panes/quiet_button.h"
#include "ui/panes/reader_view.h"
#include "ui/panes/subject_line.h"
#include "ui/panes/telling_line.h"
#include "ui/pictures/page_pictures.h"
#include "ui/quotation.h"
#include "ui/typeset/article_notes.h"
#include "ui/typeset/own_places.h"
#include "ui/words.h"

#include <QEvent>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kButton = 28;

}  // namespace

Reader::Reader(const Actions &actions, QWidget *parent)
    : QWidget(parent), m_issue(new IssueLine(this)), m_within(quietButton(nullptr, this)),
      m_subjects(new SubjectLine(this)), m_tellings(new TellingLine(actions, this)), m_doubts(new DoubtStrip(actions.edit->nextDoubt, this)),
      m_own(new OwnLine(this)), m_correction(new CorrectionStrip(this)), m_note(new NoteBox(this)),
      m_find(new FindBox(this)), m_markCount(new QLabel(this)),
      m_previousMark(iconButton(actions.edit->previousMark, kButton, this)),
      m_nextMark(iconButton(actions.edit->nextMark, kButton, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_stack(new QStackedWidget(this)),
      m_view(new ReaderView(this)), m_turn(new PageTurn(m_view->viewport())), m_notice(new Notice(this)), m_file(new FileView(this))
{
    m_within->setObjectName(QStringLiteral("within"));
    m_within->setMinimumHeight(kButton);
    m_within->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_markCount->setTextFormat(Qt::PlainText);
    m_markCount->setObjectName(QStringLiteral("markCount"));

    auto *top = new QWidget(this);
    top->setFixedHeight(barHeight(fontMetrics().height()));
    auto *bar = new QHBoxLayout(top);
    bar->setContentsMargins(8, 0, 8, 0);
    bar->setSpacing(4);
    bar->addWidget(m_issue, 1);
    bar->addWidget(m_find);
    bar->addWidget(m_markCount);
    bar->addWidget(m_previousMark);
    bar->addWidget(m_nextMark);
    bar->addWidget(iconButton(actions.article->star, kButton, this));
    bar->addWidget(iconButton(actions.view->fileView, kButton, this));

    m_stack->addWidget(m_notice);
    m_stack->addWidget(m_view);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_file);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_file->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top);
    column->addWidget(m_within);
    column->addWidget(m_subjects);
    column->addWidget(m_tellings);
    column->addWidget(m_own);
    column->addWidget(m_doubts);
    column->addWidget(m_correction);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_note);

    connect(m_view, &ReaderView::markChanged, this, &Reader::showMarkCount);
    connect(m_view, &ReaderView::pointedAt, m_file, &FileView::pointAt);
    connect(m_issue, &IssueLine::dateWanted, this, [this] {
        if (hasArticle())
            Q_EMIT dateWanted(stored().issue.id);
    });
    connect(m_within, &QToolButton::clicked, this, [this] {
        if (hasArticle() && stored().within)
            Q_EMIT articleWanted(stored().within->id);
    });
    const auto toPage = [this] { m_view->setFocus(Qt::OtherFocusReason); };
    connect(m_own, &OwnLine::left, m_view, toPage);
    connect(m_note, &NoteBox::left, m_view, toPage);
    connect(m_correction, &CorrectionStrip::closed, m_view, toPage);
    connect(m_tellings, &TellingLine::chosen, this, &Reader::articleWanted);
    connect(m_subjects, &SubjectLine::chosen, this, &Reader::subjectChosen);
    connect(m_find, &QLineEdit::textChanged, this, &Reader::findChanged);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { stepMark(1); });
    m_view->setFoot(m_turn);
    connect(m_turn, &PageTurn::chosen, this, &Reader::articleWanted);
    connect(m_find, &FindBox::closed, m_view, toPage);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    showIssue();
    showMarkCount();
    retranslate();
}

void Reader::setMenu(const QList<QAction *> &actions)
{
    m_view->addActions(actions);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void Reader::show(const Reading &reading)
{
    m_reading = reading;
    m_differences.clear();
    m_turn->set({}, {});
    m_turn->setSource(stored().article.sourceUrl);
    m_view->pictures()->set({});
    m_correction->hide();
    typeset();
    m_stack->setCurrentWidget(m_view);
    showIssue();
    if (m_file->isVisibleTo(this))
        showFile(true);
}

void Reader::showNotice(const QString &line, const QString &why, const QList<QAction *> &steps)
{
    m_reading = {};
    m_differences.clear();
    m_turn->set({}, {});
    m_turn->setSource({});
    m_view->clearPage();
    m_view->pictures()->set({});
    m_notice->set(line, why, steps);
    m_stack->setCurrentWidget(m_notice);
    m_doubts->set({});
    m_correction->hide();
    showOwnWork();
    showIssue();
    showMarkCount();
    m_file->showMessage({});
}

void Reader::typeset()
{
    if (!hasArticle())
        return;
    const Theme theme = themeFor(QGuiApplication::palette(), m_theme);
    const TypeScale scale(scriptOf(sampleOf(stored().article), stored().row.language), m_zoom, m_options, TypeScale::bodyPxFor(font()));
    m_turn->setColour(theme.quiet);
    m_view->setPage(std::make_unique<ArticleDocument>(stored(), bylineLine(stored().article), scale, theme), theme,
                    scale.measure());
    showNotes();
    showDifferences();
    showOwnWork();
    setMarks(m_reading.marks);
}

void Reader::showNotes()
{
    std::vector<PageNote> notes;
    QStringList reasons;
    for (const Note &note : hasArticle() ? notesOf(stored().article) : std::vector<Note>()) {
        const int position = m_view->page()->positionOf(note.place);
        if (position < 0)
            continue;
        notes.push_back({{position, note.place.range.length}, note.isDoubt, note.words});
        if (note.isDoubt)
            reasons += note.words;
    }
    m_view->setNotes(std::move(notes));
    m_doubts->set(reasons);
}

void Reader::stepDoubt()
{
    if (const int doubt = m_doubts->step(); doubt >= 0)
        m_view->selectDoubt(doubt);
}

void Reader::stepNote(int step) { m_view->stepNote(step); }

void Reader::setMarks(const std::vector<PartRange> &marks)
{
    m_reading.marks = marks;
    if (!hasArticle())
        return;
    model::TextRanges ranges;
    for (const PartRange &mark : marks) {
        if (const int position = m_view->page()->positionOf(mark); position >= 0)
            ranges.push_back({position, mark.range.length});
    }
    m_view->setMarks(std::move(ranges));
}

void Reader::setIssue(const model::IssueRow &issue)
{
    if (!hasArticle() || stored().issue.id != issue.id)
        return;
    auto changed = std::make_shared<library::StoredArticle>(stored());
    changed->issue = issue;
    m_reading.stored = changed;
    showIssue();
}

void Reader::setSubjects(model::ArticleId article, const model::Subjects &subjects)
{
    if (!hasArticle() || stored().row.id != article || stored().article.subjects == subjects)
        return;
    auto changed = std::make_shared<library::StoredArticle>(stored());
    changed->article.subjects = subjects;
    m_reading.stored = changed;
    showIssue();
}

void Reader::setTellings(model::ArticleId article, const std::vector<search::Similar> &tellings, int toldApart)
{
    if (!hasArticle() || stored().row.id != article || (stored().tellings == tellings && stored().toldApart == toldApart))
        return;
    auto changed = std::make_shared<library::StoredArticle>(stored());
    changed->tellings = tellings;
    changed->toldApart = toldApart;
    m_reading.stored = changed;
    showIssue();
    Q_EMIT tellingsChanged();
}

void Reader::setNeighbours(model::ArticleId article, const Neighbours &neighbours)
{
    if (hasArticle() && stored().row.id == article)
        m_turn->set(stored().row, neighbours);
}

const Neighbours &Reader::neighbours() const { return m_turn->neighbours(); }

void Reader::setOwnWork(model::ArticleId article, const model::OwnWork &own, const std::vector<archive::StoredBrief> &inside)
{
    if (!hasArticle() || stored().row.id != article || (stored().own == own && stored().inside == inside))
        return;
    auto changed = std::make_shared<library::StoredArticle>(stored());
    changed->own = own;
    changed->inside = inside;
    m_reading.stored = changed;
    showOwnWork();
}

void Reader::showOwnWork()
{
    const bool shown = hasArticle() && stored().row.id != 0;
    m_own->set(shown ? stored().own : model::OwnWork());
    m_note->set(shown ? stored().row.id : 0, shown ? stored().own.note : QString());
    std::vector<PageOwn> places;
    for (const OwnNote &note : shown ? ownNotesOf(stored()) : std::vector<OwnNote>()) {
        if (const int position = m_view->page()->positionOf(note.place); position >= 0)
            places.push_back({{position, note.place.range.length}, note.kind == OwnNote::Correction, note.words});
    }
    m_view->setOwn(std::move(places));
    Q_EMIT ownWorkShown();
}

void Reader::setDifferences(const std::vector<PartDifference> &differences)
{
    m_differences = differences;
    showDifferences();
}

void Reader::showDifferences()
{
    std::vector<PageDifference> places;
    for (const PartDifference &difference : m_differences) {
        const int position = hasArticle() ? m_view->page()->positionOf(difference.place) : -1;
        if (position < 0)
            continue;
        const QString words = difference.other.isEmpty() ? tr("The other telling has nothing here")
                                                         : tr("The other telling: “%1”").arg(difference.other);
        places.push_back({{position, difference.place.range.length}, difference.isLack, words});
    }
    m_view->setDifferences(std::move(places));
}

int Reader::place() const
{
    return hasArticle() ? m_view->page()->printedBefore(m_view->positionInView()) : 0;
}

void Reader::showPlace(int printed)
{
    if (hasArticle())
        m_view->showPosition(printed > 0 ? m_view->page()->positionAfter(printed) : 0);
}

void Reader::setZoom(int percent)
{
    m_zoom = std::clamp(percent, TypeScale::kMinZoom, TypeScale::kMaxZoom);
    typesetAnew();
}

void Reader::setTheme(ThemeChoice choice)
{
    m_theme = choice;
    typesetAnew();
}

void Reader::setTypeOptions(const TypeOptions &options)
{
    m_options = options;
    typesetAnew();
}

void Reader::typesetAnew()
{
    if (!hasArticle())
        return;
    const int mark = m_view->currentMark();
    const int before = place();
    typeset();
    showPlace(before);
    m_view->setCurrentMark(mark);
}

void Reader::showFile(bool shown)
{
    m_file->setVisible(shown);
    if (shown && hasArticle())
        Q_EMIT fileWanted(stored().issue.id, linesOf(stored().article));
}

void Reader::showFileLines(const FileLines &file)
{
    m_file->show(file);
    m_view->point();
}

void Reader::showFileMessage(const QString &message)
{
    m_file->showMessage(message);
}

void Reader::stepMark(int step)
{
    m_view->stepMark(step);
}

void Reader::copyWithSource() const
{
    if (!hasArticle())
        return;
    const ReaderView::Excerpt excerpt = m_view->excerpt();
    QGuiApplication::clipboard()->setText(quotation(excerpt.text, stored(), excerpt.lines));
}

void Reader::startFinding() { m_find->open(); }

QString Reader::findText() const { return m_find->text(); }

void Reader::showIssue()
{
    const bool shown = hasArticle();
    showWithin();
    m_subjects->set(shown ? stored().article.subjects : model::Subjects());
    m_tellings->set(shown ? stored().tellings : std::vector<search::Similar>(), shown ? stored().toldApart : 0);
    if (shown)
        m_issue->set(stored());
    else
        m_issue->clear();
}

void Reader::showWithin()
{
    const bool isBrief = hasArticle() && stored().within;
    m_within->setVisible(isBrief);
    if (!isBrief)
        return;
    const QString line = tr("In “%1”").arg(nameOf(*stored().within));
    m_within->setText(fontMetrics().elidedText(line, Qt::ElideRight, std::max(200, width() - 32)).replace(u'&', u"&&"_s));
    m_within->setToolTip(plainToolTip(line));
    m_within->setAccessibleName(line);
}

void Reader::showMarkCount()
{
    const int count = m_view->markCount();
    m_markCount->setVisible(count > 0);
    m_previousMark->setVisible(count > 0);
    m_nextMark->setVisible(count > 0);
    m_markCount->setText(m_view->currentMark() < 0
                             ? tr("%Ln place(s)", nullptr, count)
                             : tr("%1 of %2").arg(countInWords(m_view->currentMark() + 1), countInWords(count)));
}

void Reader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        setZoom(m_zoom);
    QWidget::changeEvent(event);
}

bool Reader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && static_cast<QWheelEvent *>(event)->modifiers() & Qt::ControlModifier) {
        Q_EMIT zoomWanted(static_cast<QWheelEvent *>(event)->angleDelta().y() > 0 ? 1 : -1);
        return true;
    }
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        Q_EMIT spacePressed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Reader::retranslate()
{
    m_view->setAccessibleName(tr("Article"));
    m_markCount->setAccessibleName(tr("Places found in this article"));
    setZoom(m_zoom);
    showIssue();
    showMarkCount();
}

}  // namespace dateline::ui
