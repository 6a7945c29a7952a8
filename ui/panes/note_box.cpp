#include "ui/panes/note_box.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace dateline::ui {
namespace {

constexpr int kSoonMs = 600;
constexpr int kLines = 4;

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
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
    hide();
}

NoteBox::~NoteBox() { keep(); }

void NoteBox::set(model::ArticleId article, const QString &note)
{
    if (article == m_article && m_edit->hasFocus())
        return;
    keep();
    m_article = article;
    m_kept = note;
    if (m_edit->toPlainText() != note)
        m_edit->setPlainText(note);
    m_soon.stop();
    setVisible(!note.isEmpty());
}

void NoteBox::start()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->moveCursor(QTextCursor::End);
}

void NoteBox::keep()
{
    m_soon.stop();
    const QString note = m_edit->toPlainText();
    if (m_article == 0 || note == m_kept)
        return;
    m_kept = note;
    Q_EMIT changed(m_article, note);
}

bool NoteBox::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
                          && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        keep();
    if (watched != m_edit || !isEscape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        keep();
        setVisible(!m_kept.trimmed().isEmpty());
        Q_EMIT left();
    }
    return true;
}

void NoteBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_name->setText(tr("Note"));
        m_edit->setAccessibleName(tr("Note on this article"));
        m_edit->setPlaceholderText(tr("Kept as you type"));
    }
    QWidget::changeEvent(event);
}

}  // namespace dateline::ui
