#include "ui/panes/note_box.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace dateline::ui {
namespace {

constexpr int kSoonMs = 600;
constexpr int kLines = 4;
constexpr int kWidest = 400;  ///< px of the highlighted words

}  // namespace

NoteBox::NoteBox(QWidget *parent) : QWidget(parent), m_name(new QLabel(this)), m_edit(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("noteBox"));
    m_edit->setObjectName(QStringLiteral("note"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(kLines * fontMetrics().lineSpacing() + 16);
    m_edit->installEventFilter(this);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setBuddy(m_edit);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(m_edit, &QPlainTextEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &NoteBox::keep);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 16, 8);
    column->setSpacing(4);
    column->addWidget(m_name);
    column->addWidget(m_edit);
    retranslate();
    hide();
}

NoteBox::~NoteBox() { keep(); }

void NoteBox::set(model::ArticleId article, const QString &note)
{
    if (article == m_article && m_edit->hasFocus())
        return;
    keep();
    m_highlight.reset();
    m_article = article;
    m_kept = note;
    showNote(note);
    retranslate();
}

void NoteBox::showNote(const QString &note)
{
    if (m_edit->toPlainText() != note)
        m_edit->setPlainText(note);
    m_soon.stop();
    setVisible(!note.trimmed().isEmpty());
}

void NoteBox::start()
{
    leaveHighlight();
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->moveCursor(QTextCursor::End);
}

void NoteBox::startOn(model::ArticleId article, model::OwnWorkId highlight, const QString &words, const QString &note)
{
    keep();
    m_highlight = Highlight{article, highlight, words, note};
    showNote(note);
    retranslate();
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->moveCursor(QTextCursor::End);
}

void NoteBox::leaveHighlight()
{
    if (!m_highlight)
        return;
    keep();
    m_highlight.reset();
    showNote(m_kept);
    retranslate();
}

void NoteBox::keep()
{
    m_soon.stop();
    const QString note = m_edit->toPlainText();
    QString &kept = m_highlight ? m_highlight->kept : m_kept;
    if (m_article == 0 || note == kept)
        return;
    kept = note;
    if (m_highlight)
        Q_EMIT highlightChanged(m_highlight->article, m_highlight->id, note);
    else
        Q_EMIT changed(m_article, note);
}

bool NoteBox::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
                          && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (watched == m_edit && event->type() == QEvent::FocusOut) {
        keep();
        leaveHighlight();
    }
    if (watched != m_edit || !isEscape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        keep();
        leaveHighlight();
        setVisible(!m_kept.trimmed().isEmpty());
        Q_EMIT left();
    }
    return true;
}

void NoteBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NoteBox::retranslate()
{
    const QString words = m_highlight ? fontMetrics().elidedText(m_highlight->words, Qt::ElideRight, kWidest) : QString();
    m_name->setText(m_highlight ? tr("Note on “%1”").arg(words) : tr("Note"));
    m_edit->setAccessibleName(m_highlight ? tr("Note on “%1”").arg(words) : tr("Note on this article"));
    m_edit->setPlaceholderText(tr("Kept as you type"));
}

}  // namespace dateline::ui
