// Pictures on the page: those of the bulletin's folder are shown, those of the network only when asked for, no others.

#include "window_fixture.h"

#include "library/library.h"
#include "ui/panes/reader_view.h"
#include "ui/pictures/decode_picture.h"
#include "ui/pictures/picture_frame.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTcpServer>
#include <QTcpSocket>
#include <QToolButton>

#include <algorithm>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

QByteArray encoded(int width, int height, const char *format)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(u"#3a7bd5"_s));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

QByteArray png(int width, int height) { return encoded(width, height, "PNG"); }

/// Gives a picture to whoever asks, and counts.
class PictureServer final {
public:
    PictureServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                request += socket->readAll();
                if (!request.contains("\r\n\r\n"))
                    return;
                ++asked;
                socket->write(reply);
                socket->disconnectFromHost();
            });
        });
    }
    QString address(const QString &name) const { return u"http://127.0.0.1:%1/%2"_s.arg(m_server.serverPort()).arg(name); }
    static QByteArray with(const QByteArray &bytes)
    {
        return "HTTP/1.1 200 OK\r\nSet-Cookie: who=you\r\nContent-Length: " + QByteArray::number(bytes.size()) + "\r\nConnection: close\r\n\r\n" + bytes;
    }

    int asked = 0;
    QByteArray reply = with(png(320, 200));
    QByteArray request;

private:
    QTcpServer m_server;
};

class Pictures : public WindowFixture {
protected:
    /// The bulletin, from its file, open at its first article.
    void openWith(const QByteArray &text)
    {
        const QString path = m_library.file(u"bulletin.md"_s, text);
        m_library.add(*library::parseFile(path), path, text);
        open();
        ASSERT_TRUE(eventually([this] { return rows()->rowCount() > 0; }));
        click(0);
        ASSERT_TRUE(eventually([this] { return page().contains(u"渡船今天复航"_s); }));
    }
    ui::ReaderView *view() { return m_window->findChild<ui::ReaderView *>(); }
    QList<ui::PictureFrame *> frames()
    {
        QList<ui::PictureFrame *> shown = m_window->findChildren<ui::PictureFrame *>();
        shown.removeIf([](const ui::PictureFrame *frame) { return !frame->isVisible(); });
        return shown;
    }
    bool hasImage() { return frames().size() == 1 && !frames().front()->picture().image.isNull(); }
    /// Of the line that a text begins on, in the viewport.
    QRect lineOf(const QString &text)
    {
        QTextCursor cursor = view()->document()->find(text);
        cursor.setPosition(cursor.selectionStart());
        return view()->cursorRect(cursor);
    }
};

const QByteArray kWithPicture = "# 港城晚报 2031年7月4日\n\n## 渡船复航\n\n渡船今天复航。\n\n![码头上的船](pictures/a.png)\n\n票价没有变。\n";

TEST_F(Pictures, OfTheFoldersAreShownBetweenTheParagraphs)
{
    m_library.file(u"pictures/a.png"_s, png(300, 200));
    openWith(kWithPicture);
    ASSERT_TRUE(eventually([this] { return hasImage(); }));
    const QRect picture = frames().front()->geometry();
    EXPECT_EQ(picture.size(), QSize(300, 200));
    EXPECT_GT(picture.top(), lineOf(u"渡船今天复航"_s).bottom());
    EXPECT_LT(picture.bottom(), lineOf(u"票价没有变"_s).top());
    EXPECT_EQ(frames().front()->findChild<QLabel *>()->accessibleName(), u"码头上的船"_s);

    view()->selectAll();
    view()->copy();
    EXPECT_FALSE(QGuiApplication::clipboard()->text().contains(QChar(QChar::ObjectReplacementCharacter)));

    // Set in another size, they stand between the same paragraphs.
    key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(frames().front()->geometry().top(), lineOf(u"渡船今天复航"_s).bottom());
    EXPECT_LT(frames().front()->geometry().bottom(), lineOf(u"票价没有变"_s).top());
}

TEST_F(Pictures, NoWiderThanTheColumnMoveWithThePageAndLeaveWithTheArticle)
{
    m_library.file(u"pictures/a.png"_s, png(4000, 3000));
    openWith(kWithPicture + "\n## 灯塔开放\n\n灯塔今天开放。\n");
    ASSERT_TRUE(eventually([this] { return hasImage(); }));
    const QRect picture = frames().front()->geometry();
    EXPECT_LE(picture.width(), view()->viewport()->width());
    EXPECT_NEAR(picture.width() * 3 / 4, picture.height(), 2);
    EXPECT_LE(frames().front()->picture().image.width(), 1600);
    m_window->resize(900, 300);
    QTest::qWait(50);
    const int before = frames().front()->y();
    view()->verticalScrollBar()->setValue(40);
    EXPECT_EQ(frames().front()->y(), before - 40);
    click(1);
    ASSERT_TRUE(eventually([this] { return page().contains(u"灯塔今天开放"_s); }));
    EXPECT_TRUE(frames().isEmpty());
}

TEST_F(Pictures, AreThoseOfTheFileAsItIsNow)
{
    m_library.file(u"pictures/a.png"_s, png(300, 200));
    openWith(kWithPicture);
    ASSERT_TRUE(eventually([this] { return hasImage(); }));
    const QByteArray later = "# 港城晚报 2031年7月4日\n\n## 渡船复航\n\n渡船今天复航。\n\n票价又变了。\n";
    m_window->openPaths({m_library.file(u"bulletin.md"_s, later)});
    ASSERT_TRUE(eventually([this] { return page().contains(u"票价又变了"_s); }));
    EXPECT_EQ(m_library.issues().size(), 1u) << "the same issue, replaced";
    QTest::qWait(100);
    EXPECT_TRUE(frames().isEmpty());
}

