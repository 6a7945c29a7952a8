// Articles leave the window: into files, as references, onto pages.

#include "window_fixture.h"

#include "support/corpus.h"
#include "ui/print/page_lines.h"
#include "ui/print/pdf_form.h"
#include "ui/settings.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

class ExportWindow : public WindowFixture {
protected:
    void SetUp() override
    {
        WindowFixture::SetUp();
        ui::Settings().setExportFolder(m_folder.path());
        ui::Settings().setExportFormat(library::ExportFormat::Markdown);
        addSamples(m_library);
        open();
        ASSERT_TRUE(eventually([this] { return rows()->rowCount() > 2; }));
        click(0);
        ASSERT_TRUE(eventually([this] { return page().contains(title(0)); }));
    }

    QDialog *ask()
    {
        EXPECT_TRUE(eventually([this] { return find<QDialog>("exportDialog") == nullptr; }));
        m_window->activateWindow();
        EXPECT_TRUE(eventually([this] { return m_window->isActiveWindow(); }));
        key(Qt::Key_E, Qt::ControlModifier);
        eventually([this] { return find<QDialog>("exportDialog") != nullptr; });
        return find<QDialog>("exportDialog");
    }
    bool isDone()
    {
        return eventually([this] { return find<QLabel>("exportLine")->isVisible() && !find<QPushButton>("stopExport")->isVisible(); });
    }
    QStringList written() const { return QDir(m_folder.path()).entryList(QDir::Files, QDir::Name); }

    QTemporaryDir m_folder;
};

TEST_F(ExportWindow, AnArticleGoesIntoAFileOfItsOwn)
{
    QDialog *dialog = ask();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_TRUE(isDone());
    ASSERT_EQ(written().size(), 1);
    EXPECT_TRUE(written().front().endsWith(u".md"_s));
    EXPECT_TRUE(readAll(m_folder.filePath(written().front())).contains(title(0).toUtf8().left(6)));
    EXPECT_TRUE(find<QPushButton>("openExported")->isVisible());

    // Again: what is there is not overwritten.
    dialog = ask();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return written().size() == 2; }));
}

TEST_F(ExportWindow, WhatIsReplacedIsSaidBefore)
{
    const QString path = m_folder.filePath(u"taken.txt"_s);
    QFile taken(path);
    ASSERT_TRUE(taken.open(QIODevice::WriteOnly));
    taken.close();
    QDialog *dialog = ask();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(find<QLabel>("exportNote")->text().isEmpty());
    find<QLineEdit>("exportPlace")->setText(path);
    EXPECT_FALSE(find<QLabel>("exportNote")->text().isEmpty());
    find<QLineEdit>("exportPlace")->setText(u"relative.txt"_s);
    EXPECT_TRUE(find<QLabel>("exportNote")->text().isEmpty());
    dialog->reject();
}

TEST_F(ExportWindow, WhatIsFoundGoesIntoAFileEach)
{
    type(title(0));
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 1; }));
    QDialog *dialog = ask();
    ASSERT_NE(dialog, nullptr);
    auto *what = find<QComboBox>("exportWhat");
    what->setCurrentIndex(what->count() - 1);
    find<QCheckBox>("exportEach")->setChecked(true);
    auto *format = find<QComboBox>("exportFormat");
    format->setCurrentIndex(format->findData(int(library::ExportFormat::Pdf)));
    const QString folder = m_folder.filePath(u"each"_s);
    find<QLineEdit>("exportPlace")->setText(folder);
    dialog->accept();
    ASSERT_TRUE(isDone());
    const QStringList files = QDir(folder).entryList(QDir::Files);
    ASSERT_EQ(files.size(), 1) << find<QLabel>("exportLine")->text().toStdString();
    EXPECT_TRUE(readAll(folder + u'/' + files.front()).startsWith("%PDF-"));
}

TEST_F(ExportWindow, AReferenceIsCopiedInTheStyleThatWasUsedLast)
{
    key(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"[N]"_s)) << QGuiApplication::clipboard()->text().toStdString();
    for (QAction *action : m_window->actions()) {
        if (action->text() == u"RIS"_s)
            action->trigger();
    }
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"TY  - NEWS"_s));
    QGuiApplication::clipboard()->clear();
    key(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"TY  - NEWS"_s));
    ui::Settings().setCitationStyle(library::CitationStyle::Gbt7714);
}

TEST_F(ExportWindow, PagesAreShownBeforeTheyArePrinted)
{
    for (QAction *action : m_window->actions()) {
        if (action->text().remove(u'&') == u"Print Preview…"_s)
            action->trigger();
    }
    auto *preview = find<QDialog>("printPreview");
    ASSERT_NE(preview, nullptr);
    EXPECT_TRUE(preview->isVisible());
    QTest::qWait(50);
    preview->reject();
}

TEST(PageLines, APageEndsWhereNothingClings)
{
    const auto line = [](int at, bool clings) { return ui::PageLine{at * 10.0, at * 10.0 + 10, clings}; };
    const struct {
        std::vector<ui::PageLine> lines;
        std::size_t first;
        double height;
        std::size_t end;
    } rows[] = {
        {{line(0, false), line(1, false), line(2, false)}, 0, 20, 2},
        {{line(0, false), line(1, false), line(2, false)}, 0, 30, 3},
        {{line(0, false), line(1, true), line(2, false)}, 0, 20, 1},   // a title goes over with its text
        {{line(0, true), line(1, true), line(2, false)}, 0, 20, 2},    // all of them cling
        {{line(0, false), line(1, false), line(2, false)}, 1, 5, 2},   // higher than the page
    };
    for (const auto &row : rows)
        EXPECT_EQ(ui::endOfPage(row.lines, row.first, row.height), row.end);
}

TEST(PdfForm, NoTextIsTooLongForIt)
{
    library::StoredArticle stored;
    stored.article.headline = u"长文"_s;
    for (int i = 0; i < 300; ++i)
        stored.article.blocks.push_back({model::BlockKind::Paragraph, {}, QString(u"渡船今天复航。"_s).repeated(60), {}});
    QBuffer out;
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    const auto form = ui::pdfForm();
    form->begin(out, {});
    form->add(stored);
    form->end();
    EXPECT_GT(out.data().count("/Type /Page\n"), 80) << "126,000 characters, which the window cuts";
}

}  // namespace
}  // namespace dateline::tests
