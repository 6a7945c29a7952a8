#include "archive/sqlite/publications.h"

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

Result<QString> publicationInForce(Connection &connection, const QString &printed)
{
    Statement given(connection, u"SELECT name FROM publication_name WHERE printed = ?"_s);
    switch (given.run(printed)) {
    case Step::Error:
        return given.error();
    case Step::Done:
        return printed;
    case Step::Row:
        break;
    }
    return given.text(0);
}

Result<void> renamePublication(Connection &connection, const QString &name, const QString &typed)
{
    const QString newName = typed.simplified();
    // What names itself in no way stays so when more of it comes.
    // Issues from before the printed name was kept apart have it as their name.
    Statement keep(connection, newName.isEmpty()
                                   ? u"DELETE FROM publication_name WHERE name = ? AND '' = ?"_s
                                   : u"INSERT OR REPLACE INTO publication_name (printed, name) "
                                     "SELECT DISTINCT coalesce(printed_publication, publication), ? FROM issue "
                                     "WHERE publication = ? AND coalesce(printed_publication, publication) <> ''"_s);
    const Step kept = newName.isEmpty() ? keep.run(name, newName) : keep.run(newName, name);
    if (kept == Step::Error)
        return keep.error();
    Statement rename(connection, u"UPDATE issue SET printed_publication = coalesce(printed_publication, publication), "
                                 "publication = CASE WHEN ? = '' THEN coalesce(printed_publication, publication) ELSE ? END "
                                 "WHERE publication = ?"_s);
    if (rename.run(newName, newName, name) == Step::Error)
        return rename.error();
    if (rename.rowsChanged() == 0)
        return Error{ErrorCode::NotFound, u"no publication "_s + name, connection.path()};
    Statement tidy(connection, u"DELETE FROM publication_name WHERE printed = name"_s);
    return tidy.run() == Step::Error ? Result<void>(tidy.error()) : Result<void>();
}

}  // namespace dateline::archive::sqlite
