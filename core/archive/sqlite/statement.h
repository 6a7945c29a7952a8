#pragma once

// A prepared statement, kept for its connection's life. A step is a row, the end, or an error: never
// a bool that means two of them.

#include "archive/sqlite/connection.h"

#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace dateline::archive::sqlite {

enum class Step { Row, Done, Error };

class Statement final {
public:
    /// Prepared at the first run.
    Statement(Connection &connection, QString sql);

    /// Binds `values` to the parameters in order, and steps to the first row. (A parameter is a plain `?`: Qt
    /// 6.4 refuses a numbered one that stands twice.)
    template<typename... Values>
    Step run(const Values &...values)
    {
        if (!begin())
            return Step::Error;
        int position = 0;
        (bind(position++, values), ...);
        return execute();
    }
    Step runWith(const QVariantList &values);
    Step next();
    /// Lets go of the rows not yet read.
    void finish() { m_query->finish(); }

    QVariant value(int column) const { return m_query->value(column); }
    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    double real(int column) const { return m_query->value(column).toDouble(); }
    QString text(int column) const { return m_query->value(column).toString(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    bool isNull(int column) const { return m_query->isNull(column); }
    qint64 lastInsertId() const { return m_query->lastInsertId().toLongLong(); }
    int rowsChanged() const { return m_query->numRowsAffected(); }

    /// After Step::Error.
    const Error &error() const { return m_error; }

private:
    bool begin();
    Step execute();

    void bind(int position, const QVariant &value) { m_query->bindValue(position, value); }
    void bind(int position, const QString &value)
    {
        m_query->bindValue(position, value.isNull() ? QVariant(QString::fromLatin1("")) : QVariant(value));
    }
    void bind(int position, const QByteArray &value) { m_query->bindValue(position, value); }
    void bind(int position, qint64 value) { m_query->bindValue(position, value); }
    void bind(int position, int value) { m_query->bindValue(position, value); }
    template<typename T>
    void bind(int position, const std::optional<T> &value)
    {
        m_query->bindValue(position, value ? QVariant(*value) : QVariant());
    }

    Connection &m_connection;
    QString m_sql;
    std::optional<QSqlQuery> m_query;
    Error m_error;
};

}  // namespace dateline::archive::sqlite
