#include "ui/print/pdf_form.h"

#include "ui/print/press.h"

#include <QPdfWriter>

namespace dateline::ui {
namespace {

class PdfForm final : public library::Form {
public:
    void begin(QIODevice &out, const library::FileSubject &subject) override
    {
        m_writer = std::make_unique<QPdfWriter>(&out);
        m_writer->setPageSize(QPageSize(QPageSize::A4));
        m_writer->setTitle(subject.title);
        m_writer->setCreator(QStringLiteral("Dateline"));
        Press::prepare(*m_writer);
        m_press = std::make_unique<Press>(*m_writer);
    }
    void add(const library::StoredArticle &article) override { m_press->add(article); }
    void addLoose(const QString &text) override { m_press->addLoose(text); }
    void end() override
    {
        m_press->end();
        m_press.reset();
        m_writer.reset();
    }

private:
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<Press> m_press;
};

}  // namespace

std::unique_ptr<library::Form> pdfForm() { return std::make_unique<PdfForm>(); }

}  // namespace dateline::ui
