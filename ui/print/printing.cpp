#include "ui/print/printing.h"

#include "ui/print/press.h"

#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace dateline::ui {
namespace {

std::shared_ptr<QPrinter> printerFor(const library::StoredArticle &article)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(article.row.headline);
    Press::prepare(*printer);
    return printer;
}

void set(const library::StoredArticle &article, QPrinter &printer)
{
    Press press(printer);
    press.add(article);
    press.end();
}

}  // namespace

void printArticle(const library::StoredArticle &article, QWidget *parent)
{
    const auto printer = printerFor(article);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [printer, article] { set(article, *printer); });
    QObject::connect(dialog, &QObject::destroyed, [printer] {});  // which outlives its dialog
    dialog->open();
}

void previewArticle(const library::StoredArticle &article, QWidget *parent)
{
    const auto printer = printerFor(article);
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("printPreview"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog, [article](QPrinter *pages) { set(article, *pages); });
    QObject::connect(dialog, &QObject::destroyed, [printer] {});  // which outlives its dialog
    dialog->open();
}

}  // namespace dateline::ui
