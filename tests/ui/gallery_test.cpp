// The window's states over the samples. Each is drawn; where DATELINE_GALLERY names a folder the pictures
// are kept there, for people to look at.

#include "window_fixture.h"

#include "library/library.h"
#include "support/corpus.h"
#include "ui/language.h"
#include "ui/panes/article_list.h"
#include "ui/panes/reader_view.h"
#include "ui/panes/sidebar.h"
#include "ui/settings.h"

#include <QBuffer>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QPalette>
#include <QScrollBar>
#include <QTreeView>
#include <QTreeWidget>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;
using ui::Settings, ui::languages, ui::useLanguage;

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x2B2B2A));
    palette.setColor(QPalette::WindowText, QColor(0xE6E3DC));
    palette.setColor(QPalette::Base, QColor(0x222221));
    palette.setColor(QPalette::AlternateBase, QColor(0x2B2B2A));
    palette.setColor(QPalette::Text, QColor(0xE6E3DC));
    palette.setColor(QPalette::Button, QColor(0x353534));
    palette.setColor(QPalette::ButtonText, QColor(0xE6E3DC));
    palette.setColor(QPalette::Mid, QColor(0x454543));
    palette.setColor(QPalette::PlaceholderText, QColor(0xA3A099));
    return palette;
}

class Gallery : public WindowFixture {
protected:
    void SetUp() override
    {
        WindowFixture::SetUp();
        m_folder = qEnvironmentVariable("DATELINE_GALLERY");
        if (!m_folder.isEmpty())
            QDir().mkpath(m_folder);
    }

    void TearDown() override
    {
        WindowFixture::TearDown();
        QApplication::setPalette(QPalette());
    }

    void shoot(const QString &name) { keep(name, *m_window); }

    /// A window beside the window.
    void shootAlone(const QString &name, const char *object) { keep(name, *find<QWidget>(object)); }

    void keep(const QString &name, QWidget &shown)
    {
        QTest::qWait(m_folder.isEmpty() ? 20 : 250);
        const QPixmap picture = shown.grab();
        EXPECT_FALSE(picture.isNull());
        if (!m_folder.isEmpty())
            picture.save(m_folder + u'/' + name + u".png"_s);
    }

    void openSamples()
    {
        addSamples(m_library);
        open();
        ASSERT_TRUE(eventually([this] { return rows()->rowCount() > 10; }));
    }

    QString m_folder;
};

/// resources/screenshot.png
TEST_F(Gallery, OfTheReadme)
{
    addSamples(m_library);
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() > 50; }));
    type(u"监测"_s);
    ASSERT_TRUE(eventually([this] { return status().contains(u"place"_s); }));
    click(1);
    ASSERT_TRUE(eventually([this] { return page().contains(u"监测"_s); }));
    QTest::qWait(200);
    key(Qt::Key_F3);
    QTest::qWait(200);
    shoot(u"readme"_s);
}

TEST_F(Gallery, Pictures)
{
    QImage harbour(900, 600, QImage::Format_RGB32);
    QPainter painter(&harbour);
    QLinearGradient sky(0, 0, 0, 600);
    sky.setColorAt(0, QColor(u"#f6b26b"_s));
    sky.setColorAt(0.6, QColor(u"#d98880"_s));
    sky.setColorAt(0.61, QColor(u"#34597a"_s));
    sky.setColorAt(1, QColor(u"#1b2d40"_s));
    painter.fillRect(harbour.rect(), sky);
    painter.fillRect(560, 250, 26, 116, QColor(u"#2b2b2b"_s));
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    harbour.save(&buffer, "PNG");
    m_library.file(u"pictures/harbour.png"_s, buffer.data());
    const QByteArray text = "# 海湾晨报 2031年5月4日\n\n## 渡船今晨复航\n\n海湾社港城5月4日电（记者林舟）停了三天的渡船今晨七点复航，首班客满，码头上的灯一直亮着。\n\n"
                            "![清晨的码头](pictures/harbour.png)\n\n票价没有变，船期也没有变。港务局说，这一段的浮标都已换新。\n\n"
                            "![浮标](https://harbour.example/buoy.jpg)\n\n下午风力减弱，晚班照常。\n";
    const QString path = m_library.file(u"harbour.md"_s, text);
    m_library.add(*library::parseFile(path), path, text);
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 1; }));
    click(0);
    QTest::qWait(400);
    shoot(u"pictures"_s);
    QApplication::setPalette(darkPalette());
    shoot(u"pictures-dark"_s);
}

