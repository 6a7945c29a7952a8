#include "archive/sqlite/migrations.h"

#include "archive/sqlite/statement.h"
#include "text/fold.h"

#include <QStringList>

#include <span>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

namespace {

const char *const kVersion1[] = {
    R"(CREATE TABLE setting (
        name TEXT PRIMARY KEY,
        value
    ) WITHOUT ROWID)",

    R"(CREATE TABLE issue (
        id INTEGER PRIMARY KEY,
        path TEXT NOT NULL,
        publication TEXT NOT NULL,
        number TEXT NOT NULL,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        format TEXT NOT NULL,
        date INTEGER,
        date_basis TEXT NOT NULL,
        date_reason TEXT NOT NULL,
        day INTEGER NOT NULL
    ))",
    "CREATE INDEX issue_day ON issue (day)",

    R"(CREATE TABLE issue_state (
        issue INTEGER PRIMARY KEY REFERENCES issue ON DELETE CASCADE,
        day INTEGER
    ))",

    R"(CREATE TABLE source (
        path TEXT PRIMARY KEY,
        issue INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
        sha256 BLOB NOT NULL,
        is_copy INTEGER NOT NULL
    ) WITHOUT ROWID)",
    "CREATE INDEX source_issue ON source (issue)",

    R"(CREATE TABLE document (
        id INTEGER PRIMARY KEY,
        issue INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
        sha256 BLOB NOT NULL,
        path TEXT NOT NULL,
        encoding TEXT NOT NULL,
        imported_at INTEGER NOT NULL,
        replaced_at INTEGER,
        bytes BLOB NOT NULL
    ))",
    "CREATE INDEX document_issue ON document (issue)",
    "CREATE INDEX document_present ON document (sha256) WHERE replaced_at IS NULL",

    R"(CREATE TABLE section (
        issue INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        page TEXT NOT NULL,
        PRIMARY KEY (issue, position)
    ) WITHOUT ROWID)",

    R"(CREATE TABLE article (
        id INTEGER PRIMARY KEY,
        issue INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
        position INTEGER NOT NULL,
        section INTEGER NOT NULL,
        page TEXT NOT NULL,
        kind TEXT NOT NULL,
        date INTEGER,
        series TEXT NOT NULL,
        kicker TEXT NOT NULL,
        headline TEXT NOT NULL,
        deck TEXT NOT NULL,
        titles TEXT NOT NULL,
        headline_first INTEGER NOT NULL,
        headline_last INTEGER NOT NULL,
        dateline TEXT NOT NULL,
        agency TEXT NOT NULL,
        place TEXT NOT NULL,
        reporters TEXT NOT NULL,
        correspondents TEXT NOT NULL,
        photographers TEXT NOT NULL,
        source_url TEXT NOT NULL,
        fingerprint BLOB NOT NULL
    ))",
    "CREATE UNIQUE INDEX article_issue ON article (issue, position)",

    R"(CREATE TABLE article_text (
        id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE ON UPDATE CASCADE,
        layout BLOB NOT NULL,
        body TEXT NOT NULL
    ))",

    R"(CREATE TABLE article_state (
        identity INTEGER PRIMARY KEY,
        issue INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
        article INTEGER UNIQUE REFERENCES article ON DELETE SET NULL ON UPDATE CASCADE,
        fingerprint BLOB NOT NULL,
        headline TEXT NOT NULL,
        body TEXT,
        read_at INTEGER,
        starred_at INTEGER
    ))",
    "CREATE INDEX article_state_issue ON article_state (issue)",

    R"(CREATE TABLE loose (
        id INTEGER PRIMARY KEY,
        issue INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
        position INTEGER NOT NULL,
        first_line INTEGER NOT NULL,
        last_line INTEGER NOT NULL,
        text TEXT NOT NULL
    ))",
    "CREATE INDEX loose_issue ON loose (issue, position)",

    R"(CREATE VIEW article_content AS
        SELECT article.id AS id, article_text.body AS body, article.headline AS headline,
               article.titles AS titles,
               trim(article.reporters || char(10) || article.correspondents || char(10)
                    || article.photographers, char(10)) AS people,
               article.place AS place, article.agency AS agency,
               coalesce(section.name, '') AS section
        FROM article
        JOIN article_text ON article_text.id = article.id
        LEFT JOIN section ON section.issue = article.issue AND section.position = article.section)",

    R"(CREATE VIRTUAL TABLE article_index USING fts5 (
        body, headline, titles, people, place, agency, section,
        content = 'article_content', content_rowid = 'id', columnsize = 0, tokenize = 'dateline'))",
    R"(CREATE VIRTUAL TABLE article_chars USING fts5 (
        text, content = '', columnsize = 0, detail = none, tokenize = 'dateline_chars'))",
    R"(CREATE VIRTUAL TABLE loose_index USING fts5 (
        text, content = 'loose', content_rowid = 'id', columnsize = 0, tokenize = 'dateline'))",
};

