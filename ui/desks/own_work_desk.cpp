#include "ui/desks/own_work_desk.h"

#include "ui/actions/actions.h"
#include "ui/deeds.h"
#include "ui/models/library_model.h"
#include "ui/panes/correction_strip.h"
#include "ui/panes/note_box.h"
#include "ui/panes/own_line.h"
#include "ui/panes/reader.h"
#include "ui/panes/reader_view.h"

#include <algorithm>

namespace dateline::ui {

OwnWorkDesk::OwnWorkDesk(MarkingSession &session, Deeds &deeds, Reader &reader, const LibraryModel &library, Actions &actions)
    : m_session(session), m_deeds(deeds), m_reader(reader), m_library(library), m_actions(actions)
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions.article->tag, &OwnWorkDesk::startTagging);
    on(m_actions.article->note, &OwnWorkDesk::startNote);
    on(m_actions.article->highlight, &OwnWorkDesk::toggleHighlight);
    on(m_actions.article->correct, &OwnWorkDesk::startCorrecting);
    connect(m_reader.ownLine(), &OwnLine::tagChosen, this, &OwnWorkDesk::tagChosen);
    connect(m_reader.ownLine(), &OwnLine::tagAdded, this, [this](const QString &tag) { setTag(tag, true); });
    connect(m_reader.ownLine(), &OwnLine::tagRemoved, this, [this](const QString &tag) { setTag(tag, false); });
    connect(m_reader.ownLine(), &OwnLine::correctionToggled, this, &OwnWorkDesk::setInForce);
    connect(m_reader.noteBox(), &NoteBox::changed, &m_session, &MarkingSession::setNote);
    connect(m_reader.noteBox(), &NoteBox::highlightChanged, &m_session, &MarkingSession::setHighlightNote);
    connect(m_reader.correctionStrip(), &CorrectionStrip::given, this, &OwnWorkDesk::correct);
    connect(m_reader.view(), &QTextEdit::selectionChanged, this, &OwnWorkDesk::syncActions);
    connect(m_reader.view(), &QTextEdit::cursorPositionChanged, this, &OwnWorkDesk::syncActions);
    connect(&m_reader, &Reader::ownWorkShown, this, &OwnWorkDesk::syncActions);
    syncActions();
}

bool OwnWorkDesk::hasArticle() const { return m_reader.hasArticle() && m_reader.stored().row.id != 0; }

void OwnWorkDesk::startTagging()
{
    if (!hasArticle())
        return;
    QStringList known;
    for (const model::TagRow &row : m_library.tags())
        known += row.tag;
    m_reader.ownLine()->setKnownTags(known);
    m_reader.ownLine()->startTagging();
}

void OwnWorkDesk::setTag(const QString &tag, bool on)
{
    if (!hasArticle())
        return;
    const auto set = [this, tag, id = m_reader.stored().row.id](bool isOn) {
        return [this, tag, id, isOn] { m_session.setTag(id, tag, isOn); };
    };
    m_deeds.performQuietly(set(on), set(!on));
}

std::vector<OwnNote> OwnWorkDesk::touched() const
{
    std::vector<OwnNote> found;
    if (!hasArticle())
        return found;
    const std::vector<PartRange> selected = m_reader.view()->selectedParts();
    for (OwnNote &note : ownNotesOf(m_reader.stored())) {
        const bool isTouched = std::any_of(selected.begin(), selected.end(), [&](const PartRange &range) {
            return range.part == note.place.part && range.range.start <= note.place.range.end() && note.place.range.start <= range.range.end();
        });
        if (isTouched && note.kind == OwnNote::Highlight)
            found.push_back(std::move(note));
    }
    return found;
}

void OwnWorkDesk::startNote()
{
    const std::vector<OwnNote> present = touched();
    if (present.size() != 1) {
        if (hasArticle())
            m_reader.noteBox()->start();
        return;
    }
    const OwnNote &highlight = present.front();
    const int from = m_reader.view()->page()->positionOf(highlight.place);
    m_reader.noteBox()->startOn(highlight.source.article, highlight.id,
                                m_reader.view()->page()->printed(from, from + highlight.place.range.length), highlight.words);
}

void OwnWorkDesk::toggleHighlight()
{
    const std::vector<OwnNote> present = touched();
    if (!present.empty()) {
        for (const OwnNote &note : present) {
            m_deeds.performQuietly([this, note] { m_session.removeHighlight(note.source.article, note.id); },
                                   [this, note] { m_session.addHighlight(note.source.article, note.source.place, note.words); });
        }
        return;
    }
    for (const PartRange &range : m_reader.view()->selectedParts()) {
        const auto place = ownPlaceOf(m_reader.stored(), range);
        if (place && range.range.length > 0)
            m_session.addHighlight(place->article, place->place, {});
    }
}

void OwnWorkDesk::startCorrecting()
{
    const std::vector<PartRange> selected = hasArticle() ? m_reader.view()->selectedParts() : std::vector<PartRange>();
    if (selected.size() != 1 || selected.front().range.length == 0)
        return;
    m_correcting = ownPlaceOf(m_reader.stored(), selected.front());
    if (m_correcting)
        m_reader.correctionStrip()->ask(m_reader.view()->textCursor().selectedText());
}

void OwnWorkDesk::correct(const QString &corrected)
{
    if (m_correcting)
        m_session.correct(m_correcting->article, m_correcting->place, corrected);
    m_correcting.reset();
}

void OwnWorkDesk::setInForce(model::OwnWorkId correction, bool inForce)
{
    if (!hasArticle())
        return;
    const auto set = [this, correction, id = m_reader.stored().row.id](bool isOn) {
        return [this, correction, id, isOn] { m_session.setCorrectionInForce(id, correction, isOn); };
    };
    m_deeds.performQuietly(set(inForce), set(!inForce));
}

void OwnWorkDesk::syncActions()
{
    const std::vector<PartRange> selected = hasArticle() ? m_reader.view()->selectedParts() : std::vector<PartRange>();
    const bool hasWords = std::any_of(selected.begin(), selected.end(), [](const PartRange &range) { return range.range.length > 0; });
    const bool isOnHighlight = !touched().empty();
    const bool isOneText = selected.size() == 1 && hasWords && ownPlaceOf(m_reader.stored(), selected.front()).has_value();
    m_actions.article->showOwnWork(hasArticle(), hasWords || isOnHighlight, isOnHighlight, isOneText);
}

}  // namespace dateline::ui
