#include "ui/desks/completion_desk.h"

#include "ui/language.h"
#include "ui/panes/completion_list.h"
#include "ui/panes/search_box.h"
#include "ui/search_session.h"

namespace dateline::ui {

CompletionDesk::CompletionDesk(SearchSession &session, SearchBox &box, CompletionList &list)
    : m_session(session), m_box(box), m_list(list)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CompletionDesk::ask);
    connect(&m_box, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_typed = text;
        m_list.unchoose();
        m_soon.start();
    });
    connect(&m_box, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text != m_typed)
            stop();
    });
    connect(&m_box, &QLineEdit::cursorPositionChanged, this, [this] {
        if (!m_soon.isActive() && m_box.cursorPosition() != m_cursor)
            stop();
    });
    connect(&m_box, &SearchBox::composing, this, &CompletionDesk::stop);
    connect(&m_session, &SearchSession::completed, this, &CompletionDesk::show);
    connect(&m_list, &CompletionList::taken, this, &CompletionDesk::take);
}

std::optional<search::Begun> CompletionDesk::begun() const
{
    return search::begunAt(m_box.text(), m_box.cursorPosition());
}

void CompletionDesk::ask()
{
    m_cursor = m_box.cursorPosition();
    const auto begun = this->begun();
    if (begun && !m_box.isComposing())
        m_session.complete(*begun);
    else
        stop();
}

void CompletionDesk::show(const search::Begun &begun, const search::Completions &completions)
{
    if (begun == this->begun())
        m_list.offer(completions);
}

void CompletionDesk::take(const search::Completion &completion)
{
    const auto begun = this->begun();
    if (!begun)
        return;
    m_box.setSelection(begun->range.start, begun->range.length);
    m_box.insert(search::textOf(completion, wording()));
    // Behind a field its names are offered; else the word is whole.
    if (completion.kind != search::CompletionKind::Field)
        stop();
}

void CompletionDesk::stop()
{
    m_soon.stop();
    m_session.leaveCompleting();
    m_list.close();
}

}  // namespace dateline::ui
