#include "ui/desks/reading_desk.h"

#include "search/language.h"
#include "ui/models/library_model.h"
#include "ui/panes/reader.h"
#include "ui/panes/reader_view.h"
#include "ui/pictures/page_pictures.h"
#include "ui/words.h"

#include <utility>

namespace dateline::ui {

ReadingDesk::ReadingDesk(const Bridge &bridge, Reader &reader, const LibraryModel &library)
    : m_reader(reader), m_library(library), m_session(bridge), m_pictures(bridge)
{
    connect(&m_session, &ReadingSession::opened, this, &ReadingDesk::show);
    connect(&m_session, &ReadingSession::marked, &m_reader, &Reader::setMarks);
    connect(&m_session, &ReadingSession::subjectsArrived, &m_reader, &Reader::setSubjects);
    connect(&m_session, &ReadingSession::tellingsArrived, &m_reader, &Reader::setTellings);
    connect(&m_session, &ReadingSession::ownWorkArrived, &m_reader, &Reader::setOwnWork);
    connect(&m_session, &ReadingSession::differencesArrived, &m_reader, &Reader::setDifferences);
    connect(&m_session, &ReadingSession::neighboursArrived, &m_reader, &Reader::setNeighbours);
    connect(&m_session, &ReadingSession::fileArrived, &m_reader, &Reader::showFileLines);
    connect(&m_session, &ReadingSession::fileFailed, this,
            [this](const Error &error) { m_reader.showFileMessage(errorInWords(error)); });
    connect(&m_session, &ReadingSession::followed, this, &ReadingDesk::showAgain);
    connect(&m_session, &ReadingSession::failed, this, [this](const Error &error) {
        m_pictures.forget();
        m_reader.showNotice(tr("The article cannot be shown"), errorInWords(error));
        Q_EMIT failed(error);
    });
    PagePictures *shownPictures = m_reader.view()->pictures();
    connect(&m_pictures, &PictureSession::found, shownPictures, &PagePictures::set);
    connect(&m_pictures, &PictureSession::decoded, shownPictures, &PagePictures::setImage);
    connect(&m_pictures, &PictureSession::failed, shownPictures, &PagePictures::setFailed);
    connect(shownPictures, &PagePictures::hostWanted, &m_pictures, &PictureSession::load);
    connect(&m_reader, &Reader::findChanged, this, &ReadingDesk::mark);
    connect(&m_reader, &Reader::fileWanted, &m_session, &ReadingSession::askFile);
}

void ReadingDesk::open(const Visit &visit)
{
    m_positionToShow = visit.place.position;
    if (visit.loose == model::LineRange{}) {
        m_session.open(visit);
        return;
    }
    for (const model::IssueRow &issue : m_library.issues()) {
        if (issue.path == visit.place.issuePath) {
            m_session.openLoose(issue, visit.loose);
            return;
        }
    }
    Q_EMIT failed({ErrorCode::NotFound, QStringLiteral("the issue is no longer in the archive"), visit.place.issuePath});
}

void ReadingDesk::setQuery(const search::Query &query)
{
    m_query = query;
    mark();
}

void ReadingDesk::mark()
{
    const QString wanted = m_reader.findText();
    m_session.mark(wanted.isEmpty() ? m_query : search::parse(wanted));
}

void ReadingDesk::show(const Reading &reading)
{
    m_pictures.forget();
    m_reader.show(reading);
    m_reader.showPlace(std::exchange(m_positionToShow, 0));
    if (std::exchange(m_stepWhenOpened, false))
        m_reader.stepMark(1);
    m_session.askNeighbours();
    m_pictures.ask(reading.stored);
    Q_EMIT shown(reading.stored->row);
}

void ReadingDesk::refreshIssue()
{
    if (!m_reader.hasArticle())
        return;
    if (const model::IssueRow *issue = m_library.issue(m_reader.stored().issue.id))
        m_reader.setIssue(*issue);
}

void ReadingDesk::followLibrary()
{
    if (m_reader.hasArticle() && m_reader.stored().row.id != 0)
        m_session.follow(m_reader.stored().row);
}

void ReadingDesk::showAgain(model::ArticleId id)
{
    if (id != 0) {
        Visit same{.article = id, .loose = {}, .place = {}, .list = {}};
        same.place.position = m_reader.place();
        open(same);
        return;
    }
    m_session.close();
    m_pictures.forget();
    m_reader.showNotice(tr("Choose an article"));
    Q_EMIT gone();
}

void ReadingDesk::reopen()
{
    if (m_reader.hasArticle() && m_reader.stored().row.id != 0)
        showAgain(m_reader.stored().row.id);
}

void ReadingDesk::refreshArticle()
{
    if (m_reader.hasArticle() && m_reader.stored().row.id != 0)
        m_session.askAgain(m_reader.stored().row.id);
}

void ReadingDesk::compare(bool shown)
{
    if (shown && m_reader.hasArticle() && !m_reader.stored().tellings.empty())
        m_session.compare(m_reader.stored().tellings.front().article.id);
    else
        m_reader.setDifferences({});
}

}  // namespace dateline::ui
