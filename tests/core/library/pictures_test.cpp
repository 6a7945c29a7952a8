// Which pictures a bulletin names, whose they are, and that nothing outside its folder is opened for them.

#include "library/library.h"
#include "library/parsing.h"
#include "library/pictures/article_pictures.h"
#include "library/pictures/picture_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

struct AddressRow {
    const char16_t *reference;
    const char16_t *meaning;  ///< "own a/b", "remote host", "" = refused
};

QString meaningOf(const QString &reference)
{
    const auto address = library::pictureAddress(reference);
    if (!address)
        return {};
    if (const auto *own = std::get_if<library::OwnPicture>(&*address))
        return u"own "_s + own->path.join(u'/');
    return u"remote "_s + std::get<library::RemotePicture>(*address).host;
}

TEST(PictureAddress, IsTheFoldersOrTheNetworksAndNothingElse)
{
    const AddressRow rows[] = {
        {u"a.png", u"own a.png"},
        {u"./bilder/a.png", u"own bilder/a.png"},
        {u"图 1.jpg", u"own 图 1.jpg"},
        {u"%E5%9B%BE.jpg", u"own 图.jpg"},
        {u"a.png?v=2#x", u"own a.png"},
        {u"a%20b.png", u"own a b.png"},
        {u"https://example.org/a.png", u"remote example.org"},
        {u"HTTP://EXAMPLE.org/a.png", u"remote example.org"},
        {u"https://例子.测试/a.png", u"remote xn--fsqu00a.xn--0zwm56d"},
        {u"", u""},
        {u".", u""},
        {u"..", u""},
        {u"../a.png", u""},
        {u"a/../../b.png", u""},
        {u"a/%2e%2e/b.png", u""},
        {u"a%2fb.png", u""},
        {u"a%00.png", u""},
        {u"%FF.png", u""},
        {u"a//b.png", u""},
        {u"a/", u""},
        {u"/etc/passwd", u""},
        {u"//example.org/share/a.png", u""},
        {u"\\\\example.org\\share\\a.png", u""},
        {u"a\\b.png", u""},
        {u"C:/a.png", u""},
        {u"file:///etc/passwd", u""},
        {u"file://example.org/a.png", u""},
        {u"smb://example.org/a.png", u""},
        {u"data:image/png;base64,AAAA", u""},
        {u"javascript:alert(1)", u""},
        {u"https://user:pass@example.org/a.png", u""},
        {u"https:///a.png", u""},
        {u"http:a.png", u""},
        {u"a\u202Eb.png", u""},
        {u"a\nb.png", u""},
    };
    for (const AddressRow &row : rows) {
        const QString reference = QString::fromUtf16(row.reference);
        EXPECT_EQ(meaningOf(reference), QString::fromUtf16(row.meaning)) << reference.toStdString();
    }
}

/// What stands where in the articles of a file: a line an article, "a.png@0 b.png@2/1" (article/block where inside).
QStringList placesIn(const QByteArray &bytes, const QString &name)
{
    const auto issue = library::parseBytes(bytes, name, {});
    const auto document = library::pictureDocument({name, {}, bytes});
    QStringList lines;
    for (const model::Article &article : issue->articles) {
        QStringList line;
        for (const library::ArticlePicture &picture : library::picturesOf(article, *document)) {
            const auto *own = std::get_if<library::OwnPicture>(&picture.address);
            line += (own ? own->path.join(u'/') : u"remote"_s) + u'@' + QString::number(picture.block) +
                    (picture.article > 0 ? u'/' + QString::number(picture.article) : QString());
        }
        lines += line.join(u' ');
    }
    return lines;
}

struct PlaceRow {
    const char *what;
    const char *name;
    const char *text;
    QStringList places;  ///< by article
};