TEST_F(Gallery, Lists)
{
    addSamples(m_library);
    for (int day = 1; day <= 30; ++day) {
        if (day % 7 != 3)
            m_library.add(issueOf(u"海湾晨报"_s, {2031, 4, day}, u"渡船复航"_s, 6, u"海湾的渡船今晨七点复航，首班客满，码头上的灯一直亮着。"_s), u"/%1.md"_s.arg(day));
    }
    m_library.add(issueOf(u"海湾晨报"_s, {2031, 4, 10}, u"渡船停航"_s, 6, u"海湾的渡船停航。"_s), u"/other.md"_s);
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() > 50; }));
    click(1);
    QTest::qWait(200);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_S);
    QTest::qWait(200);
    auto *bar = list()->verticalScrollBar();
    for (const auto &[name, density] : {std::pair("compact", ui::Density::Compact), std::pair("roomy", ui::Density::Roomy)}) {
        m_window->findChild<ui::ArticleList *>()->setDensity(density);
        bar->setSliderDown(true);
        bar->setSliderPosition(bar->maximum() / 6);
        QTest::qWait(200);
        shoot(u"list-%1"_s.arg(QLatin1String(name)));
        bar->setSliderPosition(0);
        bar->setSliderDown(false);
    }
    QApplication::setPalette(darkPalette());
    QTest::qWait(200);
    shoot(u"list-dark"_s);
}

TEST_F(Gallery, Browsing)
{
    openSamples();
    shoot(u"start"_s);
    click(2);
    shoot(u"article"_s);
    key(Qt::Key_U, Qt::ControlModifier);
    shoot(u"as-in-file"_s);
    key(Qt::Key_F7);
    auto *reader = find<ui::ReaderView>("reader");
    reader->verticalScrollBar()->setValue(reader->verticalScrollBar()->maximum());
    shoot(u"article-end"_s);
}

TEST_F(Gallery, Searching)
{
    openSamples();
    type(u"港口"_s);
    shoot(u"search-list"_s);
    key(Qt::Key_F3);
    QTest::qWait(100);
    key(Qt::Key_F3);
    shoot(u"search"_s);
    key(Qt::Key_U, Qt::ControlModifier);
    shoot(u"search-as-in-file"_s);
    type(u"鲸鱼 -海"_s);
    shoot(u"no-hits"_s);
}

TEST_F(Gallery, Tellings)
{
    const QString text = u"海湾的渡船今晨七点复航，首班客满。船长说，停航三周来码头上的灯一直亮着，附近的居民每天都来问哪一天开船。"_s;
    m_library.add(issueOf(u"海湾晨报"_s, QDate(2031, 5, 4), u"渡船复航"_s, 1, text), u"/b/1.md"_s);
    m_library.add(issueOf(u"山城晚报"_s, QDate(2031, 5, 4), u"渡船今晨复航"_s, 1, QString(text).replace(u"七点"_s, u"六点半"_s)), u"/b/2.md"_s);
    m_library.add(issueOf(u"江城日报"_s, QDate(2031, 5, 5), u"复航"_s, 1, QString(text).remove(u"，首班客满"_s)), u"/b/3.md"_s);
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 3; }));
    click(1);
    ASSERT_TRUE(eventually([this] { return page().contains(u"渡船"_s); }));
    key(Qt::Key_D);
    shoot(u"tellings"_s);
    QApplication::setPalette(darkPalette());
    shoot(u"tellings-dark"_s);
}