TEST_F(Pictures, BeyondWhatMemoryIsForAreLeftOut)
{
    m_library.file(u"pictures/a.png"_s, png(1600, 1900));
    openWith(kWithPicture + QByteArray("\n![](pictures/a.png)\n").repeated(24));
    ASSERT_TRUE(eventually([this] {
        const auto shown = frames();
        return !shown.isEmpty() && shown.size() < 25 && std::all_of(shown.begin(), shown.end(), [](const auto *frame) { return !frame->picture().image.isNull(); });
    }));
    EXPECT_EQ(frames().size(), 19) << "of three megapixels each";
}

TEST_F(Pictures, OutsideTheFolderAreNeverShown)
{
    m_library.file(u"secret.png"_s, png(30, 20));
    const QString folder = QFileInfo(m_library.file(u"in/ok.png"_s, png(30, 20))).path();
    const QByteArray text = "## 渡船复航\n\n渡船今天复航。\n\n![](../secret.png) ![](" + folder.toUtf8() + "/ok.png) ![](/dev/zero) ![](file://" + folder.toUtf8() +
                            "/ok.png) ![](not-there.png) ![](ok.png)\n\n<img src=\"..%2fsecret.png\"><img src=\"bulletin.md\">\n\n票价没有变。\n";
    const QString path = m_library.file(u"in/bulletin.md"_s, text);
    m_library.add(*library::parseFile(path), path, text);
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() > 0; }));
    click(0);
    ASSERT_TRUE(eventually([this] { return hasImage(); }));
    EXPECT_EQ(frames().size(), 1);
}

TEST_F(Pictures, OfTheNetworkAreLoadedWhenAskedForWithoutCookies)
{
    PictureServer server;
    openWith("## 渡船复航\n\n渡船今天复航。\n\n![码头](" + server.address(u"a.png"_s).toUtf8() + ")\n\n票价没有变。\n");
    ASSERT_TRUE(eventually([this] { return frames().size() == 1; }));
    auto *load = frames().front()->findChild<QToolButton *>();
    EXPECT_TRUE(load->text().contains(u"127.0.0.1"_s));
    QTest::qWait(200);
    EXPECT_EQ(server.asked, 0);
    QTest::mouseClick(load, Qt::LeftButton);
    ASSERT_TRUE(eventually([this] { return hasImage(); }));
    EXPECT_EQ(frames().front()->picture().image.size(), QSize(320, 200));
    EXPECT_EQ(server.asked, 1);

    // Opened again it is asked for again, and nothing of the former visit is told.
    reopen();
    ASSERT_TRUE(eventually([this] { return frames().size() == 1; }));
    EXPECT_FALSE(hasImage());
    EXPECT_EQ(server.asked, 1);
    QTest::mouseClick(frames().front()->findChild<QToolButton *>(), Qt::LeftButton);
    ASSERT_TRUE(eventually([this] { return hasImage(); }));
    EXPECT_EQ(server.asked, 2);
    EXPECT_FALSE(server.request.toLower().contains("cookie:"));
    EXPECT_FALSE(server.request.toLower().contains("referer:"));
}

TEST_F(Pictures, OfTheNetworkThatAreNotToBeHadSaySo)
{
    PictureServer server;
    openWith("## 渡船复航\n\n渡船今天复航。\n\n![](" + server.address(u"a.png"_s).toUtf8() + ")\n");
    for (const QByteArray &reply : {QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"), PictureServer::with("<svg/>"),
                                    QByteArray("HTTP/1.1 302 Found\r\nLocation: http://localhost:1/a.png\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"),
                                    QByteArray("HTTP/1.1 302 Found\r\nLocation: file:///etc/hostname\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")}) {
        ASSERT_TRUE(eventually([this] { return frames().size() == 1 && frames().front()->findChild<QToolButton *>()->isEnabled(); }));
        server.reply = reply;
        server.request.clear();
        const int before = server.asked;
        QTest::mouseClick(frames().front()->findChild<QToolButton *>(), Qt::LeftButton);
        ASSERT_TRUE(eventually([&] { return server.asked > before && frames().front()->picture().hasFailed; })) << reply.constData();
        EXPECT_TRUE(frames().front()->findChild<QToolButton *>()->text().contains(u"could not be loaded"_s));
    }
}

TEST(DecodePicture, TakesPicturesAloneAndWithinLimits)
{
    EXPECT_EQ(ui::pictureSize(png(30, 20)), QSize(30, 20));
    EXPECT_EQ(ui::decodePicture(png(300, 200), {100, 100}).size(), QSize(100, 66));
    EXPECT_EQ(ui::pictureSize("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"3\"/>"), std::nullopt);
    EXPECT_EQ(ui::pictureSize({}), std::nullopt);
    EXPECT_TRUE(ui::decodePicture(png(30, 20).first(60), {100, 100}).isNull());
    QByteArray huge = encoded(30, 20, "BMP");
    EXPECT_EQ(ui::pictureSize(huge), QSize(30, 20));
    for (const qsizetype at : {18, 22})  // width and height, little endian: 50,000 each
        huge.replace(at, 2, "\x50\xC3");
    EXPECT_EQ(ui::pictureSize(huge), std::nullopt);
}

}  // namespace
}  // namespace dateline::tests
