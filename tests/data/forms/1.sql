-- Form 1 as it was released: never to be changed.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value
) WITHOUT ROWID;
CREATE TABLE issue (
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
);
CREATE INDEX issue_day ON issue (day);
CREATE TABLE issue_state (
    issue INTEGER PRIMARY KEY REFERENCES issue ON DELETE CASCADE,
    day INTEGER
);
CREATE TABLE source (
    path TEXT PRIMARY KEY,
    issue INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    sha256 BLOB NOT NULL,
    is_copy INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX source_issue ON source (issue);
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    issue INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    sha256 BLOB NOT NULL,
    path TEXT NOT NULL,
    encoding TEXT NOT NULL,
    imported_at INTEGER NOT NULL,
    replaced_at INTEGER,
    bytes BLOB NOT NULL
);
CREATE INDEX document_issue ON document (issue);
CREATE INDEX document_present ON document (sha256) WHERE replaced_at IS NULL;
CREATE TABLE section (
    issue INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    page TEXT NOT NULL,
    PRIMARY KEY (issue, position)
) WITHOUT ROWID;
CREATE TABLE article (
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
);
CREATE UNIQUE INDEX article_issue ON article (issue, position);
CREATE TABLE article_text (
    id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE ON UPDATE CASCADE,
    layout BLOB NOT NULL,
    body TEXT NOT NULL
);
CREATE TABLE article_state (
    identity INTEGER PRIMARY KEY,
    issue INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    article INTEGER UNIQUE REFERENCES article ON DELETE SET NULL ON UPDATE CASCADE,
    fingerprint BLOB NOT NULL,
    headline TEXT NOT NULL,
    body TEXT,
    read_at INTEGER,
    starred_at INTEGER
);
CREATE INDEX article_state_issue ON article_state (issue);
CREATE TABLE loose (
    id INTEGER PRIMARY KEY,
    issue INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    first_line INTEGER NOT NULL,
    last_line INTEGER NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX loose_issue ON loose (issue, position);
CREATE VIEW article_content AS
    SELECT article.id AS id, article_text.body AS body, article.headline AS headline,
           article.titles AS titles,
           trim(article.reporters || char(10) || article.correspondents || char(10)
                || article.photographers, char(10)) AS people,
           article.place AS place, article.agency AS agency,
           coalesce(section.name, '') AS section
    FROM article
    JOIN article_text ON article_text.id = article.id
    LEFT JOIN section ON section.issue = article.issue AND section.position = article.section;
CREATE VIRTUAL TABLE article_index USING fts5 (
    body, headline, titles, people, place, agency, section,
    content = 'article_content', content_rowid = 'id', columnsize = 0, tokenize = 'dateline');
CREATE VIRTUAL TABLE article_chars USING fts5 (
    text, content = '', columnsize = 0, detail = none, tokenize = 'dateline_chars');
CREATE VIRTUAL TABLE loose_index USING fts5 (
    text, content = 'loose', content_rowid = 'id', columnsize = 0, tokenize = 'dateline');
INSERT INTO setting VALUES ('fold_version', 1);
PRAGMA application_id = 1148472430;
PRAGMA user_version = 1;