TEST(ArticlePictures, StandWhereTheFileNamesThem)
{
    const PlaceRow rows[] = {
        {"between paragraphs", "a.md", "# 港城晚报 2031年7月4日\n\n## 渡船复航\n\n渡船今天复航。\n\n![码头](a.png)\n\n票价没有变。\n\n## 灯塔开放\n\n灯塔今天开放。\n",
         {u"a.png@1"_s, u""_s}},
        {"below the headline", "a.md", "## 渡船复航\n\n![](a.png)\n\n渡船今天复航。\n\n## 灯塔开放\n\n灯塔今天开放。\n", {u"a.png@0"_s, u""_s}},
        {"behind the text, a heading next", "a.md", "## 渡船复航\n\n渡船今天复航。\n\n![](a.png)\n\n## 灯塔开放\n\n灯塔今天开放。\n\n![](b.png)\n",
         {u"a.png@1"_s, u"b.png@1"_s}},
        {"above every article: nobody's", "a.md", "# 港城晚报 2031年7月4日\n\n![](logo.png)\n\n## 渡船复航\n\n渡船今天复航。\n", {u""_s}},
        {"what may not be opened", "a.md", "## 渡船复航\n\n![](../a.png) ![](/etc/a.png) ![](ok.png)\n\n渡船今天复航。\n", {u"ok.png@0"_s}},
        {"HTML in Markdown", "a.md", "## 渡船复航\n\n渡船今天复航。\n\n<figure><img src=\"a.png\" alt=\"码头\"></figure>\n\n票价没有变。\n", {u"a.png@1"_s}},
        {"a page", "a.html",
         "<html><head><title>渡船复航</title></head><body><article><h1>渡船复航</h1>\n<p>渡船今天复航，乘客很多。</p>\n<img src=\"a_files/a.png\">\n"
         "<p>票价没有变，船期也没有变。</p>\n<img src=\"pixel.gif\" width=\"1\" height=\"1\"></article></body></html>",
         {u"a_files/a.png@1"_s}},
        {"a page on one line", "a.html",
         "<html><head><title>渡船复航</title></head><body><article><h1>渡船复航</h1><p>渡船今天复航，乘客很多。</p><img src=\"a.png\">"
         "<p>票价没有变，船期也没有变。</p><img src=\"b.png\"></article></body></html>",
         {u"a.png@1 b.png@2"_s}},
        {"a feed's items", "a.xml",
         "<rss version=\"2.0\"><channel><title>港城</title>\n<item><title>渡船复航</title><description>&lt;p&gt;渡船今天复航。&lt;/p&gt;&lt;img src=\"a.png\"&gt;</description></item>\n"
         "<item><title>灯塔开放</title><description>&lt;img src=\"https://example.org/b.png\"&gt;&lt;p&gt;灯塔今天开放。&lt;/p&gt;</description></item></channel></rss>",
         {u"a.png@1"_s, u"remote@0"_s}},
        {"a record on one line", "a.json", "[{\"title\":\"渡船复航\",\"content\":\"<p>渡船今天复航。</p><img src='a.png'>\",\"url\":\"\",\"date\":\"2031-07-04\"}]",
         {u"a.png@1"_s}},
    };
    for (const PlaceRow &row : rows)
        EXPECT_EQ(placesIn(row.text, QString::fromLatin1(row.name)), row.places) << row.what;
}

TEST(ArticlePictures, OfAPhotoWithoutHeadlineStandAboveItsWords)
{
    model::Article story;
    story.headline = u"渡船复航"_s;
    story.headlineLines = {1, 1};
    story.blocks.push_back({.kind = model::BlockKind::Paragraph, .lines = {3, 3}, .text = u"渡船今天复航。"_s, .seams = {}});
    model::Article photo;
    photo.blocks.push_back({.kind = model::BlockKind::Caption, .lines = {7, 7}, .text = u"港口的灯塔。"_s, .seams = {}});
    const auto document = library::pictureDocument({u"a.md"_s, {}, "## 渡船复航\n\n渡船今天复航。\n\n![](a.png)\n\n港口的灯塔。\n"});
    EXPECT_TRUE(library::picturesOf(story, *document).empty());
    ASSERT_EQ(library::picturesOf(photo, *document).size(), 1u);
    EXPECT_EQ(library::picturesOf(photo, *document).front().block, 0);
}

