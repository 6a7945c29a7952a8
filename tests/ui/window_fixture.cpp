#include "window_fixture.h"

#include "support/corpus.h"
#include "support/parsing.h"
#include "ui/panes/preview_pane.h"
#include "ui/panes/reader_view.h"
#include "ui/settings.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>

namespace dateline::tests {

void WindowFixture::SetUp()
{
    QSettings().clear();
    ui::Settings().setPreviewed(false);
}

void WindowFixture::TearDown() { m_window.reset(); }

void WindowFixture::open()
{
    m_window = std::make_unique<ui::MainWindow>(m_library.bridge());
    m_window->resize(1280, 800);
    m_window->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void WindowFixture::reopen()
{
    m_window->close();
    m_window.reset();
    open();
}

QString WindowFixture::status() { return find<QLabel>("status")->text(); }

void WindowFixture::setPreviewed(bool previewed) { Q_EMIT m_window->findChild<ui::PreviewPane *>()->wantedNextTime(previewed); }

void WindowFixture::type(const QString &text)
{
    auto *box = find<QLineEdit>("searchBox");
    box->setFocus();
    for (const QChar c : text) {
        if (c.unicode() < 128) {
            QTest::keyClick(box, c.toLatin1());
        } else {
            QInputMethodEvent commit;
            commit.setCommitString(c);
            QCoreApplication::sendEvent(box, &commit);
        }
    }
}

void WindowFixture::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

void WindowFixture::click(int row)
{
    const QRect place = list()->visualRect(rows()->index(row, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place.center());
}

QString WindowFixture::page()
{
    return find<ui::ReaderView>("reader")->toPlainText();
}

bool eventually(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 5000);
}

void addSamples(TestLibrary &library)
{
    for (const QFileInfo &file : QDir(samplesFolder()).entryInfoList(QDir::Files, QDir::Name)) {
        const QByteArray bytes = readAll(file.filePath());
        library.add(parseBytes(bytes, file.fileName()), file.filePath(), bytes);
    }
}

}  // namespace dateline::tests
