#include "ui/saved_search_session.h"

#include <utility>

namespace dateline::ui {

using namespace Qt::StringLiterals;
using library::Marks;

SavedSearchSession::SavedSearchSession(const Bridge &bridge, QObject *parent)
    : QObject(parent), m_reading(u"saved searches"_s, bridge.catalogue), m_writing(u"saving searches"_s, bridge.marks)
{
}

SavedSearchSession::~SavedSearchSession() { m_writing.finish(); }

void SavedSearchSession::refresh()
{
    m_reading.ask(
        this, [](library::Catalogue &catalogue) { return catalogue.savedSearches(); },
        [this](const Result<std::vector<model::SavedSearch>> &searches) {
            if (searches)
                Q_EMIT arrived(*searches);
            else
                Q_EMIT failed(searches.error());
        });
}

template<typename Job>
void SavedSearchSession::write(Job job)
{
    m_writing.ask(this, std::move(job), [this](const Result<void> &written) {
        if (!written)
            Q_EMIT failed(written.error());
        refresh();
    });
}

void SavedSearchSession::save(const QString &name, const QString &query)
{
    write([name, query](Marks &marks) { return marks.saveSearch(name, query); });
}

void SavedSearchSession::markSeen(const QString &name)
{
    write([name](Marks &marks) { return marks.markSearchSeen(name); });
}

void SavedSearchSession::rename(const QString &name, const QString &newName)
{
    write([name, newName](Marks &marks) { return marks.renameSearch(name, newName); });
}

void SavedSearchSession::forget(const QString &name)
{
    write([name](Marks &marks) { return marks.forgetSearch(name); });
}

}  // namespace dateline::ui