const char *const kVersion2[] = {
    "ALTER TABLE article ADD COLUMN parent INTEGER",
    "ALTER TABLE article ADD COLUMN language TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE article ADD COLUMN doubts INTEGER NOT NULL DEFAULT 0",
    R"(CREATE TABLE figure (
        value TEXT NOT NULL,
        unit TEXT NOT NULL,
        article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE ON UPDATE CASCADE,
        PRIMARY KEY (value, unit, article)
    ) WITHOUT ROWID)",
    "CREATE INDEX figure_article ON figure (article)",
    "INSERT INTO setting VALUES ('contents_version', 0)",
    R"(CREATE VIRTUAL TABLE article_initials USING fts5 (
        headline, people, place, content = '', columnsize = 0, tokenize = 'dateline_initials'))",
    // Which is empty as yet.
    "UPDATE setting SET value = 0 WHERE name = 'fold_version' AND EXISTS (SELECT 1 FROM article)",
};

const char *const kVersion3[] = {
    "ALTER TABLE article ADD COLUMN opening INTEGER NOT NULL DEFAULT 0",
    R"(CREATE TABLE article_subject (
        article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE ON UPDATE CASCADE,
        position INTEGER NOT NULL,
        code TEXT NOT NULL,
        confidence REAL NOT NULL,
        basis TEXT NOT NULL,
        evidence TEXT NOT NULL,
        PRIMARY KEY (article, position)
    ) WITHOUT ROWID)",
    "ALTER TABLE article_state ADD COLUMN subjects TEXT",
    R"(CREATE TABLE lesson (
        identity INTEGER PRIMARY KEY REFERENCES article_state ON DELETE CASCADE,
        subjects TEXT NOT NULL,
        not_subjects TEXT NOT NULL,
        articles INTEGER NOT NULL,
        terms TEXT NOT NULL
    ))",
    "INSERT INTO setting VALUES ('subject_version', '')",
    "INSERT INTO setting VALUES ('lessons_version', 0)",
    "INSERT INTO setting VALUES ('lessons_applied', 0)",
    "ALTER TABLE issue ADD COLUMN arrived INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX issue_arrived ON issue (arrived)",
    R"(CREATE TABLE saved_search (
        name TEXT PRIMARY KEY,
        query TEXT NOT NULL,
        position INTEGER NOT NULL,
        seen INTEGER NOT NULL
    ) WITHOUT ROWID)",
    R"(CREATE TABLE figure_range (
        upper TEXT NOT NULL,
        value TEXT NOT NULL,
        unit TEXT NOT NULL,
        article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE ON UPDATE CASCADE,
        PRIMARY KEY (upper, value, unit, article)
    ) WITHOUT ROWID)",
    "CREATE INDEX figure_range_article ON figure_range (article)",
    // Which is empty as yet.
    "UPDATE setting SET value = 0 WHERE name = 'fold_version' AND EXISTS (SELECT 1 FROM article)",
};

const char *const kVersion4[] = {
    R"(CREATE TABLE telling (
        article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE ON UPDATE CASCADE,
        story INTEGER NOT NULL
    ))",
    "CREATE INDEX telling_story ON telling (story)",
    R"(CREATE TABLE telling_apart (
        identity INTEGER NOT NULL REFERENCES article_state ON DELETE CASCADE,
        other INTEGER NOT NULL REFERENCES article_state ON DELETE CASCADE,
        PRIMARY KEY (identity, other)
    ) WITHOUT ROWID)",
    "CREATE TABLE token_run (run INTEGER PRIMARY KEY, tokens INTEGER NOT NULL)",
    "CREATE TABLE token_page (id INTEGER PRIMARY KEY, tokens BLOB NOT NULL)",
    // Which are empty as yet.
    "UPDATE setting SET value = 0 WHERE name = 'fold_version' AND EXISTS (SELECT 1 FROM article)",
};