TEST_F(Gallery, ExportingAndComparing)
{
    openSamples();
    click(2);
    key(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(eventually([this] { return find<QDialog>("exportDialog") != nullptr; }));
    shootAlone(u"export"_s, "exportDialog");
    find<QDialog>("exportDialog")->reject();
    const auto issues = m_library.issues();
    for (const QString &name : {u"compare"_s, u"compare-dark"_s}) {
        Q_EMIT m_window->findChild<ui::Sidebar *>()->comparisonWanted(issues[std::size_t(issues.size() - 3)].id);
        ASSERT_TRUE(eventually([this] { return find<QTreeWidget>("compareTree")->topLevelItemCount() == 4; }));
        shootAlone(name, "compareIssues");
        delete find<QDialog>("compareIssues");
        QApplication::setPalette(darkPalette());
    }
}

TEST_F(Gallery, Dark)
{
    QApplication::setPalette(darkPalette());
    openSamples();
    type(u"港口"_s);
    QTest::qWait(100);
    key(Qt::Key_F3);
    shoot(u"dark"_s);
}

TEST_F(Gallery, Completing)
{
    openSamples();
    type(u"by:"_s);
    ASSERT_TRUE(eventually([this] { return find<QListView>("completions")->isVisible(); }));
    key(Qt::Key_Down);
    shoot(u"completing"_s);
    QApplication::setPalette(darkPalette());
    shoot(u"completing-dark"_s);
}

TEST_F(Gallery, Doubts)
{
    const QString file = m_library.file(u"new.md"_s, "# 滨城货运增长\n\n新华社滨城8月1日电 全港完成货运量2699亿吨，其中海运货运量197.7亿吨，"
                                                     "河运货运量72.2亿吨。港口的负责人说，and 明年将更多。\n");
    open();
    m_window->openPaths({file});
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 1; }));
    click(0);
    ASSERT_TRUE(eventually([this] { return find<QWidget>("doubtStrip")->isVisible(); }));
    key(Qt::Key_F4);
    shoot(u"doubts"_s);
    QApplication::setPalette(darkPalette());
    shoot(u"doubts-dark"_s);
}

TEST_F(Gallery, OwnWork)
{
    const QString text = u"滨城港上半年货运量2699亿吨，同比增长4.1%。港口的灯塔照常开放，每晚亮到天明。渡船周一复航，票价不变。"_s;
    m_library.add(issueOf(u"滨城日报"_s, QDate(2031, 8, 1), u"滨城货运增长"_s, 3, text), u"/b/1.md"_s);
    const auto id = m_library.articles().front().id;
    auto &marks = m_library.marks();
    ASSERT_TRUE(marks.setTag(id, u"港口"_s, true).ok() && marks.setTag(id, u"要核对"_s, true).ok());
    ASSERT_TRUE(marks.setNote(id, u"问过港务局：货运量应为 269.9 亿吨。"_s).ok());
    ASSERT_TRUE(marks.addHighlight(id, {0, {int(text.indexOf(u"灯塔"_s)), 6}}, {}).ok());
    ASSERT_TRUE(marks.correct(id, {0, {int(text.indexOf(u"2699"_s)), 4}}, u"269.9"_s).ok());
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 3; }));
    click(0);
    ASSERT_TRUE(eventually([this] { return find<QWidget>("ownLine")->isVisible(); }));
    shoot(u"own-work"_s);
    key(Qt::Key_T);
    shoot(u"own-work-tagging"_s);
    QApplication::setPalette(darkPalette());
    shoot(u"own-work-dark"_s);
}

TEST_F(Gallery, Commands)
{
    openSamples();
    click(2);
    key(Qt::Key_K, Qt::ControlModifier);
    shoot(u"commands"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"next"_s);
    shoot(u"commands-typed"_s);
    QApplication::setPalette(darkPalette());
    shoot(u"commands-dark"_s);
    key(Qt::Key_Escape);
    key(Qt::Key_F1, Qt::ControlModifier);
    shootAlone(u"shortcuts-dark"_s, "shortcutsDialog");
    QApplication::setPalette(QPalette());
    shootAlone(u"shortcuts"_s, "shortcutsDialog");
}

TEST_F(Gallery, SettingsDialog)
{
    for (const QString &language : languages()) {
        Settings().setLanguage(language);
        open();
        key(Qt::Key_Comma, Qt::ControlModifier);
        shootAlone(u"settings-"_s + language, "settingsDialog");
    }
    QApplication::setPalette(darkPalette());
    shootAlone(u"settings-dark"_s, "settingsDialog");
    Settings().setLanguage({});
    useLanguage(u"en"_s);
}

TEST_F(Gallery, Previewing)
{
    Settings().setPreviewed(true);
    open();
    m_window->openPaths({samplesFolder() + u"/newspaper-page-may.md"_s});
    ASSERT_TRUE(eventually([this] { return find<QWidget>("preview")->isVisible(); }));
    shoot(u"preview"_s);
    QApplication::setPalette(darkPalette());
    shoot(u"preview-dark"_s);
    Settings().setLanguage(u"zh_TW"_s);
    open();
    m_window->resize(860, 700);
    m_window->openPaths({samplesFolder() + u"/newspaper-page-may.md"_s});
    ASSERT_TRUE(eventually([this] { return find<QWidget>("preview")->isVisible(); }));
    shoot(u"preview-narrow"_s);
    Settings().setLanguage({});
    useLanguage(u"en"_s);
}

