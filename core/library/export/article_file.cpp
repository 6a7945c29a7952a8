#include "library/export/article_file.h"

#include <QFileInfo>

namespace dateline::library {

using namespace Qt::StringLiterals;

ArticleFile::ArticleFile(std::unique_ptr<Form> form, const QString &path) : m_file(path), m_form(std::move(form)) {}

Result<void> ArticleFile::failure() const
{
    return Error{ErrorCode::ReadFailed, m_file.errorString(), m_file.fileName()};
}

Result<void> ArticleFile::sound() const
{
    return m_file.error() == QFileDevice::NoError ? Result<void>() : failure();
}

Result<void> ArticleFile::begin(const FileSubject &subject)
{
    if (const QFileInfo there(m_file.fileName()); there.exists() && !there.isFile())  // a device is never replaced by a file
        return Error{ErrorCode::NotAFile, u"not a regular file"_s, m_file.fileName()};
    if (!m_file.open(QIODevice::WriteOnly))
        return failure();
    m_form->begin(m_file, subject);
    return sound();
}

Result<void> ArticleFile::add(const archive::StoredArticle &article)
{
    m_form->add(article);
    return sound();
}

Result<void> ArticleFile::addLoose(const QString &text)
{
    m_form->addLoose(text);
    return sound();
}

Result<void> ArticleFile::finish()
{
    m_form->end();
    return m_file.commit() ? Result<void>() : failure();
}

}  // namespace dateline::library
