#include "archive/sqlite/statement.h"

#include "archive/sqlite/errors.h"

#include <QSqlError>

namespace dateline::archive::sqlite {

Statement::Statement(Connection &connection, QString sql)
    : m_connection(connection), m_sql(std::move(sql))
{
}

Step Statement::runWith(const QVariantList &values)
{
    if (!begin())
        return Step::Error;
    for (int i = 0; i < static_cast<int>(values.size()); ++i)
        m_query->bindValue(i, values[i]);
    return execute();
}

bool Statement::begin()
{
    m_connection.assertThread();
    if (m_connection.isInterrupted()) {
        m_error = m_connection.cancelled();
        return false;
    }
    if (m_query) {
        m_query->finish();
        return true;
    }
    m_query.emplace(m_connection.database());
    m_query->setForwardOnly(true);
    if (m_query->prepare(m_sql))
        return true;
    m_error = errorOf(m_query->lastError(), m_connection.path());
    m_query.reset();
    return false;
}

Step Statement::execute()
{
    if (m_query->exec())
        return m_query->isSelect() ? next() : Step::Done;
    m_error = errorOf(m_query->lastError(), m_connection.path());
    return Step::Error;
}

Step Statement::next()
{
    if (m_query->next())
        return Step::Row;
    if (!m_query->lastError().isValid()) {
        m_query->finish();
        return Step::Done;
    }
    m_error = errorOf(m_query->lastError(), m_connection.path());
    m_query->finish();
    return Step::Error;
}

}  // namespace dateline::archive::sqlite
