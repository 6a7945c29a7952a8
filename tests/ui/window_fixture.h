#pragma once

#include "test_library.h"
#include "ui/main_window.h"
#include "ui/models/article_model.h"

#include <QListView>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>
#include <memory>

namespace dateline::tests {

/// A window over a library, driven by keys and clicks.
class WindowFixture : public ::testing::Test {
protected:
    void SetUp() override;
    void TearDown() override;

    /// Shows the window; what is added to the library before is in it.
    void open();
    /// Closes it and opens it again, as a new run would.
    void reopen();

    template<typename Widget>
    Widget *find(const char *name)
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }
    QListView *list() { return find<QListView>("articleList"); }
    QAbstractItemModel *rows() { return list()->model(); }
    QString title(int row) { return rows()->index(row, 0).data().toString(); }
    QString status();
    /// In the open window, as by the box below a file's preview.
    void setPreviewed(bool previewed);
    void type(const QString &text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void click(int row);
    /// The text of the page in the reader.
    QString page();

    TestLibrary m_library;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// Processes events until `condition` holds; at most five seconds.
bool eventually(const std::function<bool()> &condition);

/// The sample bulletins, parsed, into the library.
void addSamples(TestLibrary &library);

}  // namespace dateline::tests