const char *const kVersion5[] = {
    "ALTER TABLE article_state ADD COLUMN note TEXT",
    R"(CREATE TABLE article_tag (
        identity INTEGER NOT NULL REFERENCES article_state ON DELETE CASCADE,
        key TEXT NOT NULL,
        tag TEXT NOT NULL,
        PRIMARY KEY (identity, key)
    ) WITHOUT ROWID)",
    "CREATE INDEX article_tag_key ON article_tag (key)",
    R"(CREATE TABLE highlight (
        id INTEGER PRIMARY KEY,
        identity INTEGER NOT NULL REFERENCES article_state ON DELETE CASCADE,
        block INTEGER NOT NULL,
        start INTEGER NOT NULL,
        text TEXT NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL,
        note TEXT NOT NULL,
        made_at INTEGER NOT NULL
    ))",
    "CREATE INDEX highlight_identity ON highlight (identity)",
    R"(CREATE TABLE correction (
        id INTEGER PRIMARY KEY,
        identity INTEGER NOT NULL REFERENCES article_state ON DELETE CASCADE,
        block INTEGER NOT NULL,
        start INTEGER NOT NULL,
        text TEXT NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL,
        corrected TEXT NOT NULL,
        made_at INTEGER NOT NULL,
        undone_at INTEGER,
        now_block INTEGER,
        now_start INTEGER
    ))",
    "CREATE INDEX correction_identity ON correction (identity)",
    R"(CREATE TABLE printed_text (
        id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE ON UPDATE CASCADE,
        headline TEXT NOT NULL,
        layout BLOB NOT NULL,
        body TEXT NOT NULL,
        replaced TEXT NOT NULL
    ))",
    "DROP VIEW article_content",
    R"(CREATE VIEW article_content AS
        SELECT article.id AS id,
               coalesce((SELECT article_text.body || char(10) || printed_text.replaced FROM printed_text
                         WHERE printed_text.id = article.id), article_text.body) AS body,
               article.headline AS headline, article.titles AS titles,
               trim(article.reporters || char(10) || article.correspondents || char(10)
                    || article.photographers, char(10)) AS people,
               article.place AS place, article.agency AS agency,
               coalesce(section.name, '') AS section
        FROM article
        JOIN article_text ON article_text.id = article.id
        LEFT JOIN section ON section.issue = article.issue AND section.position = article.section)",
    "ALTER TABLE issue ADD COLUMN removed_at INTEGER",
    "ALTER TABLE issue ADD COLUMN printed_publication TEXT",
    R"(CREATE TABLE publication_name (
        printed TEXT PRIMARY KEY,
        name TEXT NOT NULL
    ) WITHOUT ROWID)",
};

/// One a version, from 1 on.
const std::span<const char *const> kScripts[] = {kVersion1, kVersion2, kVersion3, kVersion4, kVersion5};

Result<qint64> pragma(Connection &connection, const QString &name)
{
    Statement statement(connection, u"PRAGMA "_s + name);
    if (statement.run() != Step::Row)
        return statement.error();
    return statement.integer(0);
}

Result<void> runScript(Connection &connection, int version)
{
    if (auto begun = connection.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    QStringList statements;
    // Another program may have been quicker between the check and the lock.
    if (const auto now = pragma(connection, u"user_version"_s); !now)
        return now.error();
    else if (*now < version) {
        for (const char *statement : kScripts[version - 1])
            statements += QString::fromUtf8(statement);
        statements += u"PRAGMA application_id = %1"_s.arg(kApplicationId);
        statements += u"PRAGMA user_version = %1"_s.arg(version);
        if (version == 1)
            statements += u"INSERT INTO setting VALUES ('fold_version', %1)"_s.arg(text::kFoldVersion);
    }
    for (const QString &statement : statements) {
        if (auto done = connection.execute(statement); !done) {
            connection.rollBack();
            return done;
        }
    }
    return connection.execute(u"COMMIT"_s);
}

Result<void> checkHeader(Connection &connection)
{
    const auto version = pragma(connection, u"user_version"_s);
    if (!version)
        return version.error();
    const auto application = pragma(connection, u"application_id"_s);
    if (!application)
        return application.error();
    Statement tables(connection, u"SELECT count(*) FROM sqlite_schema"_s);
    if (tables.run() != Step::Row)
        return tables.error();
    if (*application != kApplicationId && (*version != 0 || tables.integer(0) != 0))
        return Error{ErrorCode::Invalid, u"not a Dateline archive"_s, connection.path()};
    if (*version > presentVersion()) {
        return Error{ErrorCode::NewerArchive,
                     u"written by a later Dateline (form %1, this one knows up to %2)"_s.arg(*version).arg(
                         presentVersion()),
                     connection.path()};
    }
    return {};
}

}  // namespace

int presentVersion() { return static_cast<int>(std::size(kScripts)); }

Result<void> checkVersion(Connection &connection)
{
    // In one transaction: another program may be making this very archive.
    if (auto begun = connection.execute(u"BEGIN"_s); !begun)
        return begun;
    auto checked = checkHeader(connection);
    auto ended = connection.execute(u"COMMIT"_s);
    return checked ? ended : checked;
}

Result<void> migrate(Connection &connection)
{
    const auto version = pragma(connection, u"user_version"_s);
    if (!version)
        return version.error();
    for (int next = static_cast<int>(*version) + 1; next <= presentVersion(); ++next) {
        if (auto done = runScript(connection, next); !done)
            return done;
    }
    return {};
}

}  // namespace dateline::archive::sqlite
