#include "archive/sqlite/connection.h"

#include "archive/sqlite/errors.h"
#include "archive/sqlite/functions.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QVariant>

#include <sqlite3.h>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

namespace {

/// How long another program's transaction is waited for.
constexpr int kBusyTimeoutMs = 20'000;

QString nextName()
{
    static std::atomic<quint64> count = 0;
    return u"dateline-%1"_s.arg(++count);
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

}  // namespace

Connection::Connection(QString path, QString name)
    : m_path(std::move(path)), m_name(std::move(name)), m_thread(QThread::currentThreadId())
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path)
{
    std::unique_ptr<Connection> connection(new Connection(path, nextName()));
    if (auto prepared = connection->prepare(); !prepared)
        return prepared.error();
    return connection;
}

Connection::~Connection()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::prepare()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    if (!database.isValid())
        return Error{ErrorCode::WrongSqlite, u"Qt has no SQLite driver"_s, m_path};
    database.setDatabaseName(m_path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyTimeoutMs));
    if (!database.open())
        return errorOf(database.lastError(), m_path);
    if (auto checked = checkLibrary(); !checked)
        return checked;
    m_handle = handleOf(database);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    if (auto registered = registerTokenizers(m_handle, m_readyTerms, m_path); !registered)
        return registered;
    if (auto registered = registerFunctions(m_handle, m_path); !registered)
        return registered;
    if (auto set = execute(u"PRAGMA foreign_keys = ON"_s); !set)
        return set;
    return execute(u"PRAGMA cache_size = -65536"_s);
}

/// A Qt built with a SQLite of its own would hand us a sqlite3* that the library linked here must not touch.
Result<void> Connection::checkLibrary()
{
    QSqlQuery query(database());
    if (!query.exec(u"SELECT sqlite_source_id()"_s) || !query.next())
        return errorOf(query.lastError(), m_path);
    const QString theirs = query.value(0).toString();
    const QString ours = QString::fromUtf8(sqlite3_sourceid());
    if (theirs == ours)
        return {};
    return Error{ErrorCode::WrongSqlite,
                 u"Qt Sql uses another SQLite (%1) than this program (%2)"_s.arg(theirs, ours), m_path};
}

Result<void> Connection::execute(const QString &sql)
{
    assertThread();
    QSqlQuery query(database());
    if (!query.exec(sql))
        return errorOf(query.lastError(), m_path);
    return {};
}

void Connection::rollBack()
{
    // An interrupt ends any statement, this one too; a transaction left open would refuse the next one.
    while (!sqlite3_get_autocommit(m_handle)) {
        if (auto done = execute(u"ROLLBACK"_s); !done && done.error().code != ErrorCode::Cancelled)
            return;
    }
}

Result<void> Connection::setDurability(Durability durability)
{
    if (m_durability == durability)
        return {};
    m_durability = durability;
    return execute(durability == Durability::Batch ? u"PRAGMA synchronous = NORMAL"_s
                                                   : u"PRAGMA synchronous = FULL"_s);
}

void Connection::interrupt()
{
    m_interrupted = true;
    sqlite3_interrupt(m_handle);
}

Error Connection::cancelled() const { return {ErrorCode::Cancelled, u"interrupted"_s, m_path}; }

QSqlDatabase Connection::database() const { return QSqlDatabase::database(m_name, false); }

void Connection::assertThread() const
{
    Q_ASSERT_X(QThread::currentThreadId() == m_thread, "archive", "used on another thread than its own");
}

}  // namespace dateline::archive::sqlite
