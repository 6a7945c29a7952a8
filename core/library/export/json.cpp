#include "library/export/form.h"
#include "library/issue_json.h"

#include <QJsonDocument>

namespace dateline::library {
namespace {

class JsonForm final : public Form {
public:
    void begin(QIODevice &out, const FileSubject &) override { m_out = &out; }
    void add(const archive::StoredArticle &article) override
    {
        m_out->write(QJsonDocument(toJson(article)).toJson(QJsonDocument::Compact) + '\n');
    }

private:
    QIODevice *m_out = nullptr;
};

}  // namespace

std::unique_ptr<Form> jsonForm() { return std::make_unique<JsonForm>(); }

}  // namespace dateline::library
