#pragma once

// The articles that are open: what is chosen, followed or stepped back to becomes the present one of its tab and is shown
// where one was in it. Remembers them over a restart.

#include "ui/models/open_articles.h"

#include <QCache>
#include <QObject>

namespace dateline {
struct Error;
}

namespace dateline::ui {

class LibraryModel;
class Reader;
class ReaderTabs;
class ReadingDesk;
class Settings;
struct Bridge;
struct ListItem;

class TabDesk final : public QObject {
    Q_OBJECT
public:
    /// `library` knows the files of its issues.
    TabDesk(const Bridge &bridge, ReaderTabs &pane, Reader &reader, ReadingDesk &reading, const LibraryModel &library,
            Settings &settings);

    const OpenArticles &open() const { return m_open; }

    /// Chosen in that list.
    void show(const ListItem &item, const ListPlace &list);
    /// To stay open, in front or behind the present one.
    void openBeside(const ListItem &item, const ListPlace &list, bool inFront);
    /// A link of the article in view.
    void follow(model::ArticleId article, const ListPlace &list);
    /// -1 back, 1 forward, over what is gone meanwhile. listWanted() tells where it was chosen.
    void stepHistory(int step);
    bool canStepHistory(int step) const { return m_open.history() && m_open.history()->canStep(step); }
    void stepTab(int step);
    void closeTab(int tab);
    void closePresent() { closeTab(m_open.current()); }
    void reopenTab();
    /// The present tab of the last run, whose article was found.
    void restore(model::ArticleId article, int position);
    void save();

Q_SIGNALS:
    /// Other tabs, or another place in a history.
    void changed();
    void listWanted(const dateline::ui::ListPlace &list);

private:
    Visit visitOf(const ListItem &item, const ListPlace &list) const;
    void keepPosition();
    void showPresent();
    void showTabs();
    void noteShown();
    void noteFailure(const Error &error);

    ReaderTabs &m_pane;
    Reader &m_reader;
    ReadingDesk &m_reading;
    const LibraryModel &m_library;
    Settings &m_settings;
    const QString m_archivePath;
    OpenArticles m_open;
    QCache<QString, int> m_positions;  // how far an article was read in this run
    bool m_isShown = false;            // the present visit is what the reader shows
    int m_step = 0;                    // through the history, on its way
};

}  // namespace dateline::ui
