// The settings dialog: what is chosen in it works at once, and it follows what is chosen elsewhere.

#include "window_fixture.h"

#include "ui/dialogs/settings_dialog.h"
#include "ui/language.h"
#include "ui/panes/reader.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QSettings>
#include <QSpinBox>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

/// Takes the place of the file manager.
class Opened final : public QObject {
    Q_OBJECT
public:
    Opened() { QDesktopServices::setUrlHandler(u"file"_s, this, "take"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QList<QUrl> urls;
public Q_SLOTS:
    void take(const QUrl &url) { urls += url; }
};

class SettingsWindow : public WindowFixture {
protected:
    void SetUp() override
    {
        WindowFixture::SetUp();
        ui::Settings().setLanguage(u"en"_s);
        open();
        key(Qt::Key_Comma, Qt::ControlModifier);
        m_dialog = find<ui::SettingsDialog>("settingsDialog");
        ASSERT_NE(m_dialog, nullptr);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_dialog));
    }

    void TearDown() override
    {
        WindowFixture::TearDown();
        ui::useLanguage(u"en"_s);
    }

    template<typename Widget>
    Widget *field(const char *name)
    {
        return m_dialog->findChild<Widget *>(QLatin1String(name));
    }

    /// In the window behind.
    void keyBehind(Qt::Key key)
    {
        m_window->activateWindow();
        ASSERT_TRUE(eventually([this] { return QApplication::activeWindow() == m_window.get(); }));
        QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
    }

    ui::SettingsDialog *m_dialog = nullptr;
};

TEST_F(SettingsWindow, IsOpenOnce)
{
    keyBehind(Qt::Key_Comma);
    EXPECT_EQ(m_window->findChildren<ui::SettingsDialog *>().size(), 1);
}

TEST_F(SettingsWindow, LanguageWorksAtOnceInTheDialogToo)
{
    auto *language = field<QComboBox>("languageSetting");
    EXPECT_EQ(language->currentText(), u"English");
    language->setFocus();
    QTest::keyClick(language, Qt::Key_End);
    EXPECT_TRUE(eventually([this] { return m_dialog->windowTitle() == u"設定"; }));
    EXPECT_EQ(language->currentText(), u"繁體中文");
    EXPECT_TRUE(eventually([=] { return language->itemText(0) == u"跟隨系統"; })) << language->itemText(0).toStdString();
    EXPECT_TRUE(eventually([] { return ui::Settings().language() == u"zh_TW"; }));
}

TEST_F(SettingsWindow, ThemeIsTheMenusChoice)
{
    auto *theme = field<QComboBox>("themeSetting");
    QTest::keyClick(theme, Qt::Key_End);
    EXPECT_TRUE(eventually([] { return ui::Settings().theme() == ui::ThemeChoice::Sepia; }));
    keyBehind(Qt::Key_D);
    EXPECT_TRUE(eventually([] { return ui::Settings().theme() == ui::ThemeChoice::System; }));
    EXPECT_EQ(theme->currentIndex(), 0);
}

TEST_F(SettingsWindow, TextSizeGoesBothWays)
{
    auto *zoom = field<QSpinBox>("zoomSetting");
    EXPECT_EQ(zoom->value(), 100);
    QTest::keyClick(zoom, Qt::Key_Up);
    EXPECT_TRUE(eventually([] { return ui::Settings().zoom() == 110; }));
    keyBehind(Qt::Key_Equal);
    EXPECT_EQ(zoom->value(), 120);
}

TEST_F(SettingsWindow, FoldersAreShownInTheFileManager)
{
    Opened opened;
    QTest::mouseClick(field<QPushButton>("archiveFolder"), Qt::LeftButton);
    const QString folder = QFileInfo(m_library.bridge().archivePath).absolutePath();
    ASSERT_EQ(opened.urls.size(), 1);
    EXPECT_EQ(opened.urls.front().toLocalFile(), folder);
}

TEST_F(SettingsWindow, EscapeCloses)
{
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    EXPECT_TRUE(eventually([this] { return find<QDialog>("settingsDialog") == nullptr; }));
}

TEST(SettingsFile, IsTheProgramsOwnAndTakesOverTheFormerOne)
{
    const QString organization = QCoreApplication::organizationName(), application = QCoreApplication::applicationName();
    QCoreApplication::setOrganizationName({});
    QCoreApplication::setApplicationName(u"dateline-settings"_s);
    {
        QSettings former;
        former.clear();
        former.setValue(u"reader/zoom"_s, 130);
    }
    const QSettings own(u"dateline-settings"_s, u"dateline-settings"_s);
    const QStringList before = own.allKeys();
    {
        ui::Settings settings;
        settings.setLastFolder(u"/b"_s);
    }
    EXPECT_TRUE(before.isEmpty());
    EXPECT_TRUE(QFileInfo::exists(own.fileName())) << qPrintable(own.fileName());
    EXPECT_FALSE(own.fileName().contains(u"Unknown"_s));
    EXPECT_EQ(ui::Settings().lastFolder(), u"/b");
    EXPECT_EQ(QSettings(own.fileName(), QSettings::NativeFormat).value(u"reader/zoom"_s).toInt(), 130);
    QCoreApplication::setOrganizationName(organization);
    QCoreApplication::setApplicationName(application);
}

}  // namespace
}  // namespace dateline::tests

#include "settings_test.moc"
