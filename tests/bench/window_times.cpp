// window_times ARCHIVE [FOLDER]: the window over an archive, driven by events; times in milliseconds on standard output, a line each.
// First: until the list stands, until the first search's hits stand. Then an hour of use in a minute, with FOLDER being imported
// meanwhile: searching, scrolling, reading; the worst gap between two turns of the event loop, and what of it was the window's work.

#include "library/library.h"
#include "support/heartbeat.h"
#include "ui/main_window.h"
#include "ui/models/article_model.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

void say(const char *what, double value) { std::printf("%-44s %8.1f\n", what, value); }

bool until(const std::function<bool()> &condition)
{
    QElapsedTimer patience;
    patience.start();
    while (!condition() && patience.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    return condition();
}

class Hour final {
public:
    explicit Hour(ui::MainWindow &window)
        : m_list(window.findChild<QListView *>(u"articleList"_s)), m_box(window.findChild<QLineEdit *>(u"searchBox"_s)),
          m_page(window.findChild<QTextEdit *>(u"reader"_s))
    {
    }

    int rows() const { return m_list->model()->rowCount(); }

    void search(const QString &query)
    {
        m_box->setFocus();
        m_box->clear();
        for (const QChar c : query) {
            QInputMethodEvent commit;
            commit.setCommitString(c);
            QCoreApplication::sendEvent(m_box, &commit);
            QTest::qWait(60);
        }
        QTest::qWait(300);
    }

    /// Eleven places all over the list, and the wheel at each; how long each frame took, in ms, in ascending order.
    std::vector<double> scroll()
    {
        std::vector<double> frames;
        QScrollBar *bar = m_list->verticalScrollBar();
        const auto frame = [&](int value) {
            QElapsedTimer clock;
            clock.start();
            bar->setValue(value);
            m_list->viewport()->repaint();
            frames.push_back(double(clock.nsecsElapsed()) / 1e6);
            QTest::qWait(16);
        };
        for (int i = 0; i <= 10; ++i) {
            frame(int(qint64(bar->maximum()) * ((i * 7) % 11) / 10));
            for (int turn = 0; turn < 20; ++turn)
                frame(bar->value() + 120);
        }
        std::ranges::sort(frames);
        return frames;
    }

    void read(int articles)
    {
        m_list->setFocus();
        for (int i = 0; i < articles; ++i) {
            QTest::keyClick(m_list, Qt::Key_Down);
            QTest::qWait(60);
            m_page->verticalScrollBar()->setValue(m_page->verticalScrollBar()->maximum() / 2);
            QTest::qWait(40);
        }
    }

    void leaveSearch() { QTest::keyClick(m_box, Qt::Key_Escape); }

private:
    QListView *m_list;
    QLineEdit *m_box;
    QTextEdit *m_page;
};

}  // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"dateline"_s);
    QCoreApplication::setApplicationName(u"dateline"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: window_times ARCHIVE [FOLDER]\n", stderr);
        return 2;
    }
    say("the application is there", double(sinceStart.nsecsElapsed()) / 1e6);
    auto library = library::Library::open(arguments[1]);
    if (!library) {
        std::fputs(qPrintable(library.error().message + u'\n'), stderr);
        return 1;
    }
    say("the archive is open", double(sinceStart.nsecsElapsed()) / 1e6);
    ui::MainWindow window(**library);
    window.resize(1280, 800);
    say("the window is made", double(sinceStart.nsecsElapsed()) / 1e6);
    window.show();
    QCoreApplication::processEvents();
    say("the window is shown", double(sinceStart.nsecsElapsed()) / 1e6);
    Hour hour(window);
    until([&] { return hour.rows() > 0; });
    say("the list stands", double(sinceStart.nsecsElapsed()) / 1e6);

    tests::Heartbeat heartbeat;
    const int all = hour.rows();
    QElapsedTimer typed;
    typed.start();
    auto *box = window.findChild<QLineEdit *>(u"searchBox"_s);
    box->setFocus();
    QInputMethodEvent commit;
    commit.setCommitString(u"中国"_s);
    QCoreApplication::sendEvent(box, &commit);
    until([&] { return hour.rows() != all; });
    say("the first search's hits stand", double(typed.nsecsElapsed()) / 1e6);
    hour.leaveSearch();
    until([&] { return hour.rows() == all; });

    heartbeat.restart();
    const std::vector<double> frames = hour.scroll();
    say("scrolling all articles: median frame", frames[frames.size() / 2]);
    say("  of a hundred frames the slowest", frames[frames.size() * 99 / 100]);
    say("  slowest of all", frames.back());
    say("  worst gap", double(heartbeat.worst()));
    say("  of it work", heartbeat.worstWork());
    if (arguments.size() > 2)
        window.openPaths({arguments[2]});
    for (const QString &query : {u"经济发展"_s, u"记者:王 港口"_s, u"\"今年以来\" -体育"_s, u"title:合作 数字:>=300亿"_s, u"date:2024 天气"_s}) {
        heartbeat.restart();
        hour.search(query);
        hour.scroll();
        hour.read(15);
        std::printf("%s\n", qPrintable(query));
        say("  search, scroll, read: worst gap", double(heartbeat.worst()));
        say("  of it work", heartbeat.worstWork());
        hour.leaveSearch();
        QTest::qWait(200);
    }
    return 0;
}
