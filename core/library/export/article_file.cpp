#include "library/export/article_file.h"

#include "library/export/article_forms.h"
#include "library/export/csv.h"
#include "library/export/markdown.h"
#include "library/issue_json.h"

#include <QJsonDocument>

namespace dateline::library {

using namespace Qt::StringLiterals;

ArticleFile::ArticleFile(ExportFormat format, const QString &path) : m_format(format), m_file(path) {}

Result<void> ArticleFile::failure() const
{
    return Error{ErrorCode::ReadFailed, m_file.errorString(), m_file.fileName()};
}

Result<void> ArticleFile::write(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return m_file.write(bytes) == bytes.size() ? Result<void>() : failure();
}

Result<void> ArticleFile::begin(const QString &title, const model::IssueRow *issue)
{
    if (!m_file.open(QIODevice::WriteOnly))
        return failure();
    switch (m_format) {
    case ExportFormat::Markdown:
        return write(markdownBefore(issue));
    case ExportFormat::Html:
        return write(htmlBefore(title, {}));
    case ExportFormat::Csv:
        return write(QChar::ByteOrderMark + csvHead());  // by which Excel knows UTF-8
    default:
        return {};
    }
}

Result<void> ArticleFile::add(const archive::StoredArticle &article)
{
    const bool isFirst = std::exchange(m_isFirst, false);
    switch (m_format) {
    case ExportFormat::Text:
        return write((isFirst ? QString() : u"\n\n"_s) + toParagraphs(article).join(u"\n\n"_s) + u'\n');
    case ExportFormat::Html:
        return write(toHtmlArticle(article));
    case ExportFormat::Csv:
        return write(toCsv(article));
    case ExportFormat::Json:
        return write(QString::fromUtf8(jsonLineOf(article)) + u'\n');
    default:
        break;
    }
    const model::ArticleRow &row = article.row;
    const bool isInSection = !row.section.isEmpty() || !row.page.isEmpty();
    QString heading;
    if (isInSection && (!m_hasSection || row.section != m_section || row.page != m_page)) {
        heading = toMarkdown(model::SectionRow{.issue = row.issue, .index = 0, .name = row.section, .page = row.page});
        m_hasSection = true;
        m_section = row.section;
        m_page = row.page;
    }
    return write(heading + toMarkdown(article, m_hasSection && !isInSection));
}

Result<void> ArticleFile::addLoose(const QString &text)
{
    switch (m_format) {
    case ExportFormat::Markdown:
        return write(looseMarkdown(text));
    case ExportFormat::Text:
        return write(u"\n\n"_s + text + u'\n');
    default:  // of articles
        return {};
    }
}

Result<void> ArticleFile::finish()
{
    if (m_format == ExportFormat::Html) {
        if (auto written = write(htmlAfter()); !written)
            return written;
    }
    return m_file.commit() ? Result<void>() : failure();
}

QByteArray jsonLineOf(const archive::StoredArticle &article)
{
    return QJsonDocument(toJson(article)).toJson(QJsonDocument::Compact);
}

}  // namespace dateline::library