TEST(ArticlePictures, OfAPageAreNotThoseOfEveryBriefOnIt)
{
    const auto document = library::pictureDocument(
        {u"a.html"_s, {}, "<html><head><title>渡船复航</title></head><body><article><h1>渡船复航</h1>\n<p>渡船今天复航，乘客很多。</p>\n<img src=\"a.png\">\n"
                          "<p>灯塔今天开放，看的人不少。</p>\n<img src=\"b.png\">\n<p>明天照常。</p></article></body></html>"});
    model::Article brief;
    brief.headline = u"灯塔开放"_s;
    brief.blocks.push_back({.kind = model::BlockKind::Paragraph, .lines = {4, 4}, .text = u"灯塔今天开放，看的人不少。"_s, .seams = {}});
    EXPECT_TRUE(library::picturesOf(brief, *document).empty());
    brief.blocks.push_back({.kind = model::BlockKind::Paragraph, .lines = {6, 6}, .text = u"明天照常。"_s, .seams = {}});
    ASSERT_EQ(library::picturesOf(brief, *document).size(), 1u);
    EXPECT_EQ(library::picturesOf(brief, *document).front().block, 1);
}

/// A folder with a picture, and with whatever must not be read as one.
class PictureFile : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QDir(m_outer.path()).mkpath(u"bulletin/pictures"_s));
        write(u"bulletin/pictures/a.png"_s);
        write(u"secret.png"_s);
    }

    void write(const QString &name)
    {
        QFile file(m_outer.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("bytes");
    }

    Result<QByteArray> read(const QStringList &path) { return library::readPicture(m_outer.filePath(u"bulletin"_s), {path}); }

    QTemporaryDir m_outer;
};

TEST_F(PictureFile, IsReadBelowTheFolderAlone)
{
    EXPECT_EQ(read({u"pictures"_s, u"a.png"_s}).value(), "bytes");
    EXPECT_EQ(read({u"pictures"_s, u"b.png"_s}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(read({u"pictures"_s}).error().code, ErrorCode::NotAFile);
    EXPECT_EQ(read({u"pictures"_s, u"a.png"_s, u"b.png"_s}).error().code, ErrorCode::NotFound);
}

TEST_F(PictureFile, FollowsNoLink)
{
    const QDir outer(m_outer.path());
    ASSERT_TRUE(QFile::link(outer.filePath(u"secret.png"_s), outer.filePath(u"bulletin/link.png"_s)));
    ASSERT_TRUE(QFile::link(outer.path(), outer.filePath(u"bulletin/out"_s)));
    ASSERT_TRUE(QFile::link(u"/dev/zero"_s, outer.filePath(u"bulletin/zero.png"_s)));
    EXPECT_FALSE(read({u"link.png"_s}).ok());
    EXPECT_FALSE(read({u"out"_s, u"secret.png"_s}).ok());
    EXPECT_FALSE(read({u"zero.png"_s}).ok());
}

TEST_F(PictureFile, WaitsForNoPipe)
{
    const QByteArray pipe = QFile::encodeName(m_outer.filePath(u"bulletin/pipe.png"_s));
    ASSERT_EQ(::mkfifo(pipe.constData(), 0600), 0);
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(read({u"pipe.png"_s}).error().code, ErrorCode::NotAFile);
    EXPECT_LT(timer.elapsed(), 1000);
}

TEST_F(PictureFile, IsNotReadBeyondItsLimit)
{
    QFile large(m_outer.filePath(u"bulletin/large.png"_s));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly));
    ASSERT_TRUE(large.resize(library::kLargestPicture + 1));
    EXPECT_EQ(read({u"large.png"_s}).error().code, ErrorCode::TooLarge);
}

}  // namespace
}  // namespace dateline