TEST_F(Gallery, Languages)
{
    for (const QString &language : languages()) {
        Settings().setLanguage(language);
        openSamples();
        type(u"港口 -渔船"_s);
        QTest::qWait(100);
        key(Qt::Key_F3);
        shoot(u"language-"_s + language);
        m_window->resize(860, 700);
        shoot(u"language-narrow-"_s + language);
    }
    Settings().setLanguage({});
    useLanguage(u"en"_s);
}

TEST_F(Gallery, Tabs)
{
    openSamples();
    click(1);
    for (const int row : {2, 3, 4})
        QTest::mouseClick(list()->viewport(), Qt::MiddleButton, {}, list()->visualRect(rows()->index(row, 0)).center());
    key(Qt::Key_Tab, Qt::ControlModifier);
    shoot(u"tabs"_s);
    QApplication::setPalette(darkPalette());
    shoot(u"tabs-dark"_s);
    m_window->resize(860, 700);
    shoot(u"tabs-narrow"_s);
}

TEST_F(Gallery, Scripts)
{
    model::Issue issue = issueOf(u"جريدة الميناء"_s, QDate(2031, 7, 27), u"افتتاح الميناء الجديد اليوم"_s, 1,
                                 u"افتتح الميناء الجديد أبوابه صباح اليوم أمام السفن القادمة من البحر، وبلغت طاقته 2.5 مليون طن في السنة."_s);
    issue.articles[0].reporters = {u"ليلى حداد"_s};
    issue.articles[0].blocks.push_back({.kind = model::BlockKind::Caption, .lines = {9, 9}, .text = u"صورة للميناء الجديد عند الفجر"_s, .seams = {}});
    issue.articles[0].blocks.push_back({.kind = model::BlockKind::Credit, .lines = {10, 10}, .text = u"تصوير: سامي"_s, .seams = {}});
    m_library.add(issue, u"/ar.md"_s);
    m_library.add(issueOf(u"港町新聞"_s, QDate(2031, 7, 26), u"新しい直通の橋、骨組みが完成"_s, 2,
                          u"港町の新しい橋の骨組みが二十六日、完成した。市長は「角を曲がれば、もう海が見える」と話した。直線の長さは三百メートルになる。"_s), u"/ja.md"_s);
    m_library.add(issueOf(u"海湾日报"_s, QDate(2031, 7, 25), u"直通桥的骨架今天合龙，三角洲两岸相连"_s, 2,
                          u"他说：“桥的骨架（全长300米）今天合龙。”直通车、轮渡，都将停在桥的一角,市民(约3.5万人)今天上桥."_s), u"/zh.md"_s);
    m_library.add(issueOf(u"The Bay Courier"_s, QDate(2031, 7, 24), u"New bridge frame is closed over the strait"_s, 2,
                          u"The frame of the new bridge was closed on Thursday morning. “You turn the corner and see the sea,” the mayor said. It is 300 metres long."_s), u"/en.md"_s);
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 7; }));
    for (const auto &[row, name] : {std::pair(0, u"arabic"_s), std::pair(1, u"japanese"_s), std::pair(3, u"chinese"_s), std::pair(5, u"english"_s)}) {
        click(row);
        shoot(u"script-"_s + name);
    }
    for (const auto *name : {"Sans-Serif", "Full-Width Punctuation in Chinese", "Narrow Column", "Loose Lines", "Spaced Paragraphs"}) {
        for (auto *action : m_window->findChildren<QAction *>()) {
            if (action->text().remove(u'&') == QLatin1String(name))
                action->trigger();
        }
    }
    click(3);
    shoot(u"script-chinese-chosen"_s);
}

TEST_F(Gallery, Empty)
{
    open();
    m_window->setSamplesFolder(u"/samples"_s);
    shoot(u"empty"_s);
    QApplication::setPalette(darkPalette());
    shoot(u"empty-dark"_s);
}

TEST_F(Gallery, Narrow)
{
    openSamples();
    click(1);
    m_window->resize(860, 700);
    shoot(u"narrow"_s);
    m_window->resize(600, 700);
    shoot(u"one-pane"_s);
}

TEST_F(Gallery, Import)
{
    openSamples();
    m_window->openPaths({m_library.file(u"new.md"_s, "# 新港开航\n\n新华社滨城8月1日电 新港今天开航。\n"),
                         m_library.file(u"picture.md"_s, "\x89PNG\r\n\x1a\n"), m_library.file(u"empty.md"_s, "")});
    QTest::qWait(400);
    shoot(u"import"_s);
}

}  // namespace
}  // namespace dateline::tests
